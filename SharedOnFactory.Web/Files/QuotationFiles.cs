using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Files;

/// <summary>The files of a quotation: while it is written, and in place of one another once it is submitted.</summary>
internal static class QuotationFiles
{
    public static async Task<AttachmentPlace> QuotationPlaceAsync(this Act act, string number, AttachmentKind kind)
    {
        var seen = await act.Db.Quotations.AsNoTracking().VisibleTo(act.Me).Where(q => q.Number == number).FoundAsync(act.Ct);
        act.Require(seen.SupplierId == act.Me.CompanyId && act.Me.MayAct);
        FilePlaces.KindBelongsHere.Require(kind is AttachmentKind.Quotation or AttachmentKind.Plan);

        // At the deadline it is too late: the notice's row is locked before the clock is read.
        var noticeNumber = await act.Db.Notices.Where(n => n.Id == seen.NoticeId).Select(n => n.Number).SingleAsync(act.Ct);
        await act.Db.LockNoticeAsync(noticeNumber, act.Ct);
        var (quotation, notice) = (await act.Db.Quotations.SingleAsync(q => q.Id == seen.Id, act.Ct), await act.Db.Notices.SingleAsync(n => n.Id == seen.NoticeId, act.Ct));
        var isSubmitted = quotation.State == QuotationState.Submitted;
        FilePlaces.DocumentIsOpen.Require(quotation.State is QuotationState.Draft or QuotationState.Withdrawn || (isSubmitted && notice.IsOpenAt(act.Now)));
        return new(quotation.NoticeId, AttachmentOwner.Quotation, quotation.Id, isSubmitted ? [quotation.SupplierId, quotation.BuyerId] : [quotation.SupplierId]);
    }

    /// <summary>Where the files of a submitted quotation were changed, it is handed in again with them: a new version with its receipt.</summary>
    /// <param name="added">A file that is not saved yet.</param>
    public static async Task HandInAgainAsync(this Act act, AttachmentPlace place, Attachment? added = null)
    {
        if (place.Owner != AttachmentOwner.Quotation || await act.Db.Quotations.SingleAsync(q => q.Id == place.OwnerId, act.Ct) is not { State: QuotationState.Submitted } quotation)
        {
            return;
        }

        var notice = await act.Db.Notices.SingleAsync(n => n.Id == quotation.NoticeId, act.Ct);
        var files = await act.Db.Attachments.Where(a => a.OwnerId == place.OwnerId && a.RemovedAt == null).ToListAsync(act.Ct);
        files.RemoveAll(f => f.RemovedAt is not null); // taken off in this very act
        quotation.ChangeFiles(notice, added is null ? files : [.. files, added], act.Now);
    }
}
