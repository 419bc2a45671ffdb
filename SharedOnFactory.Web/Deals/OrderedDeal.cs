using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Deals;

/// <summary>A deal that has come as far as an order: both sides by name, the order's files, and where it stands.</summary>
public sealed record OrderedDeal(Deal Deal, PurchaseOrder Order, Company Buyer, Company Supplier, IReadOnlyList<Attachment> Files, DealProgress Progress)
{
    /// <summary>The same deal a while later: what is late by now, and whose turn it has become.</summary>
    public OrderedDeal At(DateTimeOffset now) => this with { Progress = DealProgress.Of(Deal, now) };

    public DateOnly Today => BusinessCalendar.DayOf(Progress.Now);

    /// <summary>How much has been sent off.</summary>
    public decimal Shipped => Deal.Deliveries.Sum(d => d.Quantity);

    /// <summary>How much of it the buyer has got.</summary>
    public decimal Received => Deal.Deliveries.Where(d => d.ReceivedAt is not null).Sum(d => d.Quantity);

    public bool IsAccepted => Deal.Inspections.Any(i => i.Result != InspectionResult.Fail);

    public bool IsConfirmed => Order.State == OrderState.Confirmed;

    /// <summary>The side the viewer may act for; nobody for those who only look.</summary>
    public Party SideOf(Viewer viewer) => viewer switch
    {
        { MayAct: false } => Party.Nobody,
        _ when viewer.CompanyId == Order.BuyerId => Party.Buyer,
        _ when viewer.CompanyId == Order.SupplierId => Party.Supplier,
        { IsAdministrator: true } => Party.Administrator,
        _ => Party.Nobody,
    };

    public IReadOnlyList<Attachment> FilesOf(AttachmentKind kind) => [.. Files.Where(f => f.Kind == kind)];
}

public static class OrderedDealReader
{
    /// <exception cref="NotFoundHere">No such order, or not for this viewer.</exception>
    public static async Task<OrderedDeal> OrderedDealAsync(this PortalDb db, Viewer me, string orderNumber, DateTimeOffset now, CancellationToken ct)
    {
        var order = await db.Orders.AsNoTracking().VisibleTo(me).Where(o => o.Number == orderNumber).FoundAsync(ct);
        var deal = await db.DealOfAsync(me, order, ct);
        var sides = await db.Companies.AsNoTracking().Where(c => c.Id == order.BuyerId || c.Id == order.SupplierId).ToListAsync(ct);
        var files = await db.Attachments.AsNoTracking().Where(a => a.OwnerId == order.Id && a.RemovedAt == null).OrderBy(a => a.AttachedAt).ToListAsync(ct);
        return new(deal, order, sides.Find(c => c.Id == order.BuyerId)!, sides.Find(c => c.Id == order.SupplierId)!, files, DealProgress.Of(deal, now));
    }
}
