using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Tests.Support;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Deals;

public sealed class DealProgressTests
{
    [Fact]
    public void At_the_deadline_the_turn_passes_from_the_suppliers_to_the_buyer()
    {
        var deal = new Deal(OpenNotice());

        var before = DealProgress.Of(deal, Deadline.AddTicks(-1));
        (before.Step, before.Turn, before.IsLate).ShouldBe((DealStep.Quotation, Party.Suppliers, false));

        var after = DealProgress.Of(deal, Deadline);
        (after.Step, after.Turn, after.Act, after.IsLate).ShouldBe((DealStep.Award, Party.Buyer, NextAct.SelectSupplier, false));
        after.Due.ShouldBe(At("2027-03-20 00:00"));
    }

    [Fact]
    public void A_due_day_is_kept_until_its_last_tick_and_late_from_midnight_on()
    {
        var deal = Shop.Awarded().Issued().Approved().Confirmed().Deal;
        var midnight = At("2027-04-17 00:00");

        DealProgress.Of(deal, midnight.AddTicks(-1)).IsLate.ShouldBeFalse();
        DealProgress.Of(deal, midnight).IsLate.ShouldBeTrue();
    }

    [Theory]
    [InlineData("2027-04-16 23:59", 0)]
    [InlineData("2027-04-17 00:00", 0)]
    [InlineData("2027-04-19 00:00", 1)]
    [InlineData("2027-04-20 12:00", 2)]
    [InlineData("2027-05-04 09:00", 11)]
    public void Lateness_is_counted_in_business_days_after_the_due_day(string now, int days) =>
        DealProgress.Of(Shop.Awarded().Issued().Approved().Confirmed().Deal, At(now)).DaysLate.ShouldBe(days);

    [Fact]
    public void The_supplier_has_two_business_days_to_confirm_from_the_approval()
    {
        // Approved on Tuesday 16 March.
        var deal = Shop.Awarded().Issued().Approved().Deal;
        DealProgress.Of(deal, At("2027-03-16 10:00")).Due.ShouldBe(At("2027-03-19 00:00"));
    }

    [Fact]
    public void An_accepted_delay_moves_the_due_day()
    {
        var shop = Shop.Awarded().Issued().Approved().Confirmed();
        shop.DelayFiled("2027-04-20").Accept(shop.Order, 0, At("2027-04-08 09:00"));
        DealProgress.Of(shop.Deal, At("2027-04-20 23:59")).IsLate.ShouldBeFalse();
    }

    [Fact]
    public void A_delay_nobody_answered_holds_up_neither_delivery_nor_inspection()
    {
        var shop = Shop.Awarded().Issued().Approved().Confirmed();
        shop.DelayFiled("2027-04-20");
        Stands(shop).ShouldBe((DealStep.Production, Party.Buyer, NextAct.AnswerDelay, DealEnd.Running));
        shop.Made();
        Stands(shop).ShouldBe((DealStep.Delivery, Party.Buyer, NextAct.AnswerDelay, DealEnd.Running));
        shop.Shipped();
        Stands(shop).ShouldBe((DealStep.Delivery, Party.Buyer, NextAct.ReceiveGoods, DealEnd.Running));
        shop.Received();
        Stands(shop).ShouldBe((DealStep.Inspection, Party.Buyer, NextAct.Inspect, DealEnd.Running));
    }

    [Fact]
    public void A_returned_order_is_mended_by_the_buyer_and_a_refused_one_ends_the_deal()
    {
        var returned = Shop.Awarded().Issued();
        returned.Order.Return("확인", Operator, At("2027-03-16 09:00"));
        Stands(returned).ShouldBe((DealStep.Order, Party.Buyer, NextAct.MendOrder, DealEnd.Running));

        var refused = Shop.Awarded().Issued().Approved();
        refused.Order.Refuse("설비 고장", At("2027-03-16 11:00"));
        Stands(refused).ShouldBe((DealStep.Order, Party.Nobody, NextAct.None, DealEnd.Refused));
    }

    [Fact]
    public void A_disputed_repair_waits_for_the_administrator_and_a_dismissed_one_for_a_new_inspection()
    {
        var shop = Shop.Awarded().Delivered().Inspected(rejected: 1);
        var repair = shop.RepairAsked();
        repair.Dispute("도면대로", At("2027-04-20 09:00"));
        Stands(shop).ShouldBe((DealStep.Inspection, Party.Administrator, NextAct.DecideRepair, DealEnd.Running));

        repair.Decide(upheld: false, "공차 안", At("2027-04-21 09:00"));
        Stands(shop).ShouldBe((DealStep.Inspection, Party.Buyer, NextAct.Inspect, DealEnd.Running));
    }

    [Fact]
    public void Goods_on_the_road_wait_seven_days_and_received_ones_ten()
    {
        var shop = Shop.Awarded().Issued().Approved().Confirmed().Made().Shipped();
        DealProgress.Of(shop.Deal, At("2027-04-14 10:00")).Due.ShouldBe(At("2027-04-21 09:00"));
        shop.Received();
        DealProgress.Of(shop.Deal, At("2027-04-15 12:00")).Due.ShouldBe(At("2027-04-25 11:00"));
    }

    [Fact]
    public void A_payment_waits_for_the_suppliers_word_whether_the_deal_is_evaluated_or_not()
    {
        var shop = Shop.Awarded().Delivered().Inspected();
        Stands(shop).ShouldBe((DealStep.Inspection, Party.Buyer, NextAct.Evaluate, DealEnd.Running));
        shop.Payments.Add(Payment.Record(shop.Order, [], 8_140_000, Day("2027-04-20"), "계좌이체", At("2027-04-20 10:00")));
        Stands(shop).ShouldBe((DealStep.Inspection, Party.Supplier, NextAct.ConfirmPayment, DealEnd.Running));
    }

    [Fact]
    public void Fourteen_days_without_an_evaluation_the_deal_goes_on_to_payment_and_close()
    {
        var shop = Shop.Awarded().Delivered().Inspected();
        var end = shop.Inspections[0].At.AddDays(Closing.EvaluateWithin);
        DealProgress.Of(shop.Deal, end.AddTicks(-1)).Act.ShouldBe(NextAct.Evaluate);
        var unpaid = DealProgress.Of(shop.Deal, end);
        (unpaid.Turn, unpaid.Act, unpaid.Due).ShouldBe((Party.Buyer, NextAct.RecordPayment, shop.Deliveries[0].ReceivedAt!.Value.AddDays(OrderRules.PayWithin)));
        DealProgress.Of(shop.Paid().Deal, end).Act.ShouldBe(NextAct.CloseDeal);
    }

    [Fact]
    public void Failed_and_cancelled_notices_have_ended_and_are_never_late()
    {
        var failed = OpenNotice();
        failed.Close(0, Deadline);
        var cancelled = OpenNotice();
        cancelled.Cancel("설계 변경", At("2027-03-09 09:00"));
        var dropped = Notice();
        dropped.Cancel("설계 변경", At("2027-03-09 09:00"));

        Ends(failed).ShouldBe((DealStep.Quotation, DealEnd.Failed, false));
        Ends(cancelled).ShouldBe((DealStep.Quotation, DealEnd.Cancelled, false));
        Ends(dropped).ShouldBe((DealStep.Notice, DealEnd.Cancelled, false));

        static (DealStep, DealEnd, bool) Ends(BidNotice notice)
        {
            var progress = DealProgress.Of(new(notice), At("2027-06-01 09:00"));
            return (progress.Step, progress.End, progress.IsLate);
        }
    }

    private static (DealStep, Party, NextAct, DealEnd) Stands(Shop shop)
    {
        var progress = DealProgress.Of(shop.Deal, At("2027-04-21 10:00"));
        return (progress.Step, progress.Turn, progress.Act, progress.End);
    }
}
