using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Orders;

/// <summary>An order with the names of both sides and its files.</summary>
public sealed record OrderView(PurchaseOrder Order, string NoticeNumber, Company Buyer, Company Supplier, IReadOnlyList<Attachment> Files);

public sealed record OrderRow(
    string Number, string NoticeNumber, string Title, OrderState State, string BuyerName, string SupplierName, Guid BuyerId, Guid SupplierId,
    long Total, string Currency, DateOnly DueDate, DateOnly? PromisedDate, DateTimeOffset CreatedAt, DateTimeOffset? IssuedAt, long Version);

public static class OrderQueries
{
    public static async Task<OrderView> OrderAsync(this PortalDb db, Viewer me, string number, CancellationToken ct)
    {
        var order = await db.Orders.AsNoTracking().VisibleTo(me).Where(o => o.Number == number).FoundAsync(ct);
        var notice = await db.Notices.Where(n => n.Id == order.NoticeId).Select(n => n.Number).SingleAsync(ct);
        var parties = await db.Companies.AsNoTracking().Where(c => c.Id == order.BuyerId || c.Id == order.SupplierId).ToListAsync(ct);
        var files = await db.Attachments.AsNoTracking().Where(a => a.OwnerId == order.Id && a.RemovedAt == null).OrderBy(a => a.AttachedAt).ToListAsync(ct);
        return new(order, notice, parties.Find(c => c.Id == order.BuyerId)!, parties.Find(c => c.Id == order.SupplierId)!, files);
    }

    /// <param name="role">"buyer" or "supplier" narrows to orders in which the viewer's company is that.</param>
    /// <param name="state">One state in camelCase, or null for all.</param>
    public static IQueryable<OrderRow> OrderRows(this PortalDb db, Viewer me, string? role = null, OrderState? state = null)
    {
        var orders = db.Orders.AsNoTracking().VisibleTo(me);
        orders = role switch
        {
            "buyer" => orders.Where(o => o.BuyerId == me.CompanyId),
            "supplier" => orders.Where(o => o.SupplierId == me.CompanyId),
            _ => orders,
        };
        return orders.Where(o => state == null || o.State == state).OrderByDescending(o => o.CreatedAt)
            .Join(db.Notices, o => o.NoticeId, n => n.Id, (o, n) => new { o, n.Number })
            .Join(db.Companies, x => x.o.BuyerId, c => c.Id, (x, c) => new { x.o, x.Number, Buyer = c.Name })
            .Join(db.Companies, x => x.o.SupplierId, c => c.Id, (x, c) => new OrderRow(
                x.o.Number, x.Number, x.o.Title, x.o.State, x.Buyer, c.Name, x.o.BuyerId, x.o.SupplierId,
                x.o.Total, x.o.Currency, x.o.DueDate, x.o.PromisedDate, x.o.CreatedAt, x.o.IssuedAt, x.o.Version));
    }
}
