using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Domain.Trust;

/// <summary>One published set of numbers behind the index. A new set gets a new version; old snapshots keep theirs.</summary>
public sealed record TrustParameters
{
    public static readonly TrustParameters Default = new();

    public int Version { get; init; } = 1;

    /// <summary>How much each component counts; they sum to 1.</summary>
    public TrustComponents Weights { get; init; } = new(Delivery: 0.30, Quality: 0.30, Review: 0.20, AfterSales: 0.10, Conduct: 0.10);

    /// <summary>What is assumed of a supplier nobody knows.</summary>
    public TrustComponents Priors { get; init; } = new(Delivery: 0.80, Quality: 0.80, Review: 0.70, AfterSales: 0.80, Conduct: 0.80);

    /// <summary>How many orders' worth of weight the assumption has.</summary>
    public double PseudoOrders { get; init; } = 5;
    public double HalfLifeDays { get; init; } = 180;
    public int WindowDays { get; init; } = 730;

    /// <summary>The most weight one buyer's orders may have together, and that of a buyer who trades with this supplier only.</summary>
    public double BuyerCap { get; init; } = 2.0;
    public double LoneBuyerCap { get; init; } = 1.0;
    public double ViolationHalfLifeDays { get; init; } = 365;

    public double Severity(ViolationKind kind) => kind switch
    {
        ViolationKind.Collusion or ViolationKind.FalseReview => 15,
        ViolationKind.OneSidedCancellation => 10,
        ViolationKind.TechnicalDataLeak => 30,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Credit moves the assumption only, so it fades as evidence arrives.</summary>
    public double Shift(CreditBand band) => band switch
    {
        CreditBand.A => 0.05,
        CreditBand.Bbb => 0.03,
        CreditBand.Bb => 0,
        CreditBand.B => -0.03,
        CreditBand.CccOrBelow => -0.10,
        _ => throw new ArgumentOutOfRangeException(nameof(band)),
    };
}

/// <summary>The five sides of a supplier: D delivery, Q quality, R review, A after-sales and C conduct, each 0–1.</summary>
public sealed record TrustComponents(double Delivery, double Quality, double Review, double AfterSales, double Conduct)
{
    public TrustComponents Map(Func<double, double> change) =>
        new(change(Delivery), change(Quality), change(Review), change(AfterSales), change(Conduct));

    public TrustComponents With(TrustComponents other, Func<double, double, double> join) => new(
        join(Delivery, other.Delivery), join(Quality, other.Quality), join(Review, other.Review),
        join(AfterSales, other.AfterSales), join(Conduct, other.Conduct));

    public double Sum() => Delivery + Quality + Review + AfterSales + Conduct;
}

/// <summary>Misconduct an administrator confirmed.</summary>
public enum ViolationKind
{
    Collusion,
    FalseReview,
    OneSidedCancellation,
    TechnicalDataLeak,
}

public sealed record TrustViolation(ViolationKind Kind, DateOnly ConfirmedOn);

/// <summary>기업신용평가등급, as bands: A is A− and better.</summary>
public enum CreditBand
{
    A,
    Bbb,
    Bb,
    B,
    CccOrBelow,
}

/// <summary>A submitted credit rating; it counts for one year.</summary>
public sealed record CreditRating(CreditBand Band, DateOnly RatedOn)
{
    public bool IsValidOn(DateOnly day) => RatedOn <= day && day < RatedOn.AddYears(1);

    /// <returns>Null where no grade was declared, or none with a date.</returns>
    public static CreditRating? Of(CreditGrade? grade, DateOnly? ratedOn) => grade is null || ratedOn is not { } on ? null : new(
        grade switch
        {
            CreditGrade.Aaa or CreditGrade.Aa or CreditGrade.A => CreditBand.A,
            CreditGrade.Bbb => CreditBand.Bbb,
            CreditGrade.Bb => CreditBand.Bb,
            CreditGrade.B => CreditBand.B,
            _ => CreditBand.CccOrBelow,
        },
        on);
}
