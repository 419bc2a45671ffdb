using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Notices;

/// <summary>Step 1: the buyer changes a draft.</summary>
public sealed class EditNotice(Door door)
{
    /// <param name="version">The version the editor saw; null overwrites whatever is there.</param>
    public Task<DocumentAnswer> RunAsync(Call call, string number, NoticeBody body, long? version, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var notice = await act.OwnNoticeAsync(number);
            act.Expect(notice, version);
            notice.Edit(body.ToTerms(await act.Db.InvitedAsync(body.Invited, ct)), act.Now);
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(notice.Number, notice.State, notice.Version);
        },
        ct);
}
