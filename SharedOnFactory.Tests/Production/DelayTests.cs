using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using static SharedOnFactory.Tests.Support.Law;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Production;

/// <summary>A delay is told while there is still something to come; afterwards nobody moves a date any more.</summary>
public sealed class DelayTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly DateTimeOffset Later = At("2027-04-15 15:00");

    [Fact]
    public void What_has_all_been_shipped_is_not_delayed_any_more()
    {
        var shop = Shop.Awarded().Issued(partial: true).Approved().Confirmed().Made().Shipped(30);
        shop.DelayFiled("2027-04-20", at: "2027-04-14 10:00").Reject(shop.Order, 0, "", Later);
        shop.Shipped(10);
        Breaks(ProductionRules.SomethingIsToCome, () => shop.DelayFiled("2027-04-20", at: "2027-04-14 11:00"));
    }

    [Fact]
    public void A_delay_nobody_answered_lapses_when_the_goods_are_there()
    {
        var shop = Shop.Awarded().Issued().Approved().Confirmed().Made();
        var delay = shop.DelayFiled("2027-04-20", at: "2027-04-13 17:00");
        shop.Shipped().Received();
        Breaks(ProductionRules.DelayHasNotLapsed, () => delay.Accept(shop.Order, 40, Later));
        Breaks(ProductionRules.DelayHasNotLapsed, () => delay.Reject(shop.Order, 40, "", Later));
        (shop.Order.DueDate, delay.HasLapsed(shop.Order, 40), delay.HasLapsed(shop.Order, 39)).ShouldBe((DueDate, true, false));
    }

    [Fact]
    public void Where_an_earlier_day_was_promised_the_supplier_is_held_to_that_day()
    {
        var shop = Shop.Awarded().Issued().Approved();
        shop.Order.Confirm(Day("2027-04-12"), At("2027-03-17 10:00"));
        DealProgress.Of(shop.Deal, At("2027-04-12 23:59")).IsLate.ShouldBeFalse();
        DealProgress.Of(shop.Deal, At("2027-04-13 00:00")).IsLate.ShouldBeTrue();

        Breaks(ProductionRules.NewDateIsLater, () => shop.DelayFiled("2027-04-12"));
        shop.DelayFiled("2027-04-14").Accept(shop.Order, 0, Later);
        (shop.Order.PromisedDate, shop.Order.DueDate, shop.Order.OriginalDueDate).ShouldBe((Day("2027-04-14"), DueDate, null));
        shop.DelayFiled("2027-04-20").Accept(shop.Order, 0, Later);
        (shop.Order.PromisedDate, shop.Order.DueDate, shop.Order.OriginalDueDate).ShouldBe((Day("2027-04-20"), Day("2027-04-20"), DueDate));
    }

    [Fact]
    public async Task Over_the_API_a_refusal_says_why_and_a_late_answer_is_refused()
    {
        using var deal = await Making.StartAsync(portal);
        var first = await FileAsync(deal, 40);
        (await deal.Buyer.PostAsync($"/orders/{deal.Order}/delay/{first}/reject", new { reason = "조립 일정이 잡혀 있습니다" })).Is(200);
        var row = (await deal.Supplier.GetAsync($"/orders/{deal.Order}/production")).Is(200)["delays"][0]!;
        ((string)row["state"]!, (string)row["rejectionReason"]!).ShouldBe(("rejected", "조립 일정이 잡혀 있습니다"));
        (await PageAsync($"/orders/{deal.Order}/production")).ShouldContain("조립 일정이 잡혀 있습니다");
        (await PageAsync($"/deals/{deal.Notice}")).ShouldContain("납기 변경을 받아들이지 않았습니다. 사유: 조립 일정이 잡혀 있습니다");

        var second = await FileAsync(deal, 41);
        await deal.UploadAsync("certificate");
        await deal.UploadAsync("photo");
        await deal.CompleteAsync();
        await deal.DeliverAsync();
        (await deal.Buyer.PostAsync($"/orders/{deal.Order}/delay/{second}/accept")).Is(422).Rule.ShouldBe("delay.lapsed");
        ((string)(await deal.Supplier.GetAsync($"/orders/{deal.Order}/production")).Is(200)["delays"][1]!["state"]!).ShouldBe("lapsed");
        (await deal.Supplier.PostAsync($"/orders/{deal.Order}/delay", Body(50))).Is(422).Rule.ShouldBe("delay.shipped");
        ((string)(await deal.Buyer.GetAsync($"/orders/{deal.Order}")).Is(200)["dueDate"]!).ShouldBe(Wire(28));
    }

    [Fact]
    public async Task The_paper_keeps_the_due_date_it_was_issued_with_beside_the_agreed_one()
    {
        using var deal = await Making.StartAsync(portal);
        (await deal.Buyer.PostAsync($"/orders/{deal.Order}/delay/{await FileAsync(deal, 40)}/accept")).Is(200);
        var order = (await deal.Buyer.GetAsync($"/orders/{deal.Order}")).Is(200);
        ((string)order["originalDueDate"]!, (string)order["dueDate"]!).ShouldBe((Wire(28), Wire(40)));
        var paper = await PageAsync($"/orders/{deal.Order}");
        paper.ShouldContain("변경 납기 (합의일)");
        paper.ShouldContain(Wire(28));
        paper.ShouldContain(Wire(40));
    }

    private static string Wire(int days) => Trade.Today.AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static object Body(int days) => new { newDate = Trade.Today.AddDays(days), cause = "material", reason = "소재 입고 지연", countermeasure = "야간 가공" };

    private static async Task<string> FileAsync(Making deal, int days) => (string)(await deal.Supplier.PostAsync($"/orders/{deal.Order}/delay", Body(days))).Is(200)["id"]!;

    private async Task<string> PageAsync(string path)
    {
        using var browser = new WebVisitor(portal.Address);
        (await browser.SignInAsync(Cast.Buyer, Portal.Password)).Status.ShouldBe(302);
        return (await browser.GetAsync(path)).Text;
    }
}
