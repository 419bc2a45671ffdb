using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Tests.Support;
using static SharedOnFactory.Tests.Support.Law;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Inspections;

public sealed class ClosingTests
{
    private static readonly DateTimeOffset Now = At("2027-04-22 10:00");

    [Fact]
    public void Only_accepted_goods_are_evaluated_with_all_four_stars()
    {
        Breaks(InspectionRules.IsAccepted, () => Shop.Awarded().Delivered().Inspected(rejected: 1).Evaluated());
        Breaks(InspectionRules.StarsAreInRange, () => Shop.Awarded().Delivered().Inspected().Evaluated(quality: 0));
        Breaks(InspectionRules.StarsAreInRange, () => Shop.Awarded().Delivered().Inspected().Evaluated(price: 6));
    }

    [Fact]
    public void The_supplier_answers_an_evaluation_once_within_seven_days()
    {
        var evaluation = Shop.Awarded().Delivered().Inspected().Evaluated().Evaluation!;
        var end = evaluation.At.AddDays(7);

        Breaks(InspectionRules.AnswerIsInTime, () => evaluation.Reply("감사합니다", end));
        Breaks(InspectionRules.HasAnAnswer, () => evaluation.Reply(" ", Now));
        evaluation.Reply("감사합니다", end.AddTicks(-1));
        Breaks(InspectionRules.AnswerIsFirst, () => evaluation.Reply("또", Now));
    }

    [Fact]
    public void Payments_never_exceed_what_is_owed_with_tax()
    {
        var shop = Shop.Awarded().Delivered().Inspected();
        Breaks(InspectionRules.NotMoreThanOwed, () => shop.Paid(8_140_001));
        Breaks(InspectionRules.AmountIsPositive, () => shop.Paid(0));
        shop.Paid(8_000_000);
        Breaks(InspectionRules.NotMoreThanOwed, () => shop.Paid(140_001));
        Closing.IsPaid(shop.Order, shop.Payments).ShouldBeFalse();
        shop.Paid(140_000);
        Closing.IsPaid(shop.Order, shop.Payments).ShouldBeTrue();
    }

    [Fact]
    public void A_payment_names_its_method_was_not_made_tomorrow_and_is_confirmed_once()
    {
        var shop = Shop.Awarded().Delivered().Inspected();
        Breaks(InspectionRules.NamesItsMethod, () => Payment.Record(shop.Order, [], 1, Day("2027-04-22"), " ", Now));
        Breaks(InspectionRules.PaidSinceOrdered, () => Payment.Record(shop.Order, [], 1, Day("2027-04-23"), "계좌이체", Now));
        Breaks(InspectionRules.PaidSinceOrdered, () => Payment.Record(shop.Order, [], 1, Day("2026-04-22"), "계좌이체", Now));
        Breaks(InspectionRules.PaymentIsOpen, () => shop.Paid().Payments[0].Confirm(Now));
    }

    [Fact]
    public void A_deal_closes_when_it_is_accepted_evaluated_and_paid()
    {
        Breaks(InspectionRules.IsAccepted, () => Close(Shop.Awarded().Delivered()));
        Breaks(InspectionRules.IsAccepted, () => Close(Shop.Awarded().Delivered().Inspected(rejected: 1)));
        Breaks(InspectionRules.IsEvaluated, () => Close(Shop.Awarded().Delivered().Inspected().Paid()));
        Breaks(InspectionRules.IsPaid, () => Close(Shop.Awarded().Delivered().Inspected().Evaluated()));
        Close(Shop.Awarded().Delivered().Inspected().Evaluated().Paid()).ShouldBe(OrderState.Closed);
    }

    [Fact]
    public void The_rest_may_be_waived() =>
        Close(Shop.Awarded().Delivered().Inspected().Evaluated(), waive: true).ShouldBe(OrderState.Closed);

    [Fact]
    public void A_payment_nobody_confirmed_is_not_paid()
    {
        var shop = Shop.Awarded().Delivered().Inspected().Evaluated();
        shop.Payments.Add(Payment.Record(shop.Order, [], 8_140_000, Day("2027-04-21"), "계좌이체", At("2027-04-21 10:00")));
        Breaks(InspectionRules.IsPaid, () => Close(shop));
    }

    [Fact]
    public void Without_an_evaluation_a_deal_closes_fourteen_days_after_acceptance()
    {
        var shop = Shop.Awarded().Delivered().Inspected().Paid();
        var end = shop.Inspections[0].At.AddDays(14);

        Breaks(InspectionRules.IsEvaluated, () => Close(shop, at: end.AddTicks(-1)));
        Close(shop, at: end).ShouldBe(OrderState.Closed);
    }

    private static OrderState Close(Shop shop, bool waive = false, DateTimeOffset? at = null)
    {
        Closing.Close(shop.Order, shop.Inspections, shop.Evaluation, shop.Payments, waive, at ?? Now);
        return shop.Order.State;
    }
}
