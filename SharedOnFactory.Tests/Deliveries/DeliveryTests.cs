using SharedOnFactory.Domain.Deliveries;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Tests.Support;
using static SharedOnFactory.Tests.Support.Law;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Deliveries;

public sealed class DeliveryTests
{
    private static readonly DateTimeOffset Now = At("2027-04-14 09:00");
    private static readonly Shipment All = new(40, DeliveryMethod.Freight, "대한화물", "123", Day("2027-04-14"));

    [Fact]
    public void Goods_are_shipped_only_when_they_are_made_under_a_confirmed_order()
    {
        var confirmed = Shop.Awarded().Issued().Approved().Confirmed();
        Breaks(ProductionRules.IsDone, () => Ship(confirmed, All));
        Breaks(OrderRules.IsConfirmed, () => Ship(Shop.Awarded().Issued().Approved(), All));
    }

    [Fact]
    public void Never_more_is_delivered_than_was_ordered()
    {
        Breaks(DeliveryRules.NotMoreThanOrdered, () => Ship(Made(), All with { Quantity = 40.001m }));

        var shop = Made(partial: true).Shipped(30).Shipped(10);
        shop.Deliveries.Select(d => d.Sequence).ShouldBe([1, 2]);
        Breaks(DeliveryRules.NotMoreThanOrdered, () => shop.Shipped(0.001m));
        Breaks(DeliveryRules.QuantityIsPositive, () => shop.Shipped(0));
    }

    [Fact]
    public void Goods_come_in_parts_only_when_the_order_allows_it()
    {
        Breaks(DeliveryRules.WholeUnlessPartialAllowed, () => Made().Shipped(39));
        Made(partial: true).Shipped(39).Deliveries.Count.ShouldBe(1);
    }

    [Fact]
    public void A_shipment_has_a_photo_a_carrier_and_a_day_that_has_come()
    {
        var shop = Made();
        Breaks(DeliveryRules.HasAPhoto, () => Ship(shop, All, photos: 0));
        Breaks(DeliveryRules.NamesItsCarrier, () => Ship(shop, All with { Carrier = " " }));
        Breaks(DeliveryRules.ShippedSinceConfirmed, () => Ship(shop, All with { ShippedOn = Day("2027-04-15") }));
        Breaks(DeliveryRules.ShippedSinceConfirmed, () => Ship(shop, All with { ShippedOn = Day("2026-04-14") }));
        Ship(shop, All with { Carrier = "", Method = DeliveryMethod.Direct }).Carrier.ShouldBe("");
        Ship(shop, All with { Carrier = "", Method = DeliveryMethod.Pickup }).Carrier.ShouldBe("");
    }

    [Fact]
    public void Receipt_is_confirmed_once_on_a_day_between_shipping_and_today()
    {
        var delivery = Made().Shipped().Deliveries[0];
        Breaks(DeliveryRules.ReceivedAfterShipping, () => delivery.Receive(Day("2027-04-13"), At("2027-04-15 09:00")));
        Breaks(DeliveryRules.ReceivedAfterShipping, () => delivery.Receive(Day("2027-04-16"), At("2027-04-15 09:00")));
        delivery.Receive(Day("2027-04-14"), At("2027-04-15 09:00"));
        Breaks(DeliveryRules.IsUnderWay, () => delivery.Receive(Day("2027-04-15"), At("2027-04-15 09:00")));
    }

    [Fact]
    public void Only_the_two_parties_see_a_delivery()
    {
        var deliveries = Made().Shipped().Deliveries;
        Guid[] seers = [.. new[] { Buyer, Supplier, Rival }.Where(c => deliveries.AsQueryable().VisibleTo(ViewerOf(c)).Any())];
        seers.ShouldBe([Buyer, Supplier]);
    }

    private static Shop Made(bool partial = false) => Shop.Awarded().Issued(partial).Approved().Confirmed().Made();

    private static Delivery Ship(Shop shop, Shipment shipment, int photos = 1) => Delivery.Ship(shop.Order, shop.Run, shop.Deliveries, photos, shipment, Now);
}
