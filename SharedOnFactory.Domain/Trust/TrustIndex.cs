namespace SharedOnFactory.Domain.Trust;

/// <summary>
/// The trust index (신뢰지수) of one supplier on one day, with everything it was made of. What is known of its orders is mixed with
/// what is assumed of anyone; the uncertainty is taken off, and so are violations. Newcomers therefore start low and earn their place.
/// </summary>
/// <param name="Value">0–100, exact; people read <see cref="Shown"/>.</param>
/// <param name="Estimate">S, 0–1, before the uncertainty.</param>
/// <param name="Deviation">σ, the uncertainty of the estimate.</param>
/// <param name="Penalty">V, the points violations still cost.</param>
/// <param name="Weight">n, the weight of all evidence.</param>
/// <param name="Deals">Inspected deals that count, from <paramref name="Buyers"/> different buyers.</param>
public sealed record TrustIndex(
    double Value, double Estimate, double Deviation, double Penalty, double Weight, TrustComponents Components, int Deals, int Buyers,
    IReadOnlyList<WeightedEvidence> Rows, DateOnly AsOf, TrustParameters Parameters)
{
    private const int KnownDeals = 3;
    private const int KnownBuyers = 2;

    public decimal Shown => decimal.Round((decimal)Value, 1, MidpointRounding.AwayFromZero);

    /// <summary>0–1: how much of the number is evidence rather than assumption.</summary>
    public double Confidence => Weight / (Weight + Parameters.PseudoOrders);
    public TrustGrade Grade => TrustGrades.Of(Value, Buyers);

    /// <summary>The badge 신규.</summary>
    public bool IsNew => Deals < KnownDeals || Buyers < KnownBuyers;

    public static TrustIndex Compute(
        IEnumerable<TrustEvidence> evidence, IEnumerable<TrustViolation> violations, CreditRating? credit, DateOnly asOf, TrustParameters parameters)
    {
        var rows = Weigh(evidence, asOf, parameters);
        var weight = rows.Sum(r => r.Weight);
        var kappa = parameters.PseudoOrders + weight;
        var components = Mix(rows, credit, asOf, parameters).Map(sum => sum / kappa);
        var estimate = components.With(parameters.Weights, (part, share) => part * share).Sum();
        var deviation = Math.Sqrt(estimate * (1 - estimate) / (kappa + 1));
        var penalty = violations.Where(v => v.ConfirmedOn <= asOf)
            .Sum(v => parameters.Severity(v.Kind) * Halved(v.ConfirmedOn, asOf, parameters.ViolationHalfLifeDays));

        var counted = rows.Where(r => r.Weight > 0 && r.Evidence.IsInspected).ToList();
        return new(
            Math.Clamp((100 * (estimate - deviation)) - penalty, 0, 100), estimate, deviation, penalty, weight, components,
            counted.Count, counted.DistinctBy(r => r.Evidence.BuyerId).Count(), rows, asOf, parameters);
    }

    private static List<WeightedEvidence> Weigh(IEnumerable<TrustEvidence> evidence, DateOnly asOf, TrustParameters parameters) =>
    [
        .. evidence
            .Where(e => e.On <= asOf && asOf.DayNumber - e.On.DayNumber <= parameters.WindowDays)
            .Select(e => new WeightedEvidence(e, Halved(e.On, asOf, parameters.HalfLifeDays), Worth(e.AmountInWon), 0))
            .GroupBy(r => r.Evidence.BuyerId)
            .SelectMany(ofBuyer => Capped([.. ofBuyer], parameters)),
    ];

    private static IEnumerable<WeightedEvidence> Capped(List<WeightedEvidence> ofBuyer, TrustParameters parameters)
    {
        var limit = ofBuyer.Exists(r => r.Evidence.BuyerTradesElsewhere) ? parameters.BuyerCap : parameters.LoneBuyerCap;
        var cap = Math.Min(1, limit / ofBuyer.Sum(r => r.Decay * r.Worth));
        return ofBuyer.Select(r => r with { Cap = r.Evidence.IsRelated ? 0 : cap });
    }

    private static TrustComponents Mix(List<WeightedEvidence> rows, CreditRating? credit, DateOnly asOf, TrustParameters parameters)
    {
        var shift = credit?.IsValidOn(asOf) == true ? parameters.Shift(credit.Band) : 0;
        return rows.Aggregate(
            parameters.Priors.Map(prior => parameters.PseudoOrders * Math.Clamp(prior + shift, 0, 1)),
            (sum, row) => sum.With(row.Evidence.Marks.Over(parameters.Priors), (total, mark) => total + (row.Weight * mark)));
    }

    private static double Halved(DateOnly from, DateOnly to, double halfLife) => Math.Pow(2, -(to.DayNumber - from.DayNumber) / halfLife);

    /// <summary>A million won counts once, ten million or more twice.</summary>
    private static double Worth(long won) => won <= 0 ? 0.5 : Math.Clamp(Math.Log10(won) - 5, 0.5, 2.0);
}

/// <summary>One row with its share in the index, so that each number can be explained.</summary>
public sealed record WeightedEvidence(TrustEvidence Evidence, double Decay, double Worth, double Cap)
{
    public double Weight => Decay * Worth * Cap;
}
