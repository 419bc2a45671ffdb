using SharedOnFactory.Domain.Trust;

namespace SharedOnFactory.Tests.Trust;

/// <summary>The worked example of the definition, to four decimals.</summary>
public sealed class TrustIndexTests
{
    private const double Tolerance = 1e-4;
    private static readonly DateOnly AsOf = new(2026, 11, 22);
    private static readonly Guid A = Guid.NewGuid(), B = Guid.NewGuid(), C = Guid.NewGuid();

    private static readonly TrustEvidence[] Example =
    [
        Row(A, "2026-10-23", 5_000_000, new(1, 1, 0.9375, 1, 1)),
        Row(A, "2026-08-24", 1_000_000, new(0.8, 0.8, 0.6875, 0.7, 1)),
        Row(B, "2026-05-26", 20_000_000, new(1, 1, 1, 1, 1)),
        Row(C, "2025-11-22", 300_000, new(0.25, 0, 0.25, 0, 0.5)) with { BuyerTradesElsewhere = false },
    ];

    [Fact]
    public void The_worked_example_comes_out_exactly()
    {
        var index = Compute(Example);

        index.Value.ShouldBe(70.9984, Tolerance);
        index.Shown.ShouldBe(71.0m);
        index.Grade.ShouldBe(TrustGrade.Fair);
        index.Confidence.ShouldBe(0.384, 5e-4);
        index.Weight.ShouldBe(3.122616, 1e-6);
        index.Estimate.ShouldBe(0.833364, 1e-6);
        index.Deviation.ShouldBe(0.123379, 1e-6);
        (index.Deals, index.Buyers, index.IsNew).ShouldBe((4, 3, false));
    }

    [Fact]
    public void Every_row_says_how_much_it_weighs_and_why()
    {
        var rows = Compute(Example).Rows;

        rows.Select(r => Math.Round(r.Decay, 6)).ShouldBe([0.890899, 0.707107, 0.5, 0.245233]);
        rows.Select(r => Math.Round(r.Worth, 6)).ShouldBe([1.698970, 1, 2, 0.5]);
        rows.Select(r => Math.Round(r.Cap, 6)).ShouldBe([0.900610, 0.900610, 1, 1]);
        rows.Select(r => Math.Round(r.Weight, 6)).ShouldBe([1.363173, 0.636827, 1, 0.122616]);
    }

    [Fact]
    public void Every_component_of_the_example_comes_out_exactly()
    {
        var components = Compute(Example).Components;

        components.Map(part => Math.Round(part, 6)).ShouldBe(new(0.849885, 0.846111, 0.769019, 0.838271, 0.869339));
    }

    [Fact]
    public void A_newcomer_starts_at_61()
    {
        var index = Compute([]);

        index.Value.ShouldBe(61.0885, Tolerance);
        (index.IsNew, index.Confidence, index.Deals).ShouldBe((true, 0, 0));
    }

    [Fact]
    public void A_valid_credit_rating_lifts_only_what_is_assumed()
    {
        Compute([], credit: new(CreditBand.Bbb, AsOf)).Value.ShouldBe(64.9844, Tolerance);
        Compute([], credit: new(CreditBand.Bbb, AsOf.AddYears(-1).AddDays(1))).Value.ShouldBe(64.9844, Tolerance);
        Compute([], credit: new(CreditBand.Bbb, AsOf.AddYears(-1))).Value.ShouldBe(61.0885, Tolerance);
    }

    [Theory]
    [InlineData(CreditBand.A, 0.05)]
    [InlineData(CreditBand.Bbb, 0.03)]
    [InlineData(CreditBand.Bb, 0)]
    [InlineData(CreditBand.B, -0.03)]
    [InlineData(CreditBand.CccOrBelow, -0.10)]
    public void Each_credit_band_shifts_the_assumption(CreditBand band, double shift) =>
        TrustParameters.Default.Shift(band).ShouldBe(shift);

    [Fact]
    public void A_violation_costs_half_its_points_after_a_year() =>
        Compute(Example, [new(ViolationKind.Collusion, AsOf.AddDays(-365))]).Value.ShouldBe(63.4984, Tolerance);

    [Fact]
    public void Violations_never_push_the_index_below_zero() =>
        Compute([], Enumerable.Repeat(new TrustViolation(ViolationKind.TechnicalDataLeak, AsOf), 3)).Value.ShouldBe(0);

    [Fact]
    public void Twenty_four_perfect_orders_by_eight_buyers_make_an_excellent_supplier()
    {
        var index = Compute(Perfect(buyers: 8));

        index.Value.ShouldBe(89.9579, Tolerance);
        index.Grade.ShouldBe(TrustGrade.Excellent);
    }

    [Fact]
    public void The_same_orders_by_one_buyer_do_not()
    {
        var index = Compute(Perfect(buyers: 1));

        index.Value.ShouldBe(71.4187, Tolerance);
        (index.Grade, index.IsNew).ShouldBe((TrustGrade.Fair, true));
    }

    [Fact]
    public void A_buyer_who_knows_only_this_supplier_counts_half_as_much() =>
        Compute(Perfect(buyers: 1).Select(r => r with { BuyerTradesElsewhere = false })).Weight.ShouldBe(1.0, 1e-9);

    [Fact]
    public void Orders_of_related_companies_weigh_nothing_and_are_not_counted()
    {
        var index = Compute(Perfect(buyers: 8).Select(r => r with { IsRelated = true }));

        index.Value.ShouldBe(61.0885, Tolerance);
        (index.Deals, index.Buyers, index.IsNew).ShouldBe((0, 0, true));
    }

    [Fact]
    public void Rows_count_for_730_days_and_not_before_they_happened()
    {
        var row = Example[0];

        Compute([row with { On = AsOf.AddDays(-730) }]).Rows.Count.ShouldBe(1);
        Compute([row with { On = AsOf.AddDays(-731) }]).Rows.ShouldBeEmpty();
        Compute([row with { On = AsOf.AddDays(1) }]).Rows.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(300_000, 0.5)]
    [InlineData(1_000_000, 1)]
    [InlineData(10_000_000, 2)]
    [InlineData(900_000_000, 2)]
    [InlineData(0, 0.5)]
    public void An_order_of_ten_million_won_or_more_counts_twice_one_of_a_million(long won, double worth) =>
        Compute([Row(A, "2026-11-22", won, new(1, 1, 1, 1, 1))]).Rows.Single().Worth.ShouldBe(worth, 1e-9);

    [Fact]
    public void A_refusal_counts_against_the_supplier_but_is_no_inspected_deal()
    {
        var index = Compute([Row(A, "2026-11-22", 10_000_000, new(0, null, null, null, 0)) with { IsInspected = false }]);

        index.Components.Map(part => Math.Round(part, 6)).ShouldBe(new(Math.Round(4 / 7.0, 6), 0.8, 0.7, 0.8, Math.Round(4 / 7.0, 6)));
        index.Deals.ShouldBe(0);
    }

    private static IEnumerable<TrustEvidence> Perfect(int buyers)
    {
        Guid[] pool = [.. Enumerable.Range(0, buyers).Select(_ => Guid.NewGuid())];
        return Enumerable.Range(0, 24).Select(i =>
            Row(pool[i % buyers], "2026-11-22", 3_000_000, new(1, 1, 1, 1, 1)) with { On = AsOf.AddDays(-15 * (i + 1)) });
    }

    private static TrustEvidence Row(Guid buyer, string on, long won, TrustMarks marks) => new(
        Guid.NewGuid(), buyer, Support.Some.Day(on), won, BuyerTradesElsewhere: true, IsRelated: false, IsInspected: true, marks);

    private static TrustIndex Compute(IEnumerable<TrustEvidence> evidence, IEnumerable<TrustViolation>? violations = null, CreditRating? credit = null) =>
        TrustIndex.Compute(evidence, violations ?? [], credit, AsOf, TrustParameters.Default);
}
