using SharedOnFactory.Domain.Deliveries;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Deliveries;

public sealed class ReceiptBody
{
    public DateOnly? ReceivedOn { get; set; }
}

/// <summary>Step 6: the buyer confirms that the goods arrived.</summary>
public sealed class ReceiveGoods(Door door)
{
    public Task<DeliveryAnswer> RunAsync(Call call, string orderNumber, Guid id, ReceiptBody body, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.BuyersOrderAsync(orderNumber);
            var delivery = await act.Db.Deliveries.VisibleTo(act.Me).Where(d => d.Id == id && d.OrderId == order.Id).FoundAsync(ct);
            delivery.Receive(body.ReceivedOn ?? BusinessCalendar.DayOf(act.Now), act.Now);
            await act.Db.SaveChangesAsync(ct);
            return DeliveryAnswer.Of(delivery);
        },
        ct);
}
