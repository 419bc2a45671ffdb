using System.Text.RegularExpressions;
using Bunit;
using SharedOnFactory.Tests.Architecture;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Steps.Awards;
using SharedOnFactory.Web.Steps.Quotations.Pages;

namespace SharedOnFactory.Tests.Deals;

/// <summary>Wherever somebody stands in a deal, the seven steps say where the deal stands.</summary>
public sealed partial class RibbonTests(Portal portal) : PageTest(portal)
{
    [Fact]
    public void Every_page_of_a_deal_shows_where_it_stands()
    {
        var pages = Source.Under("SharedOnFactory.Web").Where(s => s.Name.EndsWith(".razor", StringComparison.Ordinal) && OfADeal().IsMatch(s.Code)).ToList();
        pages.Count.ShouldBeGreaterThanOrEqualTo(9);
        pages.Where(s => !s.Code.Contains("<StepRibbon", StringComparison.Ordinal) && !s.Code.Contains("<OrderedDealHead", StringComparison.Ordinal))
            .Select(s => s.Name).ShouldBe(["EditNoticePage.razor"], "before it is published there is no deal yet");
    }

    [Fact]
    public async Task A_quotation_can_be_changed_from_its_page_only_while_its_notice_is_open_and_by_those_who_may()
    {
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        using var supplier = await Portal.ApiAsync(Cast.Supplier);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var quotation = await Trade.QuoteAsync(supplier, notice, 52_000);
        var page = await OpenAsync<QuotationPage>(Cast.Supplier, quotation);
        page.Markup.ShouldContain("고치거나 철회하기");
        page.Find(".ribbon-step--now").TextContent.ShouldContain("견적");
        (await OpenAsync<QuotationPage>(Cast.Buyer, quotation)).Markup.ShouldNotContain("고치거나 철회하기");

        (await buyer.PostAsync($"/notices/{notice}/cancel", new { reason = "설계 변경" })).Is(200);
        await page.WaitForAssertionAsync(() => page.Markup.ShouldContain("취소된 공고입니다. 사유: 설계 변경"));
        page.Markup.ShouldNotContain("고치거나 철회하기");
        page.Find(".ribbon-step--failed").TextContent.ShouldContain("취소");
    }

    [Fact]
    public async Task The_board_and_the_form_of_a_quotation_show_the_steps_and_the_board_follows_its_order()
    {
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        using var supplier = await Portal.ApiAsync(Cast.Supplier);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        (await OpenAsync<QuotePage>(Cast.Supplier, notice)).Find(".ribbon-step--now").TextContent.ShouldContain("견적");
        var quotation = await Trade.QuoteAsync(supplier, notice, 52_000);
        var board = await OpenAsync<BoardPage>(Cast.Buyer, notice);
        await Trade.PassDeadlineAsync(Portal, notice);
        await NowAtAsync("선정·낙찰");

        (await buyer.PostAsync($"/notices/{notice}/award", new { quotation })).Is(200);
        await NowAtAsync("발주");

        Task NowAtAsync(string step) => board.WaitForAssertionAsync(() => board.Find(".ribbon-step--now").TextContent.ShouldContain(step));
    }

    [GeneratedRegex(@"^@page ""/(?:notices|quotations|orders|deals)/\{Number\}", RegexOptions.Multiline, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex OfADeal();
}
