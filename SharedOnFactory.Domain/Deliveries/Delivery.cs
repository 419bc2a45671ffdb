using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Production;

namespace SharedOnFactory.Domain.Deliveries;

public enum DeliveryMethod
{
    Direct,
    Parcel,
    Freight,
    Quick,
    Pickup,
}

/// <summary>One shipment of an order (납품), from dispatch to the buyer's receipt. Partial ones only where the order allows them.</summary>
public sealed class Delivery : Entity
{
    private Delivery() { } // EF

    public Guid OrderId { get; private init; }
    public Guid NoticeId { get; private init; }
    public Guid BuyerId { get; private init; }
    public Guid SupplierId { get; private init; }

    /// <summary>1, 2, 3 … within the order.</summary>
    public int Sequence { get; private init; }
    public decimal Quantity { get; private init; }
    public DeliveryMethod Method { get; private init; }
    public string Carrier { get; private init; } = "";
    public string TrackingNumber { get; private init; } = "";
    public DateOnly ShippedOn { get; private init; }
    public DateTimeOffset RegisteredAt { get; private init; }
    public DateOnly? ReceivedOn { get; private set; }
    public DateTimeOffset? ReceivedAt { get; private set; }
    private Guid[] Parties => [BuyerId, SupplierId];

    /// <param name="earlier">The order's shipments so far.</param>
    /// <param name="photos">Product photos on the order: at least one goes with a shipment.</param>
    public static Delivery Ship(
        PurchaseOrder order, ProductionRun? run, IReadOnlyCollection<Delivery> earlier, int photos, Shipment shipment, DateTimeOffset now)
    {
        OrderRules.IsConfirmed.Require(order.State == OrderState.Confirmed);
        ProductionRules.IsDone.Require(run?.CompletedAt is not null);
        var left = order.Quantity - earlier.Sum(d => d.Quantity);
        DeliveryRules.QuantityIsPositive.Require(shipment.Quantity > 0);
        DeliveryRules.NotMoreThanOrdered.Require(shipment.Quantity <= left);
        DeliveryRules.WholeUnlessPartialAllowed.Require(order.AllowsPartialDelivery || shipment.Quantity == left);
        DeliveryRules.HasAPhoto.Require(photos > 0);
        DeliveryRules.NamesItsCarrier.Require(shipment.Method is DeliveryMethod.Direct or DeliveryMethod.Pickup || !string.IsNullOrWhiteSpace(shipment.Carrier));
        DeliveryRules.ShippedSinceConfirmed.Require(shipment.ShippedOn >= BusinessCalendar.DayOf(order.ConfirmedAt!.Value) && shipment.ShippedOn <= BusinessCalendar.DayOf(now));

        var delivery = new Delivery
        {
            OrderId = order.Id,
            NoticeId = order.NoticeId,
            BuyerId = order.BuyerId,
            SupplierId = order.SupplierId,
            Sequence = earlier.Count + 1,
            Quantity = shipment.Quantity,
            Method = shipment.Method,
            Carrier = shipment.Carrier.Trim(),
            TrackingNumber = shipment.TrackingNumber.Trim(),
            ShippedOn = shipment.ShippedOn,
            RegisteredAt = now,
        };
        delivery.Raise(new DeliveryShipped(delivery.Id, order.Id, order.NoticeId, delivery.Quantity, now, delivery.Parties));
        return delivery;
    }

    public void Receive(DateOnly on, DateTimeOffset now)
    {
        DeliveryRules.IsUnderWay.Require(ReceivedAt is null);
        DeliveryRules.ReceivedAfterShipping.Require(on >= ShippedOn && on <= BusinessCalendar.DayOf(now));
        ReceivedOn = on;
        ReceivedAt = now;
        Raise(new DeliveryReceived(Id, OrderId, NoticeId, on, now, Parties));
    }
}

/// <summary>What the supplier writes when it sends goods off.</summary>
public sealed record Shipment(decimal Quantity, DeliveryMethod Method, string Carrier, string TrackingNumber, DateOnly ShippedOn);
