using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Orders;

namespace SharedOnFactory.Domain.Inspections;

/// <summary>
/// A payment the buyer says it made and the supplier confirms it got, or says it did not. Until then the buyer may take back what it
/// mistyped. The portal records money, it never holds any.
/// </summary>
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
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public DateTimeOffset? DeniedAt { get; private set; }

    /// <summary>Why the supplier says that the money did not arrive.</summary>
    public string? DenialReason { get; private set; }

    /// <summary>Waits for the supplier's word.</summary>
    public bool IsOpen => ConfirmedAt is null && Counts;

    /// <summary>Neither taken back nor denied: it is counted against what is owed.</summary>
    public bool Counts => WithdrawnAt is null && DeniedAt is null;
    private Guid[] Parties => [BuyerId, SupplierId];

    public static Payment Record(PurchaseOrder order, IReadOnlyCollection<Payment> earlier, long amount, DateOnly paidOn, string method, DateTimeOffset now)
    {
        OrderRules.IsConfirmed.Require(order.State == OrderState.Confirmed);
        InspectionRules.AmountIsPositive.Require(amount > 0);
        InspectionRules.NotMoreThanOwed.Require(amount <= order.Total + order.VatTotal - earlier.Where(p => p.Counts).Sum(p => p.Amount));
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
        payment.Raise(new PaymentRecorded(payment.Id, order.Id, order.NoticeId, now, payment.Parties));
        return payment;
    }

    public void Confirm(DateTimeOffset now)
    {
        InspectionRules.PaymentIsOpen.Require(IsOpen);
        ConfirmedAt = now;
        Raise(new PaymentConfirmed(Id, OrderId, NoticeId, now, Parties));
    }

    /// <summary>The buyer takes back what it entered by mistake.</summary>
    public void Withdraw(DateTimeOffset now)
    {
        InspectionRules.PaymentIsOpen.Require(IsOpen);
        WithdrawnAt = now;
        Raise(new PaymentWithdrawn(Id, OrderId, NoticeId, now, Parties));
    }

    /// <summary>The supplier says that it did not get this.</summary>
    public void Deny(string reason, DateTimeOffset now)
    {
        InspectionRules.PaymentIsOpen.Require(IsOpen);
        InspectionRules.DenialHasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        DeniedAt = now;
        DenialReason = reason.Trim();
        Raise(new PaymentDenied(Id, OrderId, NoticeId, DenialReason, now, Parties));
    }
}
