using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Files;

namespace SharedOnFactory.Web.Steps.Quotations;

/// <summary>A quotation with its notice, supplier and files, for whoever may see it.</summary>
public sealed record QuotationView(Quotation Quotation, BidNotice Notice, string SupplierCode, string SupplierName, IReadOnlyList<Attachment> Files);

public sealed record AskedFor(BidNotice Notice, string BuyerName, IReadOnlyList<Attachment> Files);

public sealed record QuotationRow(
    string Number, string NoticeNumber, string NoticeTitle, QuotationState State, long Total, string Currency, DateOnly? DeliveryDate,
    DateTimeOffset CreatedAt, DateTimeOffset? SubmittedAt, DateTimeOffset? Deadline);

public static class QuotationQueries
{
    /// <summary>The quotation of one's own company with its notice, whose row is locked until the commit.</summary>
    public static async Task<(Quotation Quotation, BidNotice Notice)> OwnQuotationAsync(this Act act, string number)
    {
        var seen = await act.Db.Quotations.AsNoTracking().VisibleTo(act.Me).Where(q => q.Number == number).FoundAsync(act.Ct);
        act.Require(seen.SupplierId == act.Me.CompanyId);
        act.RequireSupplier();
        var noticeNumber = await act.Db.Notices.Where(n => n.Id == seen.NoticeId).Select(n => n.Number).SingleAsync(act.Ct);
        await act.Db.LockNoticeAsync(noticeNumber, act.Ct);
        var notice = await act.Db.Notices.SingleAsync(n => n.Id == seen.NoticeId, act.Ct);
        return (await act.Db.Quotations.SingleAsync(q => q.Id == seen.Id, act.Ct), notice);
    }

    public static async Task<QuotationView> QuotationAsync(this PortalDb db, Viewer me, string number, CancellationToken ct)
    {
        var quotation = await db.Quotations.AsNoTracking().VisibleTo(me).Where(q => q.Number == number).FoundAsync(ct);
        return (await db.WithCompanyAsync([quotation], ct))[0];
    }

    /// <summary>One's own quotation on a notice, or null while there is none.</summary>
    public static async Task<QuotationView?> OwnQuotationAsync(this PortalDb db, Viewer me, string noticeNumber, CancellationToken ct)
    {
        var own = await db.Quotations.AsNoTracking().VisibleTo(me)
            .Where(q => q.SupplierId == me.CompanyId && db.Notices.Any(n => n.Id == q.NoticeId && n.Number == noticeNumber)).FirstOrDefaultAsync(ct);
        return own is null ? null : (await db.WithCompanyAsync([own], ct))[0];
    }

    /// <summary>What this viewer may see of a notice's quotations: the buyer all that were submitted, a supplier its own.</summary>
    public static async Task<IReadOnlyList<QuotationView>> QuotationsOfAsync(this PortalDb db, Viewer me, Guid noticeId, CancellationToken ct)
    {
        var quotations = await db.Quotations.AsNoTracking().VisibleTo(me).Where(q => q.NoticeId == noticeId).OrderBy(q => q.SubmittedAt).ToListAsync(ct);
        return await db.WithCompanyAsync(quotations, ct);
    }

    /// <param name="state">Null for every state.</param>
    /// <param name="words">Part of the notice's title or of either number.</param>
    public static IQueryable<QuotationRow> OwnRows(this PortalDb db, Viewer me, QuotationState? state = null, string? words = null)
    {
        var wanted = words?.Trim() ?? "";
        return db.Quotations.AsNoTracking().VisibleTo(me).Where(q => q.SupplierId == me.CompanyId && (state == null || q.State == state))
            .Join(db.Notices, q => q.NoticeId, n => n.Id, (q, n) => new { q, n })
            .Where(x => wanted == "" || Search.Holds(x.n.Title, wanted) || Search.Holds(x.n.Number, wanted) || Search.Holds(x.q.Number, wanted))
            .OrderByDescending(x => x.q.CreatedAt).ThenBy(x => x.q.Id)
            .Select(x => new QuotationRow(
                x.q.Number, x.n.Number, x.n.Title, x.q.State, x.q.Total, x.q.Currency, x.q.DeliveryDate, x.q.CreatedAt, x.q.SubmittedAt, x.n.Deadline));
    }

    /// <summary>What a supplier quotes on: the notice, who asks, and the drawings.</summary>
    public static async Task<AskedFor> AskedForAsync(this PortalDb db, Viewer me, string noticeNumber, CancellationToken ct)
    {
        var notice = await db.Notices.AsNoTracking().VisibleTo(me).Where(n => n.Number == noticeNumber).FoundAsync(ct);
        var buyer = await db.Companies.Where(c => c.Id == notice.BuyerId).Select(c => c.Name).SingleAsync(ct);
        var files = await db.NoticeFilesAsync(me, notice.Id, ct);
        return new(notice, buyer, files);
    }

    private static async Task<IReadOnlyList<QuotationView>> WithCompanyAsync(this PortalDb db, IReadOnlyList<Quotation> quotations, CancellationToken ct)
    {
        var ids = quotations.Select(q => q.Id).ToList();
        var supplierIds = quotations.Select(q => q.SupplierId).ToList();
        var noticeIds = quotations.Select(q => q.NoticeId).Distinct().ToList();
        var notices = await db.Notices.AsNoTracking().Where(n => noticeIds.Contains(n.Id)).ToDictionaryAsync(n => n.Id, ct);
        var names = await db.Companies.Where(c => supplierIds.Contains(c.Id)).Select(c => new { c.Id, c.Code, c.Name }).ToDictionaryAsync(c => c.Id, ct);
        var files = await db.Attachments.AsNoTracking().Where(a => ids.Contains(a.OwnerId) && a.RemovedAt == null).ToListAsync(ct);
        return [.. quotations.Select(q => new QuotationView(
            q, notices[q.NoticeId], names[q.SupplierId].Code, names[q.SupplierId].Name, files.FindAll(f => f.OwnerId == q.Id)))];
    }
}
