using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Quotations;

/// <summary>A quotation with its notice, supplier and files, for whoever may see it.</summary>
public sealed record QuotationView(Quotation Quotation, BidNotice Notice, string SupplierCode, string SupplierName, IReadOnlyList<Attachment> Files);

public sealed record QuotationRow(
    string Number, string NoticeNumber, string NoticeTitle, QuotationState State, long Total, string Currency, DateOnly? DeliveryDate,
    DateTimeOffset CreatedAt, DateTimeOffset? SubmittedAt, DateTimeOffset? Deadline);

/// <summary>One line of the open-bid board: what any supplier may know of an open notice.</summary>
public sealed record OpenBid(
    Guid Id, string Number, string Title, string BuyerName, string BuyerRegion, string Material, IReadOnlyList<string> Processes, decimal Quantity, string Unit,
    int Items, DateOnly DeliveryDate, DateTimeOffset Deadline, DateTimeOffset PublishedAt, int Quotations);

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

    public static IQueryable<QuotationRow> OwnRows(this PortalDb db, Viewer me) =>
        db.Quotations.AsNoTracking().VisibleTo(me).Where(q => q.SupplierId == me.CompanyId)
            .Join(db.Notices, q => q.NoticeId, n => n.Id, (q, n) => new QuotationRow(
                q.Number, n.Number, n.Title, q.State, q.Total, q.Currency, q.DeliveryDate, q.CreatedAt, q.SubmittedAt, n.Deadline));

    public static async Task<IReadOnlyList<OpenBid>> OpenBidsAsync(this PortalDb db, Viewer me, DateTimeOffset now, CancellationToken ct) =>
        await db.Notices.AsNoTracking().VisibleTo(me)
            .Where(n => n.State == NoticeState.Open && n.Deadline > now && n.BuyerId != me.CompanyId)
            .OrderBy(n => n.Deadline).Take(500)
            .Join(db.Companies, n => n.BuyerId, c => c.Id, (n, c) => new { n, c })
            .Select(x => new OpenBid(
                x.n.Id, x.n.Number, x.n.Title, x.c.Name, x.c.Region,
                x.n.Items.OrderBy(i => i.Line).Select(i => i.Material).First(), x.n.Items.OrderBy(i => i.Line).Select(i => i.Processes).First(),
                x.n.Items.OrderBy(i => i.Line).Select(i => i.Quantity).First(), x.n.Items.OrderBy(i => i.Line).Select(i => i.Unit).First(),
                x.n.Items.Count, x.n.DeliveryDate!.Value, x.n.Deadline!.Value, x.n.PublishedAt!.Value,
                db.Quotations.Count(q => q.NoticeId == x.n.Id && q.State == QuotationState.Submitted)))
            .ToListAsync(ct);

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
