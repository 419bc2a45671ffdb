using System.Globalization;
using SharedOnFactory.Domain.Deliveries;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Web.Data.Demo.Stories;

internal static class DeliveryScenes
{
    private static readonly (DeliveryMethod Method, string Carrier)[] Ways =
        [(DeliveryMethod.Direct, ""), (DeliveryMethod.Freight, "한누리화물"), (DeliveryMethod.Parcel, "바로온택배"), (DeliveryMethod.Quick, "인천번개퀵"), (DeliveryMethod.Pickup, "")];

    public static Task ShipPart(Story story, Stage stage) => Ship(story, stage, decimal.Ceiling(story.Order.Quantity / 2));

    public static Task ShipRest(Story story, Stage stage) => Ship(story, stage, story.Order.Quantity - story.Deliveries.Sum(d => d.Quantity));

    public static Task Receive(Story story, Stage stage)
    {
        var delivery = story.Deliveries[^1];
        stage.Bring(delivery);
        delivery.Receive(BusinessCalendar.DayOf(stage.Now), stage.Now);
        return Task.CompletedTask;
    }

    private static Task Ship(Story story, Stage stage, decimal quantity)
    {
        var (method, carrier) = story.Dice.Pick(Ways);
        var tracking = carrier.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{4000 + story.Turn}-{1000 + story.Dice.Below(9000)}-{1000 + story.Dice.Below(9000)}");
        var shipment = new Shipment(quantity, method, carrier, tracking, BusinessCalendar.DayOf(stage.Now));
        var delivery = Delivery.Ship(story.Order, story.Run, story.Deliveries, photos: 1, shipment, stage.Now);
        story.Deliveries.Add(delivery);
        stage.Add(delivery);
        return Task.CompletedTask;
    }
}
