using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Deliveries;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Desk;

/// <summary>
/// The deals in which the viewer's company may have the next word, without what surely waits for somebody else: an open notice, an order
/// the other side holds. Whose turn it is exactly, <see cref="DealProgress"/> says; here only the order in which they fall due is known.
/// </summary>
internal static class MayWait
{
    /// <param name="most">Of each kind, those that fall due first: what is overdue longest is never the one left out.</param>
    public static async Task<IReadOnlyList<BidNotice>> MayWaitForAsync(this PortalDb db, Viewer me, DateTimeOffset now, int most, CancellationToken ct)
    {
        List<Guid> ids =
        [
            .. await db.Unpublished(me, now).Take(most).ToListAsync(ct),
            .. await db.Unconfirmed(me).Take(most).ToListAsync(ct),
            .. await db.UnderWay(me).Take(most).ToListAsync(ct),
        ];
        return await db.Notices.AsNoTracking().VisibleTo(me).Where(n => ids.Contains(n.Id)).ToListAsync(ct);
    }

    /// <summary>Its notices past their deadline, the longest first; then its drafts, which nothing hurries, the newest first.</summary>
    private static IQueryable<Guid> Unpublished(this PortalDb db, Viewer me, DateTimeOffset now) => db.Notices.VisibleTo(me)
        .Where(n => n.BuyerId == me.CompanyId && (n.State == NoticeState.Draft || ((n.State == NoticeState.Open || n.State == NoticeState.Closed) && n.Deadline <= now)))
        .OrderBy(n => n.State == NoticeState.Draft).ThenBy(n => n.State == NoticeState.Draft ? null : n.ReopenedAt ?? n.Deadline)
        .ThenByDescending(n => n.CreatedAt).ThenBy(n => n.Id).Select(n => n.Id);

    /// <summary>Orders to issue or to confirm, by when that began to wait.</summary>
    private static IQueryable<Guid> Unconfirmed(this PortalDb db, Viewer me) => db.Orders.VisibleTo(me)
        .Where(o => (o.BuyerId == me.CompanyId && (o.State == OrderState.Drafted || o.State == OrderState.Returned)) || (o.SupplierId == me.CompanyId && o.State == OrderState.Approved))
        .OrderBy(o => o.ApprovedAt ?? o.CreatedAt).ThenBy(o => o.Id).Select(o => o.NoticeId);

    /// <summary>What is made, delivered, inspected and paid, by the day it was promised for; a buyer is asked once something was shipped or will be late.</summary>
    private static IQueryable<Guid> UnderWay(this PortalDb db, Viewer me) => db.Orders.VisibleTo(me)
        .Where(o => o.State == OrderState.Confirmed && (o.SupplierId == me.CompanyId || (o.BuyerId == me.CompanyId
            && (db.Deliveries.VisibleTo(me).Any(d => d.OrderId == o.Id) || db.Delays.VisibleTo(me).Any(d => d.OrderId == o.Id && d.State == DelayState.Filed)))))
        .OrderBy(o => o.PromisedDate ?? o.DueDate).ThenBy(o => o.Id).Select(o => o.NoticeId);
}
