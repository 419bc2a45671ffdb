using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Notices;

/// <summary>Step 1: the buyer throws a draft away. What others may have seen is cancelled with a reason instead: <see cref="CancelNotice"/>.</summary>
public sealed class DiscardNotice(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string number, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var notice = await act.OwnNoticeAsync(number);
            notice.Discard(act.Now);
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(notice.Number, notice.State, notice.Version);
        },
        ct);
}
