using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Orders;

namespace SharedOnFactory.Domain.Production;

public enum DelayCause
{
    Material,
    Machine,
    Subcontractor,
    People,
    DesignChange,
    Other,
}

public enum DelayState
{
    Filed,
    Accepted,
    Rejected,
}

/// <summary>The supplier's written notice that the promised date can't be kept (납기지연 사유서), and the buyer's answer.</summary>
public sealed class DelayNotice : Entity
{
    private DelayNotice() { } // EF

    public Guid OrderId { get; private init; }
    public Guid NoticeId { get; private init; }
    public Guid BuyerId { get; private init; }
    public Guid SupplierId { get; private init; }
    public DelayState State { get; private set; }
    public DateOnly OldDate { get; private init; }
    public DateOnly NewDate { get; private init; }
    public DelayCause Cause { get; private init; }
    public string Reason { get; private init; } = "";
    public string Countermeasure { get; private init; } = "";
    public DateTimeOffset FiledAt { get; private init; }

    /// <summary>Why the buyer holds the supplier to the date, if it said so.</summary>
    public string? RejectionReason { get; private set; }

    /// <summary>True when it was filed before the due date had passed; later counts as without notice.</summary>
    public bool IsPriorNotice { get; private init; }
    private Guid[] Parties => [BuyerId, SupplierId];

    /// <param name="shipped">How much of the order has been sent off by now.</param>
    public static DelayNotice File(PurchaseOrder order, decimal shipped, DelayTerms terms, DateTimeOffset now)
    {
        OrderRules.IsConfirmed.Require(order.State == OrderState.Confirmed);
        ProductionRules.SomethingIsToCome.Require(shipped < order.Quantity);
        ProductionRules.NewDateIsLater.Require(terms.NewDate > order.ExpectedDate && terms.NewDate >= BusinessCalendar.DayOf(now));
        ProductionRules.HasAReason.Require(!string.IsNullOrWhiteSpace(terms.Reason));
        var notice = new DelayNotice
        {
            OrderId = order.Id,
            NoticeId = order.NoticeId,
            BuyerId = order.BuyerId,
            SupplierId = order.SupplierId,
            OldDate = order.ExpectedDate,
            NewDate = terms.NewDate,
            Cause = terms.Cause,
            Reason = terms.Reason.Trim(),
            Countermeasure = terms.Countermeasure.Trim(),
            FiledAt = now,
            IsPriorNotice = now < BusinessCalendar.EndOf(order.DueDate > order.ExpectedDate ? order.DueDate : order.ExpectedDate),
        };
        notice.Raise(new DelayFiled(notice.Id, order.Id, order.NoticeId, notice.NewDate, notice.Cause, now, notice.Parties));
        return notice;
    }

    /// <param name="received">How much of the order the buyer has got by now.</param>
    public void Accept(PurchaseOrder order, decimal received, DateTimeOffset now)
    {
        RequireAnswerable(order, received);
        State = DelayState.Accepted;
        order.Reschedule(NewDate, now);
        Raise(new DelayAccepted(Id, OrderId, NoticeId, NewDate, now, Parties));
    }

    /// <param name="received">How much of the order the buyer has got by now.</param>
    /// <param name="reason">May be left out.</param>
    public void Reject(PurchaseOrder order, decimal received, string reason, DateTimeOffset now)
    {
        RequireAnswerable(order, received);
        State = DelayState.Rejected;
        RejectionReason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        Raise(new DelayRejected(Id, OrderId, NoticeId, RejectionReason, now, Parties));
    }

    /// <summary>Nobody answered it until the goods were there: it says nothing any more, and moves no date.</summary>
    public bool HasLapsed(PurchaseOrder order, decimal received) => State == DelayState.Filed && received >= order.Quantity;

    private void RequireAnswerable(PurchaseOrder order, decimal received)
    {
        ProductionRules.DelayIsOfThisOrder.Require(order.Id == OrderId);
        ProductionRules.DelayIsOpen.Require(State == DelayState.Filed);
        ProductionRules.DelayHasNotLapsed.Require(!HasLapsed(order, received));
    }
}

/// <summary>What the supplier writes when it will be late.</summary>
public sealed record DelayTerms(DateOnly NewDate, DelayCause Cause, string Reason, string Countermeasure);
