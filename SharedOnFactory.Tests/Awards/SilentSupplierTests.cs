using System.Net;
using Bunit;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Steps.Awards;
using SharedOnFactory.Web.Trust;
using static SharedOnFactory.Tests.Support.Law;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Awards;

/// <summary>A supplier that was suspended or has left can't take an order: it is not chosen, and an order that waits for it is ended by the operator.</summary>
public sealed class SilentSupplierTests(Portal portal) : PageTest(portal)
{
    [Fact]
    public void A_firm_that_has_closed_takes_no_orders_even_when_it_may_sign_in_again()
    {
        var now = At("2027-03-02 09:00");
        var company = Company.Apply("S0031", Profile(), isBuyer: false, isSupplier: true, now);
        company.TakesOrders.ShouldBeFalse();
        company.Approve(now);
        company.TakesOrders.ShouldBeTrue();
        company.HearFromTaxOffice(TaxStatus.Closed, null, now);
        company.Restore("남은 거래 정리", now);
        company.TakesOrders.ShouldBeFalse();
        company.HearFromTaxOffice(TaxStatus.Active, null, now);
        company.TakesOrders.ShouldBeTrue();
        company.Leave(isBusy: false, now);
        company.TakesOrders.ShouldBeFalse();
    }

    [Fact]
    public void Only_what_waits_for_somebody_who_can_not_answer_is_ended_for_it_and_with_a_reason()
    {
        var now = At("2027-03-16 11:00");
        Breaks(OrderRules.WaitsForAnswer, () => Shop.Awarded().Order.EndUnanswered("폐업", canAnswer: false, now));
        Breaks(OrderRules.WaitsForAnswer, () => Shop.Awarded().Issued().Approved().Confirmed().Order.EndUnanswered("폐업", canAnswer: false, now));
        Breaks(OrderRules.SupplierIsSilent, () => Shop.Awarded().Issued().Approved().Order.EndUnanswered("급함", canAnswer: true, now));
        Breaks(OrderRules.HasAReason, () => Shop.Awarded().Issued().Approved().Order.EndUnanswered(" ", canAnswer: false, now));
        var order = Shop.Awarded().Issued().Approved().Order;
        order.EndUnanswered("폐업", canAnswer: false, now);
        (order.State, order.Reason).ShouldBe((OrderState.Refused, "폐업"));
    }

    [Fact]
    public async Task Who_can_take_no_order_is_not_chosen_and_the_board_says_so()
    {
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        using var administrator = await Portal.ApiAsync(Cast.Administrator);
        var (notice, silent, other) = await QuotedAsync(buyer);
        var page = await OpenAsync<BoardPage>(Cast.Buyer, notice);
        page.Find($"tr[data-quotation='{silent}'] button").HasAttribute("disabled").ShouldBeFalse();
        (await administrator.PostAsync("/admin/companies/S0001/suspend", new { reason = "휴업" })).Is(200);
        try
        {
            (await buyer.PostAsync($"/notices/{notice}/award", new { quotation = silent })).Is(422).Rule.ShouldBe("award.supplier-active");
            var rows = (await buyer.GetAsync($"/notices/{notice}/comparison")).Is(200)["items"].AsArray();
            rows.Select(r => ((string)r!["quotation"]!, (bool)r["canTakeOrder"]!)).ShouldBe([(silent, false), (other, true)], ignoreOrder: true);
            var board = await PageAsync(Cast.Buyer, $"/notices/{notice}/board");
            board.ShouldContain("지금은 이용이 정지된 업체");
            await page.WaitForAssertionAsync(() => page.Find($"tr[data-quotation='{silent}'] button").HasAttribute("disabled").ShouldBeTrue("the open board has heard of it"));
            page.Find($"tr[data-quotation='{other}'] button").HasAttribute("disabled").ShouldBeFalse();
            (await buyer.PostAsync($"/notices/{notice}/award", new { quotation = other, reason = "남은 업체" })).Is(200);
        }
        finally
        {
            (await administrator.PostAsync("/admin/companies/S0001/restore", new { reason = "영업 재개" })).Is(200);
        }
    }

    [Fact]
    public async Task An_order_nobody_can_answer_is_ended_by_the_operator_and_the_next_can_be_chosen()
    {
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        using var administrator = await Portal.ApiAsync(Cast.Administrator);
        var (notice, silent, other) = await QuotedAsync(buyer);
        var order = (string)(await buyer.PostAsync($"/notices/{notice}/award", new { quotation = silent })).Is(200)["order"]!;
        (await buyer.PostAsync($"/orders/{order}/issue", new { })).Is(200);
        (await administrator.PostAsync($"/admin/orders/{order}/end", new { reason = "연락 두절" })).Is(422).Rule.ShouldBe("order.supplier-silent");
        (await administrator.PostAsync("/admin/companies/S0001/suspend", new { reason = "폐업" })).Is(200);
        try
        {
            (await PageAsync(Cast.Administrator, $"/orders/{order}")).ShouldContain("답할 수 없는 발주 끝내기");
            (await administrator.PostAsync($"/admin/orders/{order}/end", new { reason = "" })).Status.ShouldBeInRange(400, 422);
            (await buyer.PostAsync($"/admin/orders/{order}/end", new { reason = "급합니다" })).Is(403);
            ((string)(await administrator.PostAsync($"/admin/orders/{order}/end", new { reason = "폐업한 업체" })).Is(200)["state"]!).ShouldBe("refused");
            (await administrator.PostAsync($"/admin/orders/{order}/end", new { reason = "또" })).Is(422);

            (await PageAsync(Cast.Buyer, $"/orders/{order}")).ShouldContain("다음 순위 업체에 발주");
            (await PageAsync(Cast.Buyer, $"/deals/{notice}")).ShouldContain("폐업한 업체");
            (await buyer.PostAsync($"/notices/{notice}/award", new { quotation = other, reason = "다음 순위" })).Is(200);

            await using var db = Portal.Db();
            var shop = (await Portal.ViewerAsync(Cast.Supplier)).CompanyId;
            (await db.TrustAsync([shop], Trade.Today, default)).ContainsKey(shop).ShouldBeTrue("an order that was never approved does not break the index");
        }
        finally
        {
            (await administrator.PostAsync("/admin/companies/S0001/restore", new { reason = "영업 재개" })).Is(200);
        }
    }

    private async Task<(string Notice, string Silent, string Other)> QuotedAsync(ApiClient buyer)
    {
        using var supplier = await Portal.ApiAsync(Cast.Supplier);
        using var rival = await Portal.ApiAsync(Cast.Rival);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var (silent, other) = (await Trade.QuoteAsync(supplier, notice, 52_000), await Trade.QuoteAsync(rival, notice, 53_000));
        await Trade.PassDeadlineAsync(Portal, notice);
        return (notice, silent, other);
    }

    private async Task<string> PageAsync(string who, string path)
    {
        using var visitor = await Visitor.SignInAsync(Portal, who);
        return WebUtility.HtmlDecode((await visitor.GetAsync(path)).Text);
    }
}
