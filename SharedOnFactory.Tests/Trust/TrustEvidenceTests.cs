using SharedOnFactory.Domain.Trust;
using SharedOnFactory.Tests.Support;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Trust;

public sealed class TrustEvidenceTests
{
    private static readonly TrustBuyer Known = new(TradesElsewhere: true);
    private static readonly DateOnly AsOf = Day("2027-05-01");

    [Fact]
    public void A_perfect_deal_has_perfect_marks_and_the_date_of_its_inspection()
    {
        var row = Of(Shop.Awarded().Delivered().Inspected().Evaluated(5, 5, 4, 5));

        row.Marks.ShouldBe(new(1, 1, 0.9375, 1, 1));
        (row.BuyerId, row.On, row.AmountInWon, row.IsInspected).ShouldBe((Buyer, Day("2027-04-19"), 7_400_000, true));
    }

    [Fact]
    public void A_deal_without_an_inspection_says_nothing_yet() =>
        TrustEvidence.From(Shop.Awarded().Delivered().Deal, Known, AsOf).ShouldBeNull();

    [Fact]
    public void A_deal_nobody_reviewed_leaves_the_review_as_assumed() =>
        Of(Shop.Awarded().Delivered().Inspected()).Marks.Review.ShouldBeNull();

    [Theory]
    [InlineData(1, 0.75)]
    [InlineData(4, 0)]
    [InlineData(40, 0)]
    public void Ten_percent_of_rejects_at_the_first_inspection_cost_all_of_quality(decimal rejected, double quality) =>
        Of(Shop.Awarded().Delivered().Inspected(rejected)).Marks.Quality!.Value.ShouldBe(quality, 1e-9);

    [Fact]
    public void Each_business_day_late_costs_a_tenth_and_silence_half_of_the_rest()
    {
        Of(Late().Inspected(at: "2027-04-21 10:00")).Marks.Delivery.ShouldBe(0.4, 1e-9);
    }

    [Fact]
    public void A_delay_notice_before_the_due_date_keeps_the_other_half_even_if_the_buyer_says_no()
    {
        var told = Shop.Awarded().Issued().Approved().Confirmed();
        told.DelayFiled("2027-04-20").Reject(told.Order, 0, "", At("2027-04-08 09:00"));

        Of(Late(told).Inspected(at: "2027-04-21 10:00")).Marks.Delivery.ShouldBe(0.8, 1e-9);
    }

    [Fact]
    public void A_delay_notice_after_the_due_date_is_no_notice()
    {
        var shop = Shop.Awarded().Issued().Approved().Confirmed();
        shop.DelayFiled("2027-04-20", at: "2027-04-17 00:00").Reject(shop.Order, 0, "", At("2027-04-17 09:00"));

        Of(Late(shop).Inspected(at: "2027-04-21 10:00")).Marks.Delivery.ShouldBe(0.4, 1e-9);
    }

    [Fact]
    public void A_delay_the_buyer_accepted_moves_the_date_it_is_measured_by()
    {
        var shop = Shop.Awarded().Issued().Approved().Confirmed();
        shop.DelayFiled("2027-04-20").Accept(shop.Order, 0, At("2027-04-08 09:00"));

        Of(Late(shop).Inspected(at: "2027-04-21 10:00")).Marks.Delivery.ShouldBe(1);
    }

    [Fact]
    public void A_notice_about_an_earlier_date_does_not_excuse_missing_the_new_one()
    {
        var shop = Shop.Awarded().Issued().Approved().Confirmed();
        shop.DelayFiled("2027-04-19").Accept(shop.Order, 0, At("2027-04-08 09:00"));

        Of(Late(shop).Inspected(at: "2027-04-21 10:00")).Marks.Delivery.ShouldBe(0.45, 1e-9);
    }

    [Theory]
    [InlineData("2027-03-18 23:59", 1)]
    [InlineData("2027-03-19 00:00", 0.5)]
    public void Confirming_within_two_business_days_of_approval_is_good_conduct(string confirmed, double conduct)
    {
        // Approved on Tuesday the 16th of March; the second business day is Thursday the 18th.
        Of(Shop.Awarded().Issued().Approved().Confirmed(confirmed).Made().Shipped().Received().Inspected()).Marks.Conduct.ShouldBe(conduct);
    }

    [Theory]
    [InlineData("2027-04-26 23:59", 0.7)]
    [InlineData("2027-04-27 00:00", 0.3)]
    public void A_repair_resolved_in_time_costs_less_than_a_late_one(string resolved, double afterSales)
    {
        var shop = Shop.Awarded().Delivered().Inspected(rejected: 1);
        var repair = shop.RepairAsked(due: "2027-04-26");
        repair.Accept(At("2027-04-20 09:00"));
        repair.Resolve("재연삭", At(resolved));

        Of(shop).Marks.AfterSales.ShouldBe(afterSales);
    }

    [Fact]
    public void An_open_repair_costs_all_of_after_sales_once_it_is_overdue()
    {
        var shop = Shop.Awarded().Delivered().Inspected(rejected: 1);
        shop.RepairAsked(due: "2027-04-26").Accept(At("2027-04-20 09:00"));

        TrustEvidence.From(shop.Deal, Known, Day("2027-04-26"))!.Marks.AfterSales.ShouldBe(0.7);
        TrustEvidence.From(shop.Deal, Known, Day("2027-04-27"))!.Marks.AfterSales.ShouldBe(0);
    }

    [Fact]
    public void A_dismissed_repair_costs_nothing()
    {
        var shop = Shop.Awarded().Delivered().Inspected(rejected: 1);
        var repair = shop.RepairAsked();
        repair.Dispute("도면대로 가공", At("2027-04-20 09:00"));
        repair.Decide(upheld: false, "공차 안", At("2027-04-21 09:00"));

        Of(shop).Marks.AfterSales.ShouldBe(1);
    }

    [Fact]
    public void A_refused_order_is_dated_by_the_refusal_and_counts_as_nothing_delivered()
    {
        var shop = Shop.Awarded().Issued().Approved();
        shop.Order.Refuse("설비 고장", At("2027-03-17 09:00"));

        var row = TrustEvidence.OfRefusal(shop.Order, Known, At("2027-03-17 09:00"));

        row.Marks.ShouldBe(new(0, null, null, null, 0));
        (row.On, row.IsInspected).ShouldBe((Day("2027-03-17"), false));
    }

    /// <summary>Received on Tuesday 20 April, two business days after Friday the 16th.</summary>
    private static Shop Late(Shop? shop = null) =>
        (shop ?? Shop.Awarded().Issued().Approved().Confirmed()).Made().Shipped().Received("2027-04-20 11:00");

    private static TrustEvidence Of(Shop shop) => TrustEvidence.From(shop.Deal, Known, AsOf).ShouldNotBeNull();
}
