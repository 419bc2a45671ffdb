using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Notices;

/// <summary>Step 1: the buyer changes a draft.</summary>
public sealed class EditNotice(Door door)
{
    /// <param name="version">The version the editor saw; null overwrites whatever is there, which programs may.</param>
    public Task<DocumentAnswer> RunAsync(Call call, string number, NoticeBody body, long? version, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var notice = await act.OwnNoticeAsync(number);
            act.Expect(notice, version);
            notice.Edit(body.ToTerms(await InvitedAsync(act, notice, body)), act.Now);
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(notice.Number, notice.State, notice.Version);
        },
        ct);

    /// <summary>Who may see it changes only when it is said: nobody opens a notice to everyone by leaving something out.</summary>
    private static async Task<IReadOnlyList<Guid>> InvitedAsync(Act act, BidNotice notice, NoticeBody body) =>
        body.Invited is null ? [.. notice.Invited.Select(i => i.SupplierId)] : await act.Db.InvitedAsync(body.Invited, act.Ct);
}
