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

    /// <summary>True when it was filed before the due date had passed; later counts as without notice.</summary>
    public bool IsPriorNotice { get; private init; }
    private Guid[] Parties => [BuyerId, SupplierId];

    public static DelayNotice File(PurchaseOrder order, DateOnly newDate, DelayCause cause, string reason, string countermeasure, DateTimeOffset now)
    {
        OrderRules.IsConfirmed.Require(order.State == OrderState.Confirmed);
        ProductionRules.NewDateIsLater.Require(newDate > order.DueDate && newDate >= BusinessCalendar.DayOf(now));
        ProductionRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        var notice = new DelayNotice
        {
            OrderId = order.Id,
            NoticeId = order.NoticeId,
            BuyerId = order.BuyerId,
            SupplierId = order.SupplierId,
            OldDate = order.DueDate,
            NewDate = newDate,
            Cause = cause,
            Reason = reason.Trim(),
            Countermeasure = countermeasure.Trim(),
            FiledAt = now,
            IsPriorNotice = now < BusinessCalendar.EndOf(order.DueDate),
        };
        notice.Raise(new DelayFiled(notice.Id, order.Id, order.NoticeId, newDate, cause, now, notice.Parties));
        return notice;
    }

    public void Accept(PurchaseOrder order, DateTimeOffset now)
    {
        ProductionRules.DelayIsOfThisOrder.Require(order.Id == OrderId);
        ProductionRules.DelayIsOpen.Require(State == DelayState.Filed);
        State = DelayState.Accepted;
        order.Reschedule(NewDate);
        Raise(new DelayAccepted(Id, OrderId, NoticeId, NewDate, now, Parties));
    }

    public void Reject(DateTimeOffset now)
    {
        ProductionRules.DelayIsOpen.Require(State == DelayState.Filed);
        State = DelayState.Rejected;
        Raise(new DelayRejected(Id, OrderId, NoticeId, now, Parties));
    }
}
