using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Tests.Support;
using static SharedOnFactory.Tests.Support.Law;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Inspections;

public sealed class RepairTests
{
    private static readonly DateTimeOffset Now = At("2027-04-20 10:00");
    private static readonly RepairTerms Two = new(DefectType.Dimension, 2, RepairWanted.Rework, Day("2027-04-27"));

    [Fact]
    public void Only_failed_goods_are_repaired_and_each_failure_once()
    {
        var passed = Shop.Awarded().Delivered().Inspected();
        Breaks(InspectionRules.HasFailed, () => passed.RepairAsked());

        var failed = Failed();
        failed.RepairAsked();
        Breaks(InspectionRules.RepairIsFirst, () => failed.RepairAsked());
    }

    [Fact]
    public void A_repair_asks_for_no_more_than_was_rejected_and_for_a_day_to_come()
    {
        Breaks(InspectionRules.RepairQuantityFits, () => Ask(Two with { Quantity = 3 }));
        Breaks(InspectionRules.RepairQuantityFits, () => Ask(Two with { Quantity = 0 }));
        Breaks(InspectionRules.RepairIsAhead, () => Ask(Two with { Due = Day("2027-04-19") }));
        Ask(Two with { Due = Day("2027-04-20") }).State.ShouldBe(RepairState.Requested);
    }

    [Fact]
    public void It_is_requested_accepted_resolved_and_confirmed_in_this_order()
    {
        var repair = Ask(Two);
        Breaks(InspectionRules.RepairIsAtThatPoint, () => repair.Resolve("재연삭", Now));
        repair.Accept(Now);
        Breaks(InspectionRules.RepairIsAtThatPoint, () => repair.Accept(Now));
        Breaks(InspectionRules.RepairIsAtThatPoint, () => repair.Dispute("도면대로", Now));
        Breaks(InspectionRules.SaysWhatWasDone, () => repair.Resolve(" ", Now));
        repair.Resolve("재연삭", Now);
        repair.IsSettled.ShouldBeFalse();
        repair.Confirm(Now);
        (repair.IsSettled, repair.Resolution).ShouldBe((true, "재연삭"));
        Breaks(InspectionRules.RepairIsAtThatPoint, () => repair.Confirm(Now));
    }

    [Theory]
    [InlineData(true, RepairState.Accepted, false)]
    [InlineData(false, RepairState.Dismissed, true)]
    public void A_disputed_repair_is_decided_with_a_reason(bool upheld, RepairState state, bool settled)
    {
        var repair = Ask(Two);
        Breaks(InspectionRules.RepairIsAtThatPoint, () => repair.Decide(upheld, "공차 확인", Now));
        Breaks(InspectionRules.HasAReason, () => repair.Dispute(" ", Now));
        repair.Dispute("도면대로 가공", Now);
        Breaks(InspectionRules.HasAReason, () => repair.Decide(upheld, "", Now));
        repair.Decide(upheld, "공차 확인", Now);
        (repair.State, repair.IsSettled).ShouldBe((state, settled));
        (repair.DisputeReason, repair.DecisionReason, repair.Resolution).ShouldBe(("도면대로 가공", "공차 확인", ""));
    }

    private static Shop Failed() => Shop.Awarded().Delivered().Inspected(rejected: 2);

    private static Repair Ask(RepairTerms terms)
    {
        var shop = Failed();
        return Repair.Request("AS-20270420-B0012-0001", shop.Order, shop.Inspections[0], [], terms, Now);
    }
}
