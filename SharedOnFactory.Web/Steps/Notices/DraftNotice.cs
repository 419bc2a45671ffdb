using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Notices;

/// <summary>Step 1: the buyer begins a bid notice; it gets its number and stays private until it is published.</summary>
public sealed class DraftNotice(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, NoticeBody body, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.RequireBuyer();
            var terms = body.ToTerms(await act.Db.InvitedAsync(body.Invited, ct));
            var notice = BidNotice.Draft(await act.NumberAsync(DocumentKind.BidNotice), act.Me.CompanyId, act.Me.MemberId, terms, act.Now);
            act.Db.Notices.Add(notice);
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(notice.Number, notice.State, notice.Version);
        },
        ct);
}
