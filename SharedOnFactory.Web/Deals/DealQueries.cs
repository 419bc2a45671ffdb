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
    public static IQueryable<BidNotice> InvolvedNotices(this PortalDb db, Viewer me)
    {
        var notices = db.Notices.AsNoTracking().VisibleTo(me).Where(n => n.State != NoticeState.Cancelled || n.PublishedAt != null);
        if (me.IsAdministrator)
        {
            return notices;
        }

        // From its own quotations and orders to their notices, not from every notice to whether it is one of them.
        var quoted = db.Quotations.Where(q => q.SupplierId == me.CompanyId).Select(q => q.NoticeId);
        var made = db.Orders.VisibleTo(me).Where(o => o.SupplierId == me.CompanyId).Select(o => o.NoticeId);
        return notices.Where(n => n.BuyerId == me.CompanyId || quoted.Contains(n.Id) || made.Contains(n.Id));
    }

    /// <summary>
    /// Of those, what is not over for the viewer. A supplier's deal runs while its own quotation may still win or its own order is not
    /// done; what becomes of somebody else's order never moves it.
    /// </summary>
    public static IQueryable<BidNotice> Running(this IQueryable<BidNotice> notices, PortalDb db, Viewer me)
    {
        var orders = db.Orders.VisibleTo(me);
        var own = db.Quotations.VisibleTo(me).Where(q => q.SupplierId == me.CompanyId);
        return notices.Where(n => orders.Any(o => o.NoticeId == n.Id && o.State != OrderState.Closed && o.State != OrderState.Refused)
            || ((me.IsAdministrator || n.BuyerId == me.CompanyId) && (n.State == NoticeState.Draft || n.State == NoticeState.Open || n.State == NoticeState.Closed))
            || own.Any(q => q.NoticeId == n.Id
                && ((q.State == QuotationState.Draft && n.State == NoticeState.Open)
                    || (q.State == QuotationState.Submitted && (n.State == NoticeState.Open || n.State == NoticeState.Closed))
                    || (q.State == QuotationState.Selected && !orders.Any(o => o.NoticeId == n.Id)))));
    }

    /// <param name="words">Of the title or the number; null or empty leaves all.</param>
    public static IQueryable<BidNotice> Matching(this IQueryable<BidNotice> notices, string? words) => string.IsNullOrEmpty(words)
        ? notices
        : notices.Where(n => Search.Holds(n.Title, words) || Search.Holds(n.Number, words));

    /// <summary>The notices a supplier quoted on that may yet close, fail or be called off: no fact of those names it.</summary>
    public static async Task<IReadOnlyList<Guid>> UndecidedAsync(this PortalDb db, Viewer me, CancellationToken ct) => !me.IsSupplier ? [] : await db.Quotations.VisibleTo(me)
        .Where(q => q.SupplierId == me.CompanyId && db.Notices.Any(n => n.Id == q.NoticeId && (n.State == NoticeState.Open || n.State == NoticeState.Closed)))
        .Select(q => q.NoticeId).ToListAsync(ct);

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
