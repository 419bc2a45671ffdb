namespace SharedOnFactory.Web.Data;

public enum SignInWay
{
    Password,
    Passkey,
    Token,
    Demo,
}

public enum SignInOutcome
{
    SignedIn,
    Unknown,
    WrongPassword,
    CodeAsked,
    WrongCode,
    Locked,
    NotApproved,
    AddressLocked,
    TotpMissing,
}

/// <summary>One line of the sign-in history. What was typed is not kept: people type passwords into the wrong field.</summary>
public sealed class SignInAttempt
{
    /// <summary>At least the year that the rules on access records ask for, and a month to look at it.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(366);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Null when there is no such member.</summary>
    public Guid? MemberId { get; init; }
    public DateTimeOffset At { get; init; }
    public SignInWay Way { get; init; }
    public SignInOutcome Outcome { get; init; }
    public required string Address { get; init; }
    public required string Agent { get; init; }

    public static SignInAttempt Of(Guid? memberId, SignInWay way, SignInOutcome outcome, SignInOrigin from, DateTimeOffset now) =>
        new() { MemberId = memberId, Way = way, Outcome = outcome, Address = from.Address, Agent = from.Agent, At = now };
}
