using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Trust;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Deals;

namespace SharedOnFactory.Web.Trust;

/// <summary>The trust index from the deals as they are recorded, computed when asked for.</summary>
public static class TrustQueries
{
    // The index sums up deals the asker may not see; only its numbers leave this room.
    private static readonly Viewer Everything = new(Guid.Empty, Guid.Empty, "", IsBuyer: false, IsSupplier: false, IsAdministrator: true, MemberRole.Viewer);

    public static async Task<IReadOnlyDictionary<Guid, TrustIndex>> TrustAsync(this PortalDb db, IReadOnlyCollection<Guid> suppliers, DateOnly asOf, CancellationToken ct)
    {
        var since = BusinessCalendar.EndOf(asOf.AddDays(-TrustParameters.Default.WindowDays - 1));
        var formerly = await FormerlyAsync(db, suppliers, ct);
        var all = suppliers.Concat(formerly.Select(f => f.Former)).Distinct().ToList();
        var orders = db.Orders.Where(o => all.Contains(o.SupplierId) && o.CreatedAt >= since.AddDays(-365));
        var noticeIds = await orders
            .Where(o => db.Inspections.Any(i => i.OrderId == o.Id && i.At >= since)).Select(o => o.NoticeId).ToListAsync(ct);
        var notices = await db.Notices.AsNoTracking().Where(n => noticeIds.Contains(n.Id)).ToListAsync(ct);
        var deals = await db.DealsAsync(Everything, notices, ct);
        // A refused order counts by itself: another supplier may have got the deal since. One that was ended before it was approved never waited for the supplier.
        var refused = await orders.AsNoTracking().Where(o => o.State == OrderState.Refused && o.ApprovedAt != null).ToListAsync(ct);
        Guid[] buyers = [.. deals.Select(d => d.Notice.BuyerId).Concat(refused.Select(o => o.BuyerId)).Distinct()];
        var elsewhere = await TradingElsewhereAsync(db, buyers, since, ct);
        var related = await db.RelatedAsync(all, buyers, ct);
        var evidence = deals.Select(d => (d.Order!.SupplierId, Evidence: TrustEvidence.From(d, BuyerOf(d.Order), asOf)))
            .Concat(refused.Select(o => (o.SupplierId, Evidence: (TrustEvidence?)TrustEvidence.OfRefusal(o, BuyerOf(o), o.ApprovedAt!.Value))))
            .ToLookup(e => e.SupplierId, e => e.Evidence);
        var former = formerly.ToLookup(f => f.Now, f => f.Former);
        var credit = await CreditAsync(db, suppliers, ct);
        return suppliers.ToDictionary(s => s, s => TrustIndex.Compute(
            [.. former[s].Append(s).SelectMany(id => evidence[id]).OfType<TrustEvidence>()], [], credit.GetValueOrDefault(s), asOf, TrustParameters.Default));

        TrustBuyer BuyerOf(PurchaseOrder order) => new(
            elsewhere.Contains(order.BuyerId),
            IsRelated: formerly.Where(f => f.Former == order.SupplierId).Select(f => f.Now).Append(order.SupplierId).Any(s => related.Contains((s, order.BuyerId))));
    }

    /// <summary>What they declared; the operator saw it when it let them in, and it counts for a year from its date.</summary>
    private static async Task<Dictionary<Guid, CreditRating?>> CreditAsync(PortalDb db, IReadOnlyCollection<Guid> suppliers, CancellationToken ct) =>
        (await db.Companies.Where(c => suppliers.Contains(c.Id)).Select(c => new { c.Id, c.CreditGrade, c.CreditGradedOn }).ToListAsync(ct))
            .ToDictionary(c => c.Id, c => CreditRating.Of(c.CreditGrade, c.CreditGradedOn));

    /// <summary>Under which IDs the same firm left the portal before: its history comes back with it, so that nobody washes it off by joining anew.</summary>
    private static Task<List<Formerly>> FormerlyAsync(PortalDb db, IReadOnlyCollection<Guid> suppliers, CancellationToken ct) => (
        from now in db.Companies
        from left in db.Companies
        where suppliers.Contains(now.Id) && left.Status == CompanyStatus.Left
            && ((left.RegistrationNumber != null && left.RegistrationNumber == now.RegistrationNumber)
                || (left.CorporateNumber != null && left.CorporateNumber == now.CorporateNumber)
                || (left.ForeignNumber != null && left.ForeignNumber == now.ForeignNumber && left.Country == now.Country))
        select new Formerly(now.Id, left.Id)).ToListAsync(ct);

    private sealed record Formerly(Guid Now, Guid Former);

    private static async Task<HashSet<Guid>> TradingElsewhereAsync(PortalDb db, Guid[] buyers, DateTimeOffset since, CancellationToken ct) =>
        [.. await db.Orders.Where(o => buyers.Contains(o.BuyerId) && o.CreatedAt >= since)
            .GroupBy(o => o.BuyerId).Where(g => g.Select(o => o.SupplierId).Distinct().Count() > 1).Select(g => g.Key).ToListAsync(ct)];
}
