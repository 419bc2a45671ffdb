namespace SharedOnFactory.Web.Data.Demo;

/// <summary>The deals that are under way today: every state and every turn occurs.</summary>
internal static class LivePlots
{
    private const int Hour = 60;

    public static readonly Plot[] All =
    [
        new("gripper", Point.Drafted, 1, 0),
        new("boxpanel", Point.Drafted, 3, 0),
        new("haddenshaft", Point.Drafted, 2, 0),

        new("chamber", Point.Published, 3, 3, Twist.Target) { ClosesInMinutes = 20 },
        new("feedshaft", Point.Published, 2, 2) { ClosesInMinutes = 2 * Hour },
        new("robotbase", Point.Published, 4, 3, Twist.Withdrawal) { ClosesInMinutes = 7 * Hour },
        new("enclosure", Point.Published, 2, 2) { ClosesInDays = 1 },
        new("handle", Point.Published, 2, 2, Twist.Target) { ClosesInDays = 2 },
        new("actuator", Point.Published, 3, 2) { ClosesInDays = 3 },
        new("ceramicjig", Point.Published, 1, 1, Twist.InviteOnly) { ClosesInDays = 3 },
        new("probetip", Point.Published, 1, 1) { ClosesInDays = 4 },
        new("spur", Point.Published, 1, 0) { ClosesInDays = 5 },
        new("haddenframe", Point.Published, 1, 1) { ClosesInDays = 6 },
        new("caseproto", Point.Published, 1, 0) { ClosesInDays = 6, Times = 2 },

        new("vacuumflange", Point.Closed, 1, 5, Twist.LowPrice | Twist.Target),
        new("guide", Point.Closed, 2, 3),
        new("sensormount", Point.Closed, 1, 4, Twist.Withdrawal),
        new("agvframe", Point.Closed, 7, 2),
        new("lensbarrel", Point.Closed, 1, 6),
        new("stagebase", Point.Closed, 3, 0),
        new("moldinsert", Point.Closed, 9, 0),
        new("boltset", Point.CancelledOpen, 4, 1, Twist.CancelOpen),
        new("spindle", Point.CancelledClosed, 6, 2, Twist.CancelClosed),

        new("liftpin", Point.Awarded, 1, 3),
        new("coupling", Point.Awarded, 4, 2),
        new("bracketrack", Point.Issued, 1, 3),
        new("showerhead", Point.Issued, 1, 3),
        new("sprocket", Point.Issued, 3, 2),
        new("printcover", Point.Returned, 1, 2, Twist.Return),
        new("gearbox", Point.Approved, 1, 2),
        new("haddenplate", Point.Approved, 4, 2),
        new("bed", Point.Refused, 5, 2, Twist.Refuse),
        new("reducer", Point.Confirmed, 1, 2),

        new("slit", Point.Started, 1, 2),
        new("gripper", Point.Machining, 1, 3),
        new("lensbarrel", Point.Machining, 2, 4) { Due = -2 },
        new("feedshaft", Point.Finishing, 1, 3),
        new("robotbase", Point.SelfInspected, 1, 3, Twist.DelayAccepted),
        new("chamber", Point.DelayFiled, 1, 3, Twist.DelayAccepted) { Due = 2 },
        new("enclosure", Point.DelayFiled, 1, 2, Twist.DelayRejected) { Due = -3 },
        new("spur", Point.Finishing, 2, 3, Twist.DelayRejected) { Due = 1 },

        new("vacuumflange", Point.Completed, 1, 4),
        new("boltset", Point.PartReceived, 1, 2, Twist.Partial),
        new("bracketrack", Point.Shipped, 1, 3),
        new("caseproto", Point.Shipped, 8, 2),
        new("sensormount", Point.Received, 1, 3),
        new("haddenframe", Point.Received, 6, 2),

        new("guide", Point.Failed, 1, 3, Twist.Repair),
        new("handle", Point.RepairRequested, 1, 2, Twist.Repair),
        new("agvframe", Point.RepairDisputed, 1, 2, Twist.Dispute),
        new("liftpin", Point.RepairAccepted, 1, 3, Twist.Repair),
        new("showerhead", Point.RepairResolved, 1, 3, Twist.Repair),
        new("spindle", Point.RepairConfirmed, 1, 2, Twist.Repair),
        new("printcover", Point.Passed, 1, 2),
        new("haddenshaft", Point.Passed, 3, 2, Twist.Conditional),
        new("ceramicjig", Point.Evaluated, 2, 3),
        new("gearbox", Point.Answered, 3, 2, Twist.Dismissed | Twist.Answer),
        new("probetip", Point.Paid, 1, 2),
        new("slit", Point.PaymentConfirmed, 1, 2, Twist.Answer),
    ];
}
