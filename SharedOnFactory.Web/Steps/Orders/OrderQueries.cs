using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Orders;

/// <summary>An order with the names of both sides and its files.</summary>
public sealed record OrderView(PurchaseOrder Order, string NoticeNumber, Company Buyer, Company Supplier, IReadOnlyList<Attachment> Files);

/// <summary>One order in a list. Members rather than a constructor, so that the store can search and sort by them.</summary>
public sealed record OrderRow
{
    public required string Number { get; init; }
    public required string NoticeNumber { get; init; }
    public required string Title { get; init; }
    public required OrderState State { get; init; }
    public required string BuyerName { get; init; }
    public required string SupplierName { get; init; }
    public required Guid BuyerId { get; init; }
    public required Guid SupplierId { get; init; }
    public required long Total { get; init; }
    public required string Currency { get; init; }
    public required DateOnly DueDate { get; init; }
    public required DateOnly? PromisedDate { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset? IssuedAt { get; init; }
    public required long Version { get; init; }
}

/// <summary>What an administrator holds an order against.</summary>
public sealed record AwardedQuotation(Quotation Quotation, IReadOnlyList<Attachment> Files);

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
        return orders.Where(o => state == null || o.State == state).OrderByDescending(o => o.CreatedAt).ThenBy(o => o.Id)
            .Join(db.Notices, o => o.NoticeId, n => n.Id, (o, n) => new { o, n.Number })
            .Join(db.Companies, x => x.o.BuyerId, c => c.Id, (x, c) => new { x.o, x.Number, Buyer = c.Name })
            .Join(db.Companies, x => x.o.SupplierId, c => c.Id, (x, c) => new OrderRow
            {
                Number = x.o.Number,
                NoticeNumber = x.Number,
                Title = x.o.Title,
                State = x.o.State,
                BuyerName = x.Buyer,
                SupplierName = c.Name,
                BuyerId = x.o.BuyerId,
                SupplierId = x.o.SupplierId,
                Total = x.o.Total,
                Currency = x.o.Currency,
                DueDate = x.o.DueDate,
                PromisedDate = x.o.PromisedDate,
                CreatedAt = x.o.CreatedAt,
                IssuedAt = x.o.IssuedAt,
                Version = x.o.Version,
            });
    }

    /// <param name="by">A field as the API names it, backwards with a minus; null keeps the newest first.</param>
    public static IQueryable<OrderRow> Sorted(this IQueryable<OrderRow> rows, string? by) => by switch
    {
        "dueDate" => rows.OrderBy(r => r.DueDate).ThenBy(r => r.Number),
        "-dueDate" => rows.OrderByDescending(r => r.DueDate).ThenBy(r => r.Number),
        "createdAt" => rows.OrderBy(r => r.CreatedAt).ThenBy(r => r.Number),
        "total" => rows.OrderBy(r => r.Total).ThenBy(r => r.Number),
        "-total" => rows.OrderByDescending(r => r.Total).ThenBy(r => r.Number),
        "number" => rows.OrderBy(r => r.Number),
        "-number" => rows.OrderByDescending(r => r.Number),
        _ => rows,
    };

    /// <summary>Why an order came back is between the operator and the buyer; the supplier learns of refusals, which are its own.</summary>
    public static string? ReasonFor(this PurchaseOrder order, Viewer me) =>
        order.State == OrderState.Returned && order.BuyerId != me.CompanyId && !me.IsAdministrator ? null : order.Reason;

    public static IQueryable<OrderRow> Matching(this IQueryable<OrderRow> rows, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return rows;
        }

        var wanted = text.Trim();
        return rows.Where(r => Search.Holds(r.Number, wanted) || Search.Holds(r.Title, wanted) || Search.Holds(r.BuyerName, wanted) || Search.Holds(r.SupplierName, wanted));
    }

    public static async Task<AwardedQuotation?> AwardedAsync(this PortalDb db, Viewer me, PurchaseOrder order, CancellationToken ct)
    {
        var quotation = await db.Quotations.AsNoTracking().VisibleTo(me).FirstOrDefaultAsync(q => q.Id == order.QuotationId, ct);
        return quotation is null ? null : new(
            quotation, await db.Attachments.AsNoTracking().Where(a => a.OwnerId == quotation.Id && a.RemovedAt == null).OrderBy(a => a.AttachedAt).ToListAsync(ct));
    }
}
