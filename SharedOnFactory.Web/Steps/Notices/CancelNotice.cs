using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Notices;

/// <summary>Step 1: the buyer calls the notice off; everyone who saw it is told why.</summary>
public sealed class CancelNotice(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string number, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var notice = await act.OwnNoticeAsync(number);
            notice.Cancel(reason ?? "", act.Now);
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(notice.Number, notice.State, notice.Version);
        },
        ct);
}
