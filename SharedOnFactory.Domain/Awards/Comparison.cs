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

    /// <summary>
    /// ≥ 40 % under the mean of where the others began, or ≥ 30 % under the next lowest of where they ended.
    /// </summary>
    public static LowPrice Judge(long total, IReadOnlyCollection<long> othersInitial, IReadOnlyCollection<long> othersFinal) => othersFinal.Count == 0
        ? new(UnderMean: false, UnderNext: false)
        : new(
            UnderMean: total * 10m * othersInitial.Count <= othersInitial.Sum(t => (decimal)t) * 6m,
            UnderNext: total * 10m <= othersFinal.Min() * 7m);
}

/// <summary>Ranks quotations side by side (비교): best price, promised delivery and trust, weighted; ties go to the earlier submission.</summary>
public static class Comparison
{
    private const decimal PointsPerDayLate = 5m;

    /// <exception cref="RuleBroken">The weights do not sum to 100.</exception>
    public static IReadOnlyList<Ranked> Rank(IReadOnlyCollection<Candidate> candidates, DateOnly wanted, Weights weights)
    {
        AwardRules.WeightsSumTo100.Require(weights.IsValid);
        if (candidates.Count == 0)
        {
            return [];
        }

        var best = candidates.Min(c => c.Total);
        return [.. candidates
            .Select(c => Score(c, candidates, best, wanted, weights))
            .OrderByDescending(r => r.Score).ThenBy(r => r.Candidate.SubmittedAt).ThenBy(r => r.Candidate.QuotationId)
            .Select((r, i) => r with { Rank = i + 1 })];
    }

    /// <summary>
    /// The price weight (0–100) nearest to today's at which this quotation would come first, the other weights keeping their
    /// proportion; null when no weight makes it win.
    /// </summary>
    public static int? WinsAtPriceWeight(Guid quotation, IReadOnlyCollection<Candidate> candidates, DateOnly wanted, Weights weights)
    {
        return Enumerable.Range(0, 101)
            .OrderBy(price => Math.Abs(price - weights.Price))
            .Cast<int?>()
            .FirstOrDefault(price => Rank(candidates, wanted, WithPrice(weights, price!.Value))[0].Candidate.QuotationId == quotation);
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

    private static Ranked Score(Candidate candidate, IReadOnlyCollection<Candidate> all, long best, DateOnly wanted, Weights weights)
    {
        var others = all.Where(c => c.QuotationId != candidate.QuotationId).ToList();
        var price = 100m * best / candidate.Total;
        var delivery = Math.Max(0m, 100m - (PointsPerDayLate * BusinessCalendar.Between(wanted, candidate.DeliveryDate)));
        var score = ((weights.Price * price) + (weights.Delivery * delivery) + (weights.Trust * candidate.Trust) + (weights.Quality * candidate.Quality)) / 100m;
        var low = LowPrice.Judge(candidate.Total, [.. others.Select(o => o.InitialTotal)], [.. others.Select(o => o.Total)]);
        return new(candidate, 0, score, price, delivery, candidate.Trust, candidate.Quality, low);
    }
}
