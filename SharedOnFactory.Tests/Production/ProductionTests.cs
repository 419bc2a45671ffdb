using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Tests.Support;
using static SharedOnFactory.Tests.Support.Law;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Production;

public sealed class ProductionTests
{
    private static readonly DateTimeOffset Now = At("2027-04-05 09:00");

    [Fact]
    public void Nothing_is_made_before_the_supplier_confirmed_the_order() =>
        Breaks(OrderRules.IsConfirmed, () => ProductionRun.Start(Shop.Awarded().Issued().Approved().Order, Now));

    [Fact]
    public void Progress_falls_only_with_a_note_that_says_why()
    {
        var run = Started();
        Report(run, ProductionStage.Machining, 50);

        Breaks(ProductionRules.FallsOnlyWithANote, () => Report(run, ProductionStage.Machining, 49));
        Breaks(ProductionRules.FallsOnlyWithANote, () => Report(run, ProductionStage.Material, 50));
        Breaks(ProductionRules.FallsOnlyWithANote, () => Report(run, ProductionStage.Machining, 40, " "));
        Report(run, ProductionStage.Machining, 50);
        Report(run, ProductionStage.Material, 20, "소재 불량으로 다시");
        (run.Stage, run.Percent, run.Reports.Count).ShouldBe((ProductionStage.Material, 20, 3));
    }

    [Fact]
    public void Stages_may_be_skipped_but_done_is_not_reported()
    {
        var run = Started();
        Report(run, ProductionStage.SelfInspection, 95);
        Breaks(ProductionRules.StageIsBeforeDone, () => Report(run, ProductionStage.Done, 100));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_percentage_lies_between_0_and_100(int percent) =>
        Breaks(ProductionRules.PercentIsInRange, () => Report(Started(), ProductionStage.Machining, percent));

    [Fact]
    public void Completion_needs_a_certificate_and_a_photo_and_ends_the_run()
    {
        var run = Started();
        Breaks(ProductionRules.HasACertificate, () => run.Complete([File(AttachmentKind.Photo)], MemberId, Now));
        Breaks(ProductionRules.HasAPhoto, () => run.Complete([File(AttachmentKind.Certificate)], MemberId, Now));
        run.Complete(Shop.Proofs, MemberId, Now);

        (run.Stage, run.Percent, run.CompletedAt).ShouldBe((ProductionStage.Done, 100, Now));
        Breaks(ProductionRules.IsRunning, () => run.Complete(Shop.Proofs, MemberId, Now));
        Breaks(ProductionRules.IsRunning, () => Report(run, ProductionStage.Assembly, 100, "다시"));
    }

    [Theory]
    [InlineData("2027-04-16 23:59", true)]
    [InlineData("2027-04-17 00:00", false)]
    public void A_delay_filed_after_the_due_day_counts_as_without_notice(string at, bool isPrior) =>
        Confirmed().DelayFiled("2027-04-20", at).IsPriorNotice.ShouldBe(isPrior);

    [Fact]
    public void A_delay_notice_names_a_later_date_that_is_not_past_and_a_reason()
    {
        Breaks(ProductionRules.NewDateIsLater, () => Confirmed().DelayFiled("2027-04-16"));
        Breaks(ProductionRules.NewDateIsLater, () => Confirmed().DelayFiled("2027-04-19", at: "2027-04-20 09:00"));
        Breaks(ProductionRules.HasAReason, () => DelayNotice.File(Confirmed().Order, 0, new(Day("2027-04-20"), DelayCause.Other, " ", ""), Now));
        Breaks(OrderRules.IsConfirmed, () => Shop.Awarded().Issued().Approved().DelayFiled("2027-04-20"));
    }

    [Fact]
    public void Only_an_accepted_delay_moves_the_agreed_date_and_it_is_answered_once()
    {
        var shop = Confirmed();
        var refused = shop.DelayFiled("2027-04-20");
        refused.Reject(shop.Order, 0, "", Now);
        shop.Order.DueDate.ShouldBe(DueDate);
        Breaks(ProductionRules.DelayIsOpen, () => refused.Accept(shop.Order, 0, Now));

        var accepted = shop.DelayFiled("2027-04-19");
        accepted.Accept(shop.Order, 0, Now);
        (shop.Order.DueDate, shop.Order.PromisedDate).ShouldBe((Day("2027-04-19"), Day("2027-04-19")));
        Breaks(ProductionRules.DelayIsOpen, () => accepted.Reject(shop.Order, 0, "", Now));
    }

    [Fact]
    public void A_delay_moves_no_other_order_than_its_own()
    {
        var (shop, other) = (Confirmed(), Confirmed());
        var delay = shop.DelayFiled("2027-04-20");
        Breaks(ProductionRules.DelayIsOfThisOrder, () => delay.Accept(other.Order, 0, Now));
        (delay.State, other.Order.DueDate).ShouldBe((DelayState.Filed, DueDate));
    }

    [Fact]
    public void Only_the_two_parties_watch_the_making()
    {
        ProductionRun[] runs = [Started()];
        Guid[] seers = [.. new[] { Buyer, Supplier, Rival }.Where(c => runs.AsQueryable().VisibleTo(ViewerOf(c)).Any())];
        seers.ShouldBe([Buyer, Supplier]);
    }

    private static Shop Confirmed() => Shop.Awarded().Issued().Approved().Confirmed();

    private static ProductionRun Started() => ProductionRun.Start(Confirmed().Order, Now);

    private static void Report(ProductionRun run, ProductionStage stage, int percent, string note = "") => run.Report(stage, percent, note, MemberId, Now);
}
