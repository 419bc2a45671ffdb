using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Awards;

/// <summary>How much each side of a quotation counts, in points that sum to 100.</summary>
public sealed record Weights(int Price, int Delivery, int Trust, int Quality = 0)
{
    public static readonly Weights Default = new(60, 20, 20);

    public bool IsValid => Price >= 0 && Delivery >= 0 && Trust >= 0 && Quality >= 0 && Price + Delivery + Trust + Quality == 100;
}

/// <summary>What the comparison needs to know of one quotation. Trust and Quality are 0–100.</summary>
public sealed record Candidate(
    Guid QuotationId, Guid SupplierId, long Total, long InitialTotal, DateOnly DeliveryDate, DateTimeOffset SubmittedAt, decimal Trust, decimal Quality);

/// <summary>One ranked row. The parts are 0–100 before weighting.</summary>
public sealed record Ranked(Candidate Candidate, int Rank, decimal Score, decimal PricePart, decimal DeliveryPart, decimal TrustPart, decimal QualityPart, LowPrice Low);

/// <summary>Which of the two abnormally-low-price rules a total breaks; comparisons are exact.</summary>
public sealed record LowPrice(bool UnderMean, bool UnderNext)
{
    public bool IsAbnormal => UnderMean || UnderNext;

    public static LowPrice Judge(long total, IReadOnlyCollection<long> othersInitial, IReadOnlyCollection<long> othersFinal) =>
        Judge(total, othersInitial.Sum(t => (decimal)t), othersInitial.Count, othersFinal.Count == 0 ? null : othersFinal.Min());

    /// <summary>
    /// ≥ 40 % under the mean of where the others began, or ≥ 30 % under the next lowest of where they ended.
    /// </summary>
    /// <param name="othersInitial">The sum of the others' first totals.</param>
    /// <param name="others">How many there are.</param>
    /// <param name="next">The lowest of where they ended; null where there are none.</param>
    public static LowPrice Judge(long total, decimal othersInitial, int others, long? next) =>
        new(UnderMean: next is not null && total * 10m * others <= othersInitial * 6m, UnderNext: next is { } lowest && total * 10m <= lowest * 7m);
}

/// <summary>
/// Quotations side by side (비교): best price, promised delivery and trust, weighted; ties go to the earlier submission. What does not
/// depend on the weights is worked out once, so that weighing anew is cheap.
/// </summary>
public sealed class Comparison
{
    private const decimal PointsPerDayLate = 5m;

    /// <summary>Not weighed yet, earlier submissions first: of equal scores the first one wins.</summary>
    private readonly IReadOnlyList<Ranked> _parts;

    private Comparison(IReadOnlyList<Ranked> parts) => _parts = parts;

    /// <param name="wanted">The day the buyer wants the goods.</param>
    public static Comparison Of(IReadOnlyCollection<Candidate> candidates, DateOnly wanted)
    {
        var totals = candidates.Select(c => c.Total).Order().Take(2).ToArray();
        var initial = candidates.Sum(c => (decimal)c.InitialTotal);
        return new([.. candidates.OrderBy(c => c.SubmittedAt).ThenBy(c => c.QuotationId).Select(c =>
        {
            var others = candidates.Count == 1 ? (long?)null : c.Total == totals[0] ? totals[1] : totals[0];
            var delivery = Math.Max(0m, 100m - (PointsPerDayLate * BusinessCalendar.Between(wanted, c.DeliveryDate)));
            return new Ranked(c, 0, 0m, 100m * totals[0] / c.Total, delivery, c.Trust, c.Quality, LowPrice.Judge(c.Total, initial - c.InitialTotal, candidates.Count - 1, others));
        })]);
    }

    /// <exception cref="RuleBroken">The weights do not sum to 100.</exception>
    public static IReadOnlyList<Ranked> Rank(IReadOnlyCollection<Candidate> candidates, DateOnly wanted, Weights weights) => Of(candidates, wanted).Rank(weights);

    /// <exception cref="RuleBroken">The weights do not sum to 100.</exception>
    public IReadOnlyList<Ranked> Rank(Weights weights)
    {
        AwardRules.WeightsSumTo100.Require(weights.IsValid);
        return [.. _parts.Select(r => r with { Score = Score(r, weights) }).OrderByDescending(r => r.Score).Select((r, i) => r with { Rank = i + 1 })];
    }

    /// <summary>
    /// The price weight (0–100) nearest to today's at which each quotation would come first, the other weights keeping their
    /// proportion; one that wins at no weight is not among them.
    /// </summary>
    public IReadOnlyDictionary<Guid, int> WinsAtPriceWeights(Weights weights)
    {
        AwardRules.WeightsSumTo100.Require(weights.IsValid);
        var wins = new Dictionary<Guid, int>();
        foreach (var price in Enumerable.Range(0, _parts.Count == 0 ? 0 : 101).OrderBy(price => Math.Abs(price - weights.Price)))
        {
            var tried = WithPrice(weights, price);
            wins.TryAdd(_parts.MaxBy(r => Score(r, tried))!.Candidate.QuotationId, price);
        }

        return wins;
    }

    private static Weights WithPrice(Weights weights, int price)
    {
        var others = weights.Delivery + weights.Trust + weights.Quality;
        var left = 100 - price;
        if (others == 0)
        {
            return new(price, left, 0);
        }

        var delivery = left * weights.Delivery / others;
        var quality = left * weights.Quality / others;
        return new(price, delivery, left - delivery - quality, quality);
    }

    private static decimal Score(Ranked r, Weights weights) =>
        ((weights.Price * r.PricePart) + (weights.Delivery * r.DeliveryPart) + (weights.Trust * r.TrustPart) + (weights.Quality * r.QualityPart)) / 100m;
}
