using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Notices;

/// <summary>Step 1 again: a new draft with what a notice of one's own asked for, files and all, whatever became of it.</summary>
public sealed class CopyNotice(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string number, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var former = await act.OwnNoticeAsync(number);
            var notice = former.Again(await act.NumberAsync(DocumentKind.BidNotice), act.Me.MemberId, act.Now);
            var place = new AttachmentPlace(notice.Id, AttachmentOwner.Notice, notice.Id, [notice.BuyerId]);
            var files = await act.Db.Attachments.Where(a => a.OwnerId == former.Id && a.RemovedAt == null).OrderBy(a => a.AttachedAt).ToListAsync(ct);
            act.Db.Notices.Add(notice);
            act.Db.Attachments.AddRange(files.Select(f => f.AttachTo(place, act.Me.MemberId, act.Now)));
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(notice.Number, notice.State, notice.Version);
        },
        ct);
}
