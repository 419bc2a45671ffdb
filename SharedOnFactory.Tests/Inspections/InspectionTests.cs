using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Tests.Support;
using static SharedOnFactory.Tests.Support.Law;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Inspections;

public sealed class InspectionTests
{
    private static readonly DateTimeOffset Now = At("2027-04-20 10:00");
    private static readonly DefectFinding TwoTooWide = new(DefectType.Dimension, 2, "내경 초과");

    [Fact]
    public void Goods_are_inspected_when_all_of_them_were_received()
    {
        var partly = Shop.Awarded().Issued(partial: true).Approved().Confirmed().Made().Shipped(30).Received().Shipped(10);
        Breaks(InspectionRules.GoodsAreReceived, () => partly.Inspected());
        partly.Received().Inspected().Inspections.Count.ShouldBe(1);
    }

    [Fact]
    public void Inspected_fits_what_was_received_and_rejected_fits_what_was_inspected()
    {
        Breaks(InspectionRules.InspectedFits, () => Record(new(41, 0, InspectionResult.Pass, [])));
        Breaks(InspectionRules.InspectedFits, () => Record(new(0, 0, InspectionResult.Pass, [])));
        Breaks(InspectionRules.RejectedFits, () => Record(new(10, 11, InspectionResult.Fail, [TwoTooWide])));
        Breaks(InspectionRules.RejectedFits, () => Record(new(10, -1, InspectionResult.Pass, [])));
        Record(new(10, 10, InspectionResult.Fail, [TwoTooWide])).Rejected.ShouldBe(10);
    }

    [Fact]
    public void A_pass_rejects_nothing_a_conditional_pass_may_and_a_fail_names_its_defects()
    {
        Breaks(InspectionRules.PassHasNoRejects, () => Record(new(40, 1, InspectionResult.Pass, [])));
        Breaks(InspectionRules.FailNamesDefects, () => Record(new(40, 2, InspectionResult.Fail, [])));
        Breaks(InspectionRules.FailNamesDefects, () => Record(new(40, 0, InspectionResult.Fail, [TwoTooWide])));
        Breaks(InspectionRules.DefectsAddUp, () => Record(new(40, 2, InspectionResult.Fail, [TwoTooWide, TwoTooWide])));
        Breaks(InspectionRules.DefectsAddUp, () => Record(new(40, 2, InspectionResult.Fail, [TwoTooWide with { Quantity = 0 }])));
        Record(new(40, 2, InspectionResult.Conditional, [TwoTooWide])).Defects.Count.ShouldBe(1);
    }

    [Fact]
    public void Goods_that_passed_are_not_inspected_again()
    {
        var shop = Shop.Awarded().Delivered().Inspected();
        Breaks(InspectionRules.IsNext, () => shop.Inspected());
    }

    [Fact]
    public void Goods_that_failed_are_inspected_again_when_the_repair_is_settled()
    {
        var shop = Shop.Awarded().Delivered().Inspected(rejected: 2);
        Breaks(InspectionRules.IsNext, () => shop.Inspected());

        var repair = shop.RepairAsked();
        repair.Accept(Now);
        repair.Resolve("재연삭", Now);
        Breaks(InspectionRules.IsNext, () => shop.Inspected());

        repair.Confirm(Now);
        shop.Inspected().Inspections.Select(i => (i.Round, i.Result)).ShouldBe([(1, InspectionResult.Fail), (2, InspectionResult.Pass)]);
    }

    [Fact]
    public void A_second_failure_needs_a_second_repair()
    {
        var shop = Shop.Awarded().Delivered().Inspected(rejected: 2);
        var repair = shop.RepairAsked();
        repair.Accept(Now);
        repair.Resolve("재연삭", Now);
        repair.Confirm(Now);
        shop.Inspected(rejected: 1);

        Breaks(InspectionRules.IsNext, () => shop.Inspected());
        shop.RepairAsked().State.ShouldBe(RepairState.Requested);
    }

    private static Inspection Record(InspectionFindings findings)
    {
        var shop = Shop.Awarded().Delivered();
        return Inspection.Record(shop.Order, shop.Deliveries, [], [], findings, MemberId, Now);
    }
}
