namespace SharedOnFactory.Web.Data.Demo;

/// <summary>How far a deal has come: the last thing that happened in it. In the order of a deal's life.</summary>
internal enum Point
{
    Drafted,
    Published,
    CancelledOpen,
    Closed,
    CancelledClosed,
    Awarded,
    Issued,
    Returned,
    Reissued,
    Approved,
    Refused,
    Confirmed,
    Started,
    Machining,
    DelayFiled,
    DelayAnswered,
    Finishing,
    SelfInspected,
    Completed,
    PartShipped,
    PartReceived,
    Shipped,
    Received,
    Failed,
    RepairRequested,
    RepairDisputed,
    RepairDecided,
    RepairAccepted,
    RepairResolved,
    RepairConfirmed,
    Passed,
    Evaluated,
    Answered,
    Paid,
    PaymentConfirmed,
    Finished,
}

/// <summary>What goes otherwise than planned, or is done in another way.</summary>
[Flags]
internal enum Twist
{
    None = 0,
    CancelOpen = 1,
    CancelClosed = 2,
    Return = 4,
    Refuse = 8,
    DelayAccepted = 16,
    DelayRejected = 32,
    Partial = 64,
    Repair = 128,
    Dispute = 256,
    Dismissed = 512,
    Conditional = 1024,
    LowPrice = 2048,
    Withdrawal = 4096,
    InviteOnly = 8192,
    Target = 16384,
    Answer = 32768,
}

/// <summary>One deal of the world, told in a line.</summary>
/// <param name="Until">The last thing that happened, <paramref name="Ago"/> business days before today.</param>
/// <param name="Bids">Submitted quotations.</param>
internal sealed record Plot(string Job, Point Until, int Ago, int Bids, Twist Twist = Twist.None)
{
    /// <summary>For an open notice: minutes from now until its deadline.</summary>
    public int ClosesInMinutes { get; init; }

    /// <summary>For an open notice: business days from today until its deadline at 17:00.</summary>
    public int ClosesInDays { get; init; }

    /// <summary>The due day in business days from today; otherwise it lies <see cref="Slack"/> after the planned shipping.</summary>
    public int? Due { get; init; }

    /// <summary>Business days between shipping and the due day; below zero the goods came late.</summary>
    public int Slack { get; init; } = 2;

    /// <summary>A finished deal of the past: told with fewer intermediate steps.</summary>
    public bool IsHistory { get; init; }
    public decimal Times { get; init; } = 1;

    public bool Has(Twist any) => (Twist & any) != Twist.None;
}
