using SharedOnFactory.Domain.Awards;
using static SharedOnFactory.Tests.Support.Law;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Awards;

public sealed class ComparisonTests
{
    [Fact]
    public void Weights_sum_to_100_and_none_is_negative()
    {
        Breaks(AwardRules.WeightsSumTo100, () => Rank(new Weights(60, 20, 19), Candidate(100)));
        Breaks(AwardRules.WeightsSumTo100, () => Rank(new Weights(60, 20, 21), Candidate(100)));
        Breaks(AwardRules.WeightsSumTo100, () => Rank(new Weights(120, -20, 0), Candidate(100)));
        Rank(new Weights(50, 20, 20, 10), Candidate(100)).Count.ShouldBe(1);
        Rank(Weights.Default).ShouldBeEmpty();
    }

    [Fact]
    public void Each_part_is_scored_out_of_100_and_weighed()
    {
        // Friday 16 April is wanted: the dearer one comes on Tuesday the 20th, two business days later.
        var rows = Rank(Weights.Default, Candidate(800, trust: 60), Candidate(1000, "2027-04-20", trust: 80));

        rows.Select(r => (r.PricePart, r.DeliveryPart, r.TrustPart, r.Score)).ShouldBe([(100m, 100m, 60m, 92m), (80m, 90m, 80m, 82m)]);
    }

    [Fact]
    public void Delivery_never_scores_below_nothing_nor_above_100()
    {
        Rank(Weights.Default, Candidate(100, "2027-12-31"))[0].DeliveryPart.ShouldBe(0);
        Rank(Weights.Default, Candidate(100, "2027-03-20"))[0].DeliveryPart.ShouldBe(100);
    }

    [Fact]
    public void Equal_scores_go_to_the_earlier_submission()
    {
        var late = Candidate(100, at: "2027-03-10 10:00");
        var early = Candidate(100, at: "2027-03-10 09:59");

        Rank(Weights.Default, late, early).Select(r => (r.Rank, r.Candidate)).ShouldBe([(1, early), (2, late)]);
    }

    [Fact]
    public void It_tells_the_price_weight_nearest_to_todays_at_which_another_would_win()
    {
        var cheap = Candidate(800, trust: 50, at: "2027-03-10 08:00");
        var trusted = Candidate(1000, trust: 90);

        // Price 100 against 80, trust 50 against 90 at half of the rest: even at 50, where the earlier one wins, so 49 it is.
        Wins(trusted).ShouldBe(49);
        Wins(cheap).ShouldBe(60);

        int Wins(Candidate who) => Comparison.Of([cheap, trusted], DueDate).WinsAtPriceWeights(Weights.Default)[who.QuotationId];
    }

    [Fact]
    public void Some_quotations_win_at_no_weight()
    {
        var best = Candidate(800, trust: 90);
        var worse = Candidate(1000, trust: 50, at: "2027-03-10 09:30");

        var comparison = Comparison.Of([best, worse], DueDate);
        comparison.WinsAtPriceWeights(Weights.Default).Keys.ShouldBe([best.QuotationId]);
        comparison.WinsAtPriceWeights(new Weights(100, 0, 0)).Keys.ShouldBe([best.QuotationId]);
        Comparison.Of([], DueDate).WinsAtPriceWeights(Weights.Default).ShouldBeEmpty();
    }

    [Fact]
    public void A_weight_at_which_one_would_win_is_one_at_which_it_is_ranked_first_and_none_is_nearer()
    {
        var dice = new Random(7);
        for (var round = 0; round < 20; round++)
        {
            Candidate[] all = [.. Enumerable.Range(0, 12).Select(i => Candidate(900 + dice.Next(300), $"2027-04-{14 + dice.Next(10)}", $"2027-03-10 09:{10 + dice.Next(3)}", dice.Next(40, 90)))];
            var weights = new Weights(dice.Next(30, 80), 10, 10);
            weights = weights with { Quality = 80 - weights.Price };
            var wins = Comparison.Of(all, DueDate).WinsAtPriceWeights(weights);
            for (var price = 0; price <= 100; price++)
            {
                var (delivery, quality) = ((100 - price) * weights.Delivery / (100 - weights.Price), (100 - price) * weights.Quality / (100 - weights.Price));
                var first = Rank(new(price, delivery, 100 - price - delivery - quality, quality), all)[0].Candidate.QuotationId;
                Math.Abs(wins[first] - weights.Price).ShouldBeLessThanOrEqualTo(Math.Abs(price - weights.Price));
            }

            wins.Count.ShouldBeLessThan(all.Length);
        }
    }

    [Fact]
    public void Each_price_is_held_against_the_others_and_not_against_itself()
    {
        Rank(Weights.Default, Candidate(700), Candidate(1000), Candidate(1001)).Single(r => r.Candidate.Total == 700).Low.ShouldBe(new(UnderMean: false, UnderNext: true));
        Rank(Weights.Default, Candidate(700), Candidate(700), Candidate(1000)).ShouldAllBe(r => !r.Low.IsAbnormal);
        Rank(Weights.Default, Candidate(1)).Single().Low.IsAbnormal.ShouldBeFalse();
    }

    [Theory]
    [InlineData(500, new long[] { 1000, 1200 }, new long[] { 1000, 1100 }, true, true)]
    [InlineData(490, new long[] { 833, 800 }, new long[] { 700, 850 }, false, true)]
    [InlineData(106_500, new long[] { 107_000, 76_415 }, new long[] { 107_000, 76_415 }, false, false)]
    [InlineData(600, new long[] { 1000 }, new long[] { 600 }, true, false)]
    [InlineData(601, new long[] { 1000 }, new long[] { 858 }, false, false)]
    [InlineData(1, new long[0], new long[0], false, false)]
    public void An_abnormally_low_price_is_40_percent_under_the_mean_or_30_under_the_next(
        long total, long[] othersInitial, long[] othersFinal, bool underMean, bool underNext) =>
        LowPrice.Judge(total, othersInitial, othersFinal).ShouldBe(new(underMean, underNext));

    [Fact]
    public void The_largest_amounts_are_judged_exactly() =>
        LowPrice.Judge(long.MaxValue, [long.MaxValue, long.MaxValue], [long.MaxValue]).ShouldBe(new(UnderMean: false, UnderNext: false));

    private static Candidate Candidate(long total, string delivery = "2027-04-16", string at = "2027-03-10 09:00", decimal trust = 61) =>
        new(Guid.NewGuid(), Guid.NewGuid(), total, total, Day(delivery), At(at), trust, 0);

    private static IReadOnlyList<Ranked> Rank(Weights weights, params Candidate[] candidates) => Comparison.Rank(candidates, DueDate, weights);
}
