using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Orders;

namespace SharedOnFactory.Domain.Inspections;

/// <summary>A payment the buyer says it made and the supplier confirms it got. The portal records money, it never holds any.</summary>
public sealed class Payment : Entity
{
    private Payment() { } // EF

    public Guid OrderId { get; private init; }
    public Guid NoticeId { get; private init; }
    public Guid BuyerId { get; private init; }
    public Guid SupplierId { get; private init; }
    public long Amount { get; private init; }
    public string Currency { get; private init; } = Money.Won;
    public DateOnly PaidOn { get; private init; }
    public string Method { get; private init; } = "";
    public DateTimeOffset RecordedAt { get; private init; }
    public DateTimeOffset? ConfirmedAt { get; private set; }

    public static Payment Record(PurchaseOrder order, IReadOnlyCollection<Payment> earlier, long amount, DateOnly paidOn, string method, DateTimeOffset now)
    {
        OrderRules.IsConfirmed.Require(order.State == OrderState.Confirmed);
        InspectionRules.AmountIsPositive.Require(amount > 0);
        InspectionRules.NotMoreThanOwed.Require(amount <= order.Total + order.VatTotal - earlier.Sum(p => p.Amount));
        InspectionRules.PaidSinceOrdered.Require(paidOn >= BusinessCalendar.DayOf(order.CreatedAt) && paidOn <= BusinessCalendar.DayOf(now));
        InspectionRules.NamesItsMethod.Require(!string.IsNullOrWhiteSpace(method));

        var payment = new Payment
        {
            OrderId = order.Id,
            NoticeId = order.NoticeId,
            BuyerId = order.BuyerId,
            SupplierId = order.SupplierId,
            Amount = amount,
            Currency = order.Currency,
            PaidOn = paidOn,
            Method = method.Trim(),
            RecordedAt = now,
        };
        payment.Raise(new PaymentRecorded(payment.Id, order.Id, order.NoticeId, now, [order.BuyerId, order.SupplierId]));
        return payment;
    }

    public void Confirm(DateTimeOffset now)
    {
        InspectionRules.PaymentIsOpen.Require(ConfirmedAt is null);
        ConfirmedAt = now;
        Raise(new PaymentConfirmed(Id, OrderId, NoticeId, now, [BuyerId, SupplierId]));
    }
}
