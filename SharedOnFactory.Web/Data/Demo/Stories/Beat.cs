using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Web.Data.Demo.Stories;

internal enum Side
{
    Buyer,
    Supplier,
    Operator,
    Clock,
}

/// <summary>One turn of a deal: how many business days after the one before, and whose it is.</summary>
/// <param name="Needs">Happens only where the plot has one of these.</param>
/// <param name="IsDetail">Left out of old deals.</param>
internal sealed record Beat(Point Point, int Gap, Side Who, Func<Story, Stage, Task> Act, Twist Needs = Twist.None, bool IsDetail = false)
{
    /// <summary>The life of a deal, in order.</summary>
    public static readonly Beat[] All =
    [
        new(Point.Drafted, 0, Side.Buyer, NoticeScenes.DraftAsync),
        new(Point.Published, 1, Side.Buyer, NoticeScenes.Publish),
        new(Point.CancelledOpen, 2, Side.Buyer, NoticeScenes.CancelOpen, Twist.CancelOpen),
        new(Point.Closed, OpenDays, Side.Clock, NoticeScenes.Close),
        new(Point.CancelledClosed, 2, Side.Buyer, NoticeScenes.CancelClosed, Twist.CancelClosed),
        new(Point.Awarded, 1, Side.Buyer, OrderScenes.AwardAsync),
        new(Point.Issued, 1, Side.Buyer, OrderScenes.Issue),
        new(Point.Returned, 1, Side.Operator, OrderScenes.Return, Twist.Return),
        new(Point.Reissued, 1, Side.Buyer, OrderScenes.Issue, Twist.Return),
        new(Point.Approved, 1, Side.Operator, OrderScenes.Approve),
        new(Point.Refused, 1, Side.Supplier, OrderScenes.Refuse, Twist.Refuse),
        new(Point.Confirmed, 1, Side.Supplier, OrderScenes.Confirm),
        new(Point.Started, 1, Side.Supplier, MakingScenes.Start),
        new(Point.Machining, 2, Side.Supplier, MakingScenes.Machine),
        new(Point.DelayFiled, 1, Side.Supplier, MakingScenes.FileDelay, Twist.DelayAccepted | Twist.DelayRejected),
        new(Point.DelayAnswered, 1, Side.Buyer, MakingScenes.AnswerDelay, Twist.DelayAccepted | Twist.DelayRejected),
        new(Point.Finishing, 2, Side.Supplier, MakingScenes.Finish, IsDetail: true),
        new(Point.SelfInspected, 2, Side.Supplier, MakingScenes.InspectSelf, IsDetail: true),
        new(Point.Completed, 1, Side.Supplier, MakingScenes.CompleteAsync),
        new(Point.PartShipped, 1, Side.Supplier, DeliveryScenes.ShipPart, Twist.Partial),
        new(Point.PartReceived, 1, Side.Buyer, DeliveryScenes.Receive, Twist.Partial),
        new(Point.Shipped, 1, Side.Supplier, DeliveryScenes.ShipRest),
        new(Point.Received, 1, Side.Buyer, DeliveryScenes.Receive),
        new(Point.Failed, 2, Side.Buyer, InspectionScenes.Fail, Twist.Repair | Twist.Dispute | Twist.Dismissed),
        new(Point.RepairRequested, 1, Side.Buyer, InspectionScenes.RequestAsync, Twist.Repair | Twist.Dispute | Twist.Dismissed),
        new(Point.RepairDisputed, 2, Side.Supplier, InspectionScenes.Dispute, Twist.Dispute | Twist.Dismissed),
        new(Point.RepairDecided, 2, Side.Operator, InspectionScenes.Decide, Twist.Dispute | Twist.Dismissed),
        new(Point.RepairAccepted, 1, Side.Supplier, InspectionScenes.Accept, Twist.Repair),
        new(Point.RepairResolved, 3, Side.Supplier, InspectionScenes.Resolve, Twist.Repair | Twist.Dispute),
        new(Point.RepairConfirmed, 1, Side.Buyer, InspectionScenes.Confirm, Twist.Repair | Twist.Dispute),
        new(Point.Passed, 2, Side.Buyer, InspectionScenes.Pass),
        new(Point.Evaluated, 1, Side.Buyer, EndScenes.Evaluate),
        new(Point.Answered, 1, Side.Supplier, EndScenes.Answer, Twist.Answer),
        new(Point.Paid, 5, Side.Buyer, EndScenes.Pay),
        new(Point.PaymentConfirmed, 1, Side.Supplier, EndScenes.ConfirmPayment),
        new(Point.Finished, 1, Side.Buyer, EndScenes.Close),
    ];

    /// <summary>Business days a notice stays open.</summary>
    public const int OpenDays = 4;

    public static IReadOnlyList<Beat> Of(Plot plot) =>
        [.. All.Where(b => (b.Needs == Twist.None || plot.Has(b.Needs)) && !(b.IsDetail && plot.IsHistory))];

    public Viewer? Actor(Story story) => Who switch
    {
        Side.Buyer => story.BuyerMember,
        Side.Supplier => story.Cast.Worker(story.Winner.Firm.Code, story.Turn),
        Side.Operator => story.Cast.Worker(Buyers.Operator.Code, story.Turn),
        _ => null,
    };
}
