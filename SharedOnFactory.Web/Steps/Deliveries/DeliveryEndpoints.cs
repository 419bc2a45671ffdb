using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Deliveries;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Deliveries;

public static class DeliveryEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var deliveries = api.MapGroup("/orders/{number}/deliveries").WithTags("Deliveries");
        deliveries.MapGet("/", ListAsync).WithSummary("납품 목록");
        deliveries.MapPost("/", async (ApiCall call, string number, ShipmentBody body, ShipGoods ship, CancellationToken ct) =>
            TypedResults.Created((string?)null, await ship.RunAsync(call.Call, number, body, ct))).WithSummary("출하 등록");
        deliveries.MapPost("/{id:guid}/receive", (ApiCall call, string number, Guid id, ReceiptBody? body, ReceiveGoods receive, CancellationToken ct) =>
            receive.RunAsync(call.Call, number, id, body ?? new(), ct)).WithSummary("인수 확인");
    }

    private static async Task<Listing<DeliveryRowAnswer>> ListAsync(HttpContext http, string number, [AsParameters] Paging paging, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var me = http.Viewer();
        var order = await db.Orders.AsNoTracking().VisibleTo(me).Where(o => o.Number == number).FoundAsync(ct);
        var deliveries = await db.Deliveries.AsNoTracking().VisibleTo(me).Where(d => d.OrderId == order.Id).OrderBy(d => d.Sequence).ToListAsync(ct);
        return paging.Of(deliveries.ConvertAll(d => new DeliveryRowAnswer(d.Id, d.Sequence, d.Quantity, DocumentAnswer.Wire(d.Method), d.Carrier, d.TrackingNumber, d.ShippedOn, d.ReceivedOn)));
    }
}

public sealed record DeliveryRowAnswer(
    Guid Id, int Sequence, decimal Quantity, string Method, string? Carrier, string? TrackingNumber, DateOnly ShippedOn, DateOnly? ReceivedOn);
