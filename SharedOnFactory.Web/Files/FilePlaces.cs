using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Files;

/// <summary>Who may put which file where, and who may open it: a file is reached only through the document it hangs on.</summary>
public static class FilePlaces
{
    public static readonly Rule KindBelongsHere = new("file.kind", "이 문서에 붙일 수 없는 종류의 파일입니다.", "kind");
    public static readonly Rule DocumentIsOpen = new("file.closed", "이 단계에서는 파일을 바꿀 수 없습니다.");

    /// <summary>Finds the document by its number for somebody who wants to add or remove a file.</summary>
    /// <param name="removing">Takes one off rather than adding one: what others already built on stays.</param>
    /// <exception cref="NotFoundHere">Not there, or not to be seen by this member.</exception>
    public static Task<AttachmentPlace> ForWritingAsync(this Act act, AttachmentOwner owner, string number, AttachmentKind kind, bool removing = false) => owner switch
    {
        AttachmentOwner.Notice => NoticePlaceAsync(act, number, kind),
        AttachmentOwner.Quotation => act.QuotationPlaceAsync(number, kind),
        AttachmentOwner.Order => OrderPlaceAsync(act, number, kind, removing),
        AttachmentOwner.Shop => ShopPlaceAsync(act, number, kind),
        _ => throw new NotFoundHere(),
    };

    /// <summary>
    /// The notices whose drawings the viewer may open. Once a notice takes no more quotations, its drawings are for those who are in the
    /// deal or have quoted, and for the operator: a drawing is a buyer's secret.
    /// </summary>
    public static IQueryable<BidNotice> WithOpenFiles(this PortalDb db, Viewer me) => db.Notices.VisibleTo(me).Where(n =>
        n.State == NoticeState.Open || n.BuyerId == me.CompanyId || me.IsAdministrator
        || db.Quotations.Any(q => q.NoticeId == n.Id && q.SupplierId == me.CompanyId && q.SubmittedAt != null));

    /// <summary>A notice's own files as far as the viewer may open them, oldest first.</summary>
    public static Task<List<Attachment>> NoticeFilesAsync(this PortalDb db, Viewer me, Guid notice, CancellationToken ct) => db.Attachments.AsNoTracking()
        .Where(a => a.OwnerId == notice && a.RemovedAt == null && db.WithOpenFiles(me).Any(n => n.Id == a.OwnerId))
        .OrderBy(a => a.AttachedAt).ToListAsync(ct);

    /// <summary>True when the viewer may see the document the file hangs on, as it stands now.</summary>
    public static Task<bool> MayOpenAsync(this PortalDb db, Viewer me, Attachment file, CancellationToken ct) => file.Owner switch
    {
        AttachmentOwner.Notice => db.WithOpenFiles(me).AnyAsync(n => n.Id == file.OwnerId, ct),
        AttachmentOwner.Quotation => db.Quotations.VisibleTo(me).AnyAsync(q => q.Id == file.OwnerId, ct),
        AttachmentOwner.Order => db.Orders.VisibleTo(me).AnyAsync(o => o.Id == file.OwnerId, ct),
        AttachmentOwner.Shop => db.Companies.VisibleTo(me).AnyAsync(c => c.Id == file.OwnerId, ct),
        AttachmentOwner.Company => Task.FromResult(me.IsAdministrator || me.CompanyId == file.OwnerId),
        _ => Task.FromResult(false),
    };

    /// <exception cref="NotFoundHere">Not there, or not to be seen by this member.</exception>
    public static async Task<Guid> OwnerIdAsync(this PortalDb db, Viewer me, AttachmentOwner owner, string number, CancellationToken ct)
    {
        var ids = owner switch
        {
            AttachmentOwner.Notice => db.WithOpenFiles(me).Where(n => n.Number == number).Select(n => n.Id),
            AttachmentOwner.Quotation => db.Quotations.VisibleTo(me).Where(q => q.Number == number).Select(q => q.Id),
            AttachmentOwner.Shop => db.Companies.VisibleTo(me).Where(c => c.Code == number && c.IsSupplier).Select(c => c.Id),
            _ => db.Orders.VisibleTo(me).Where(o => o.Number == number).Select(o => o.Id),
        };
        return await ids.FirstOrDefaultAsync(ct) is var id && id != Guid.Empty ? id : throw new NotFoundHere();
    }

    private static async Task<AttachmentPlace> NoticePlaceAsync(Act act, string number, AttachmentKind kind)
    {
        await act.Db.LockNoticeAsync(number, act.Ct); // publishing rests on the files
        var notice = await act.Db.Notices.VisibleTo(act.Me).Where(n => n.Number == number).FoundAsync(act.Ct);
        act.Require(notice.BuyerId == act.Me.CompanyId && act.Me.MayAct);
        KindBelongsHere.Require(kind is AttachmentKind.Drawing or AttachmentKind.Specification or AttachmentKind.Other);
        DocumentIsOpen.Require(notice.State == NoticeState.Draft);
        return new(notice.Id, AttachmentOwner.Notice, notice.Id, [notice.BuyerId]);
    }

    private static async Task<AttachmentPlace> ShopPlaceAsync(Act act, string code, AttachmentKind kind)
    {
        var company = await act.Db.Companies.VisibleTo(act.Me).Where(c => c.Code == code && c.IsSupplier).FoundAsync(act.Ct);
        act.Require(company.Id == act.Me.CompanyId && act.Me.MayAct);
        KindBelongsHere.Require(kind == AttachmentKind.Photo);
        return new(Guid.Empty, AttachmentOwner.Shop, company.Id, [company.Id]);
    }

    private static async Task<AttachmentPlace> OrderPlaceAsync(Act act, string number, AttachmentKind kind, bool removing)
    {
        var order = await act.OrderAsync(number); // with its lock: completing and accepting rest on the files
        KindBelongsHere.Require(kind is AttachmentKind.PurchaseOrder or AttachmentKind.Certificate or AttachmentKind.Photo or AttachmentKind.Other);
        act.Require(act.Me.MayAct && act.Me.CompanyId == (kind == AttachmentKind.PurchaseOrder ? order.BuyerId : order.SupplierId));
        DocumentIsOpen.Require(kind == AttachmentKind.PurchaseOrder
            ? order.State is OrderState.Drafted or OrderState.Returned
            : order.State == OrderState.Confirmed);
        if (kind != AttachmentKind.PurchaseOrder)
        {
            await RequireProofsMayChangeAsync(act, order, removing);
        }

        return new(order.NoticeId, AttachmentOwner.Order, order.Id, order.IssuedAt is null ? [order.BuyerId] : [order.BuyerId, order.SupplierId]);
    }

    /// <summary>The completion and the buyer's verdict rest on the supplier's files: first they can't be taken back any more, then they are complete.</summary>
    private static async Task RequireProofsMayChangeAsync(Act act, PurchaseOrder order, bool removing)
    {
        if (removing)
        {
            ProductionRules.ProofsStay.Require(!await act.Db.Runs.AnyAsync(r => r.OrderId == order.Id && r.CompletedAt != null, act.Ct));
        }
        else
        {
            InspectionRules.ProofsPrecedeAcceptance.Require(!await act.Db.Inspections.AnyAsync(i => i.OrderId == order.Id && i.Result != InspectionResult.Fail, act.Ct));
        }
    }
}

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
