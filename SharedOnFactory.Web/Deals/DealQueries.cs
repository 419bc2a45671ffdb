using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Files;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Deals;

/// <summary>A deal as a list shows it: where it stands and with whom.</summary>
public sealed record DealRow(Deal Deal, DealProgress Progress, string Buyer, string? Supplier, string? SupplierCode);

public static class DealQueries
{
    /// <summary>The deals a viewer has a part in: its notices, what it quoted on, what it got; administrators see every published one.</summary>
    public static IQueryable<BidNotice> InvolvedNotices(this PortalDb db, Viewer me) => db.Notices.AsNoTracking().VisibleTo(me)
        .Where(n => n.State != NoticeState.Cancelled || n.PublishedAt != null)
        .Where(n => me.IsAdministrator || n.BuyerId == me.CompanyId
            || db.Quotations.Any(q => q.NoticeId == n.Id && q.SupplierId == me.CompanyId)
            || db.Orders.Any(o => o.NoticeId == n.Id && o.SupplierId == me.CompanyId));

    /// <summary>Of those, what is not over.</summary>
    public static IQueryable<BidNotice> Running(this IQueryable<BidNotice> notices, PortalDb db) => notices
        .Where(n => n.State == NoticeState.Draft || n.State == NoticeState.Open || n.State == NoticeState.Closed
            || (n.State == NoticeState.Awarded && db.Orders.Any(o => o.NoticeId == n.Id && o.State != OrderState.Closed && o.State != OrderState.Refused)));

    /// <summary>Of the running ones, those in which this viewer may have the next word.</summary>
    public static IQueryable<BidNotice> WaitingFor(this PortalDb db, Viewer me) => me.IsAdministrator
        ? db.Notices.AsNoTracking().VisibleTo(me).Where(n => db.Orders.Any(o => o.NoticeId == n.Id && o.State == OrderState.AwaitingApproval)
            || db.Repairs.Any(r => r.NoticeId == n.Id && r.State == Domain.Inspections.RepairState.Disputed))
        : db.Notices.AsNoTracking().VisibleTo(me).Running(db).Where(n => n.BuyerId == me.CompanyId || db.Orders.Any(o => o.NoticeId == n.Id && o.SupplierId == me.CompanyId));

    public static async Task<IReadOnlyList<DealRow>> DealRowsAsync(this PortalDb db, Viewer me, IReadOnlyList<BidNotice> notices, DateTimeOffset now, CancellationToken ct)
    {
        var deals = await db.DealsAsync(me, notices, ct);
        var companies = deals.SelectMany(d => new[] { d.Notice.BuyerId, d.Order?.SupplierId ?? Guid.Empty }).Distinct().ToList();
        var names = await db.Companies.Where(c => companies.Contains(c.Id)).Select(c => new { c.Id, c.Name, c.Code }).ToDictionaryAsync(c => c.Id, ct);
        return [.. deals.Select(d => (Deal: d, Supplier: d.Order is null ? null : names.GetValueOrDefault(d.Order.SupplierId))).Select(x => new DealRow(
            x.Deal, DealProgress.Of(x.Deal, now), names[x.Deal.Notice.BuyerId].Name, x.Supplier?.Name, x.Supplier?.Code))];
    }

    /// <summary>Every file of the deal the viewer may open, oldest first.</summary>
    public static async Task<IReadOnlyList<Attachment>> DocumentsAsync(this PortalDb db, Viewer me, Guid deal, CancellationToken ct)
    {
        var quotations = db.Quotations.VisibleTo(me).Where(q => q.NoticeId == deal).Select(q => q.Id);
        var orders = db.Orders.VisibleTo(me).Where(o => o.NoticeId == deal).Select(o => o.Id);
        var notices = db.WithOpenFiles(me).Where(n => n.Id == deal).Select(n => n.Id);
        return await db.Attachments.AsNoTracking()
            .Where(a => a.Deal == deal && a.RemovedAt == null && (notices.Contains(a.OwnerId) || quotations.Contains(a.OwnerId) || orders.Contains(a.OwnerId)))
            .OrderBy(a => a.AttachedAt).ToListAsync(ct);
    }

    /// <summary>Who did what when, newest first, as far as the viewer may know. The caller has found the deal through VisibleTo.</summary>
    public static async Task<IReadOnlyList<TimelineEntry>> TimelineAsync(this PortalDb db, Viewer me, Guid deal, Func<string, string> say, CancellationToken ct)
    {
        var records = await db.Events.AsNoTracking().VisibleTo(me).Where(e => e.Deal == deal && e.Kind != nameof(FileDownloaded)).OrderByDescending(e => e.Sequence).Take(300).ToListAsync(ct);
        var members = records.Select(r => r.MemberId).OfType<Guid>().Distinct().ToList();
        var names = await db.Members.Where(m => members.Contains(m.Id))
            .Join(db.Companies, m => m.CompanyId, c => c.Id, (m, c) => new { m.Id, m.Name, Company = c.Name }).ToDictionaryAsync(m => m.Id, ct);
        return [.. records.Select(r => Headline.Of(
            r, r.MemberId is { } id && names.TryGetValue(id, out var who) ? $"{who.Company} {who.Name}" : say("시스템"), say))];
    }
}
