using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Deliveries;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Deliveries;

public sealed class ShipmentBody
{
    public decimal? Quantity { get; set; }
    public DeliveryMethod? Method { get; set; }
    public string? Carrier { get; set; }
    public string? TrackingNumber { get; set; }
    public DateOnly? ShippedOn { get; set; }

    public Shipment Read(DateTimeOffset now)
    {
        var problems = new Problems();
        var shipment = new Shipment(
            problems.Quantity(Quantity, "quantity", "납품 수량을 입력해 주십시오."),
            problems.Required(Method, "method", "납품 방법을 골라 주십시오."),
            problems.Text(Carrier, "carrier", 100),
            problems.Text(TrackingNumber, "trackingNumber", 50),
            problems.Day(ShippedOn, "shippedOn") ?? BusinessCalendar.DayOf(now));
        problems.ThrowIfAny();
        return shipment;
    }
}

public sealed record DeliveryAnswer(Guid Id, int Sequence, decimal Quantity, DateOnly? ReceivedOn)
{
    public static DeliveryAnswer Of(Delivery delivery) => new(delivery.Id, delivery.Sequence, delivery.Quantity, delivery.ReceivedOn);
}

/// <summary>Step 6: the supplier sends goods off.</summary>
public sealed class ShipGoods(Door door)
{
    public Task<DeliveryAnswer> RunAsync(Call call, string orderNumber, ShipmentBody body, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.SuppliersOrderAsync(orderNumber);
            var run = await act.Db.Runs.FirstOrDefaultAsync(r => r.OrderId == order.Id, ct);
            var earlier = await act.Db.Deliveries.Where(d => d.OrderId == order.Id).ToListAsync(ct);
            var photos = await act.Db.Attachments.CountAsync(a => a.OwnerId == order.Id && a.Kind == AttachmentKind.Photo && a.RemovedAt == null, ct);
            var delivery = Delivery.Ship(order, run, earlier, photos, body.Read(act.Now), act.Now);
            act.Db.Deliveries.Add(delivery);
            await act.Db.SaveChangesAsync(ct);
            return DeliveryAnswer.Of(delivery);
        },
        ct);
}
