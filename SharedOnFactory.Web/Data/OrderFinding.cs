using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Web.Api;

namespace SharedOnFactory.Web.Data;

/// <summary>How every act from the fourth step on finds the order it hangs on.</summary>
public static class OrderFinding
{
    public static async Task<PurchaseOrder> OrderAsync(this Act act, string number)
    {
        await act.Db.LockOrderAsync(number, act.Ct);
        return await act.Db.Orders.VisibleTo(act.Me).Where(o => o.Number == number).FoundAsync(act.Ct);
    }

    /// <exception cref="NotAllowed">Visible, but this member's company is not its supplier, or the member may only look.</exception>
    public static async Task<PurchaseOrder> SuppliersOrderAsync(this Act act, string number)
    {
        var order = await act.OrderAsync(number);
        act.Require(order.SupplierId == act.Me.CompanyId);
        act.RequireSupplier();
        return order;
    }

    /// <exception cref="NotAllowed">Visible, but this member's company is not its buyer, or the member may only look.</exception>
    public static async Task<PurchaseOrder> BuyersOrderAsync(this Act act, string number)
    {
        var order = await act.OrderAsync(number);
        act.Require(order.BuyerId == act.Me.CompanyId);
        act.RequireBuyer();
        return order;
    }

    /// <summary>How much of the order has been sent off, and how much of that was received.</summary>
    public static async Task<(decimal Shipped, decimal Received)> HandedOverAsync(this PortalDb db, PurchaseOrder order, CancellationToken ct)
    {
        var deliveries = await db.Deliveries.Where(d => d.OrderId == order.Id).Select(d => new { d.Quantity, d.ReceivedAt }).ToListAsync(ct);
        return (deliveries.Sum(d => d.Quantity), deliveries.Where(d => d.ReceivedAt is not null).Sum(d => d.Quantity));
    }

    public static async Task<DocumentAnswer> SavedAsync(this Act act, PurchaseOrder order)
    {
        await act.Db.SaveChangesAsync(act.Ct);
        return DocumentAnswer.Of(order.Number, order.State, order.Version);
    }
}
