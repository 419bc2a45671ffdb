using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Deliveries;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Deals;

/// <summary>Puts deals together for a viewer: one query per kind of thing, however many deals are asked for.</summary>
public static class DealReader
{
    /// <summary>The deals of these notices, through what the viewer may see; the order of <paramref name="notices"/> is kept.</summary>
    public static async Task<IReadOnlyList<Deal>> DealsAsync(this PortalDb db, Viewer me, IReadOnlyList<BidNotice> notices, CancellationToken ct)
    {
        var noticeIds = notices.Select(n => n.Id).ToList();
        var all = await db.Orders.AsNoTracking().VisibleTo(me).Where(o => noticeIds.Contains(o.NoticeId)).ToListAsync(ct);
        return await db.DealsAsync(me, notices, [.. notices.Select(n => Followed(n, all.Where(o => o.NoticeId == n.Id), me)).OfType<PurchaseOrder>()], ct);
    }

    /// <summary>The deal as it went with this order: another supplier may have got the notice after it was refused.</summary>
    public static async Task<Deal> DealOfAsync(this PortalDb db, Viewer me, PurchaseOrder order, CancellationToken ct)
    {
        var notice = await db.Notices.AsNoTracking().VisibleTo(me).Where(n => n.Id == order.NoticeId).FoundAsync(ct);
        return (await db.DealsAsync(me, [notice], [order], ct))[0];
    }

    /// <summary>
    /// The one the deal lives by. One that was refused is the end of the deal for the supplier that refused it; for the others it goes on
    /// with the choice of the next, if anybody is left to be chosen.
    /// </summary>
    private static PurchaseOrder? Followed(BidNotice notice, IEnumerable<PurchaseOrder> orders, Viewer me)
    {
        var last = orders.OrderBy(o => o.State == OrderState.Refused).ThenByDescending(o => o.CreatedAt).FirstOrDefault();
        return last is { State: OrderState.Refused } && notice.State != NoticeState.Awarded && last.SupplierId != me.CompanyId ? null : last;
    }

    private static async Task<IReadOnlyList<Deal>> DealsAsync(this PortalDb db, Viewer me, IReadOnlyList<BidNotice> notices, List<PurchaseOrder> orders, CancellationToken ct)
    {
        var noticeIds = notices.Select(n => n.Id).ToList();
        var counts = await db.Quotations.Where(q => noticeIds.Contains(q.NoticeId) && q.State != QuotationState.Draft && q.State != QuotationState.Withdrawn)
            .CountByAsync(q => q.NoticeId, ct);
        var own = await db.OwnAnswersAsync(me, noticeIds, ct);
        var orderOf = orders.ToLookup(o => o.NoticeId);
        var parts = await db.PartsAsync(me, orders.ConvertAll(o => o.Id), ct);
        return [.. notices.Select(n => own(new Deal(n) { Quotations = counts.GetValueOrDefault(n.Id), Order = orderOf[n.Id].FirstOrDefault() }))
            .Select(deal => deal.Order is null ? deal : parts.AddTo(deal, deal.Order.Id))];
    }

    public static async Task<Deal> DealAsync(this PortalDb db, Viewer me, string noticeNumber, CancellationToken ct)
    {
        var notice = await db.Notices.AsNoTracking().VisibleTo(me).Where(n => n.Number == noticeNumber).FoundAsync(ct);
        return (await db.DealsAsync(me, [notice], ct))[0];
    }

    /// <summary>Adds what the viewer's own company answered to each notice.</summary>
    private static async Task<Func<Deal, Deal>> OwnAnswersAsync(this PortalDb db, Viewer me, List<Guid> noticeIds, CancellationToken ct)
    {
        if (!me.IsSupplier)
        {
            return deal => deal;
        }

        var quotations = await db.Quotations.VisibleTo(me).Where(q => q.SupplierId == me.CompanyId && noticeIds.Contains(q.NoticeId)).ToDictionaryAsync(q => q.NoticeId, q => (QuotationState?)q.State, ct);
        var declined = await db.Declines.VisibleTo(me).Where(d => d.SupplierId == me.CompanyId && noticeIds.Contains(d.NoticeId)).Select(d => d.NoticeId).ToHashSetAsync(ct);
        return deal => deal with { Own = quotations.GetValueOrDefault(deal.Notice.Id), Declined = declined.Contains(deal.Notice.Id) };
    }

    private static async Task<Parts> PartsAsync(this PortalDb db, Viewer me, List<Guid> orderIds, CancellationToken ct) => orderIds.Count == 0 ? Parts.None : new(
        (await db.Runs.AsNoTracking().VisibleTo(me).Where(r => orderIds.Contains(r.OrderId)).ToListAsync(ct)).ToDictionary(r => r.OrderId),
        (await db.Delays.AsNoTracking().VisibleTo(me).Where(d => orderIds.Contains(d.OrderId)).ToListAsync(ct)).ToLookup(d => d.OrderId),
        (await db.Deliveries.AsNoTracking().VisibleTo(me).Where(d => orderIds.Contains(d.OrderId)).ToListAsync(ct)).ToLookup(d => d.OrderId),
        (await db.Inspections.AsNoTracking().VisibleTo(me).Where(i => orderIds.Contains(i.OrderId)).ToListAsync(ct)).ToLookup(i => i.OrderId),
        (await db.Repairs.AsNoTracking().VisibleTo(me).Where(r => orderIds.Contains(r.OrderId)).ToListAsync(ct)).ToLookup(r => r.OrderId),
        (await db.Evaluations.AsNoTracking().VisibleTo(me).Where(e => orderIds.Contains(e.OrderId)).ToListAsync(ct)).ToDictionary(e => e.OrderId),
        (await db.Payments.AsNoTracking().VisibleTo(me).Where(p => orderIds.Contains(p.OrderId)).ToListAsync(ct)).ToLookup(p => p.OrderId));

    private sealed record Parts(
        Dictionary<Guid, ProductionRun> Runs, ILookup<Guid, DelayNotice> Delays, ILookup<Guid, Delivery> Deliveries,
        ILookup<Guid, Inspection> Inspections, ILookup<Guid, Repair> Repairs, Dictionary<Guid, Evaluation> Evaluations, ILookup<Guid, Payment> Payments)
    {
        public static readonly Parts None = new(
            [], Empty<DelayNotice>(), Empty<Delivery>(), Empty<Inspection>(), Empty<Repair>(), [], Empty<Payment>());

        public Deal AddTo(Deal deal, Guid order) => deal with
        {
            Run = Runs.GetValueOrDefault(order),
            Delays = [.. Delays[order]],
            Deliveries = [.. Deliveries[order].OrderBy(d => d.Sequence)],
            Inspections = [.. Inspections[order].OrderBy(i => i.Round)],
            Repairs = [.. Repairs[order].OrderBy(r => r.RequestedAt)],
            Evaluation = Evaluations.GetValueOrDefault(order),
            Payments = [.. Payments[order].OrderBy(p => p.RecordedAt)],
        };

        private static ILookup<Guid, T> Empty<T>() => Array.Empty<T>().ToLookup(_ => Guid.Empty);
    }
}
