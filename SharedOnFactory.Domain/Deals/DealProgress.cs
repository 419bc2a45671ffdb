using SharedOnFactory.Domain.Deliveries;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Quotations;

namespace SharedOnFactory.Domain.Deals;

public enum DealStep
{
    Notice = 1,
    Quotation,
    Award,
    Order,
    Production,
    Delivery,
    Inspection,
}

public enum Party
{
    Nobody,
    Buyer,
    Supplier,
    Administrator,

    /// <summary>Every supplier that may quote, while a notice is open.</summary>
    Suppliers,
}

/// <summary>How a deal ended, if it has.</summary>
public enum DealEnd
{
    Running,
    Finished,
    Failed,
    Cancelled,
    Refused,

    /// <summary>For a reader whose company did not get the order: what becomes of it is not theirs to know.</summary>
    NotSelected,
}

/// <summary>What the party whose turn it is has to do next; each has one sentence and one button on the desk.</summary>
public enum NextAct
{
    None,
    PublishNotice,
    SubmitQuotation,
    SelectSupplier,
    IssueOrder,
    ApproveOrder,
    MendOrder,
    ConfirmOrder,
    StartProduction,
    ReportProduction,
    AnswerDelay,
    ShipGoods,
    ReceiveGoods,
    Inspect,
    RequestRepair,
    AnswerRepair,
    DecideRepair,
    ResolveRepair,
    ConfirmRepair,
    Evaluate,
    RecordPayment,
    ConfirmPayment,
    CloseDeal,
}

/// <summary>Where a deal stands: its step, whose turn it is, what they have to do, until when, and how late they are.</summary>
/// <param name="Due">The half-open end: at this instant it is late. Null when nothing is due.</param>
public sealed record DealProgress(DealStep Step, Party Turn, NextAct Act, DateTimeOffset? Due, DealEnd End, DateTimeOffset Now)
{
    public bool IsLate => End == DealEnd.Running && Due <= Now;

    /// <summary>Business days since the due day; 0 while on time.</summary>
    public int DaysLate => IsLate ? BusinessCalendar.Between(BusinessCalendar.DayOf(Due!.Value.AddTicks(-1)), BusinessCalendar.DayOf(Now)) : 0;

    public static DealProgress Of(Deal deal, DateTimeOffset now)
    {
        var (step, turn, act, due) = deal.Order is null ? BeforeOrder(deal, deal.Notice, now) : WithOrder(deal, deal.Order, now);
        return new(step, turn, act, due, EndOf(deal), now);
    }

    private static DealEnd EndOf(Deal deal) => (deal.Notice.State, deal.Order?.State) switch
    {
        _ when deal.IsLost => DealEnd.NotSelected,
        (NoticeState.Cancelled, _) => DealEnd.Cancelled,
        (NoticeState.Failed, _) => DealEnd.Failed,
        (_, OrderState.Refused) => DealEnd.Refused,
        (_, OrderState.Closed) => DealEnd.Finished,
        _ => DealEnd.Running,
    };

    private static (DealStep, Party, NextAct, DateTimeOffset?) BeforeOrder(Deal deal, BidNotice notice, DateTimeOffset now) => notice.State switch
    {
        _ when deal.IsLost => (DealStep.Award, Party.Nobody, NextAct.None, null),
        NoticeState.Draft => (DealStep.Notice, Party.Buyer, NextAct.PublishNotice, null),
        NoticeState.Open when now < notice.Deadline => (DealStep.Quotation, Party.Suppliers, NextAct.SubmitQuotation, notice.Deadline),
        NoticeState.Open or NoticeState.Closed => (DealStep.Award, Party.Buyer, NextAct.SelectSupplier, EndOfBusinessDay(notice.ReopenedAt ?? notice.Deadline!.Value, 5)),
        NoticeState.Awarded => (DealStep.Order, Party.Nobody, NextAct.None, null),
        _ => (notice.PublishedAt is null ? DealStep.Notice : DealStep.Quotation, Party.Nobody, NextAct.None, null),
    };

    private static (DealStep, Party, NextAct, DateTimeOffset?) WithOrder(Deal deal, PurchaseOrder order, DateTimeOffset now) => order.State switch
    {
        OrderState.Drafted => (DealStep.Order, Party.Buyer, NextAct.IssueOrder, EndOfBusinessDay(order.CreatedAt, 2)),
        OrderState.AwaitingApproval => (DealStep.Order, Party.Administrator, NextAct.ApproveOrder, EndOfBusinessDay(order.IssuedAt!.Value, 1)),
        OrderState.Returned => (DealStep.Order, Party.Buyer, NextAct.MendOrder, null),
        OrderState.Approved => (DealStep.Order, Party.Supplier, NextAct.ConfirmOrder, EndOfBusinessDay(order.ApprovedAt!.Value, OrderRules.ConfirmWithin)),
        OrderState.Refused => (DealStep.Order, Party.Nobody, NextAct.None, null),
        OrderState.Closed => (DealStep.Inspection, Party.Nobody, NextAct.None, null),
        _ => Making(deal, order, now),
    };

    private static (DealStep, Party, NextAct, DateTimeOffset?) Making(Deal deal, PurchaseOrder order, DateTimeOffset now)
    {
        var due = BusinessCalendar.EndOf(order.ExpectedDate);
        var isMade = deal.Run?.CompletedAt is not null;
        var isSent = deal.Deliveries.Sum(d => d.Quantity) >= order.Quantity;
        if (!isSent && deal.Delays.Any(d => d.State == Production.DelayState.Filed))
        {
            return (isMade ? DealStep.Delivery : DealStep.Production, Party.Buyer, NextAct.AnswerDelay, due);
        }

        if (!isMade)
        {
            return (DealStep.Production, Party.Supplier, deal.Run is null ? NextAct.StartProduction : NextAct.ReportProduction, due);
        }

        var underWay = deal.Deliveries.Where(d => d.ReceivedAt is null).MinBy(d => d.Sequence);
        if (underWay is not null)
        {
            return (DealStep.Delivery, Party.Buyer, NextAct.ReceiveGoods, underWay.RegisteredAt.AddDays(DeliveryRules.ReceiveWithin));
        }

        return isSent ? Inspecting(deal, order, now) : (DealStep.Delivery, Party.Supplier, NextAct.ShipGoods, due);
    }

    private static (DealStep, Party, NextAct, DateTimeOffset?) Inspecting(Deal deal, PurchaseOrder order, DateTimeOffset now)
    {
        var last = deal.Inspections.MaxBy(i => i.Round);
        var (turn, act, due) = last switch
        {
            null => (Party.Buyer, NextAct.Inspect, (DateTimeOffset?)deal.Deliveries.Max(d => d.ReceivedAt)!.Value.AddDays(InspectionRules.InspectWithin)),
            { Result: InspectionResult.Fail } => Repairing(deal.Repairs.FirstOrDefault(r => r.InspectionId == last.Id)),
            _ => Ending(deal, order, last, now),
        };
        return (DealStep.Inspection, turn, act, due);
    }

    private static (Party, NextAct, DateTimeOffset?) Repairing(Repair? repair) => repair?.State switch
    {
        null => (Party.Buyer, NextAct.RequestRepair, null),
        RepairState.Requested => (Party.Supplier, NextAct.AnswerRepair, EndOfBusinessDay(repair.RequestedAt, InspectionRules.AnswerRepairWithin)),
        RepairState.Disputed => (Party.Administrator, NextAct.DecideRepair, EndOfBusinessDay(repair.AnsweredAt!.Value, InspectionRules.AnswerRepairWithin)),
        RepairState.Accepted => (Party.Supplier, NextAct.ResolveRepair, BusinessCalendar.EndOf(repair.Due)),
        RepairState.Resolved => (Party.Buyer, NextAct.ConfirmRepair, EndOfBusinessDay(repair.ResolvedAt!.Value, InspectionRules.AnswerRepairWithin)),
        _ => (Party.Buyer, NextAct.Inspect, null),
    };

    private static (Party, NextAct, DateTimeOffset?) Ending(Deal deal, PurchaseOrder order, Inspection accepted, DateTimeOffset now)
    {
        // Money that was sent waits for nothing: whether the buyer evaluates or not, its supplier is asked.
        if (deal.Payments.Any(p => p.IsOpen))
        {
            return (Party.Supplier, NextAct.ConfirmPayment, null);
        }

        if (!Closing.IsEvaluated(accepted, deal.Evaluation, now))
        {
            return (Party.Buyer, NextAct.Evaluate, accepted.At.AddDays(Closing.EvaluateWithin));
        }

        return Closing.IsPaid(order, deal.Payments)
            ? (Party.Buyer, NextAct.CloseDeal, null)
            : (Party.Buyer, NextAct.RecordPayment, deal.Deliveries.Max(d => d.ReceivedAt)!.Value.AddDays(OrderRules.PayWithin));
    }

    private static DateTimeOffset EndOfBusinessDay(DateTimeOffset from, int days) =>
        BusinessCalendar.EndOf(BusinessCalendar.Add(BusinessCalendar.DayOf(from), days));
}
