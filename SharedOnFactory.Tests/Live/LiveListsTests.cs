using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Deals;
using SharedOnFactory.Web.Live;
using SharedOnFactory.Web.Steps.Notices.Pages;
using SharedOnFactory.Web.Steps.Orders;
using SharedOnFactory.Web.Steps.Quotations.Pages;

namespace SharedOnFactory.Tests.Live;

/// <summary>Every list of a company stays true by itself, as somebody who leaves it open all day sees it.</summary>
public sealed class LiveListsTests(Portal portal) : PageTest(portal)
{
    [Fact]
    public async Task Every_list_follows_a_deal_by_itself_and_leaves_nothing_behind()
    {
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        using var supplier = await Portal.ApiAsync(Cast.Supplier);
        using var administrator = await Portal.ApiAsync(Cast.Administrator);
        var notices = await OpenAsync<NoticesPage>(Cast.Buyer);
        var quotations = await OpenAsync<QuotationsPage>(Cast.Supplier);
        var asked = await OpenAsync<DealsPage>(Cast.Buyer);
        var made = await OpenAsync<DealsPage>(Cast.Supplier);
        var orders = await OpenAsync<OrdersPage>(Cast.Supplier);
        var everybodys = await OpenAsync<OrdersPage>(Cast.Administrator);
        foreach (var list in (IEnumerable<IRenderedComponent<CascadingValue<Task<AuthenticationState>>>>)[notices, quotations, asked, made, orders, everybodys])
        {
            list.Markup.ShouldContain("live-dot");
        }

        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        await ShowsAsync(notices, notice, "공고중");
        await ShowsAsync(asked, notice, "견적");

        var quotation = await Trade.QuoteAsync(supplier, notice, 52_000);
        await ShowsAsync(quotations, quotation, "제출");
        await ShowsAsync(made, notice, "견적");

        await Trade.PassDeadlineAsync(Portal, notice);
        await ShowsAsync(notices, notice, "마감");
        await ShowsAsync(made, notice, "선정·낙찰");

        var order = (string)(await buyer.PostAsync($"/notices/{notice}/award", new { quotation })).Is(200)["order"]!;
        await ShowsAsync(everybodys, order, "발행대기");
        (await buyer.PostAsync($"/orders/{order}/issue", new { })).Is(200);
        await ShowsAsync(orders, order, "관리자승인대기");
        (await administrator.PostAsync($"/admin/orders/{order}/approve")).Is(200);
        await ShowsAsync(made, notice, "우리 차례");

        await DisposeComponentsAsync();
        Portal.Get<LiveFeed>().WatcherCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_suppliers_deals_wake_for_the_notice_it_quoted_on_and_for_no_other()
    {
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        using var rival = await Portal.ApiAsync(Cast.Rival);
        using var supplier = await Portal.ApiAsync(Cast.Supplier);
        var later = TimeProvider.System.GetUtcNow().AddHours(2);
        var (own, others) = (await Trade.PublishAsync(buyer, later), await Trade.PublishAsync(buyer, later));
        await Trade.QuoteAsync(rival, own, 52_000);
        await Trade.QuoteAsync(supplier, others, 52_000);
        var deals = await OpenAsync<DealsPage>(Cast.Rival);
        await ShowsAsync(deals, own, "견적");
        Portal.Get<LiveFeed>().BoardCount.ShouldBe(2); // its own company's, and what becomes of the one notice

        await Trade.PassDeadlineAsync(Portal, own);
        await ShowsAsync(deals, own, "선정·낙찰");
    }

    [Fact]
    public async Task A_list_narrowed_by_the_address_is_another_than_the_whole_one()
    {
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var list = await OpenAsync<NoticesPage>(Cast.Buyer);
        var address = Services.GetRequiredService<NavigationManager>();
        await ShowsAsync(list, notice, "공고중");

        address.NavigateTo("/notices?q=없는것");
        await list.WaitForAssertionAsync(() => list.Markup.ShouldNotContain(notice));
        address.NavigateTo("/notices?q=" + notice);
        await ShowsAsync(list, notice, "공고중");
    }

    [Theory]
    [InlineData("%20bracket%20")]
    [InlineData("sts304")]
    public async Task A_deal_is_found_whatever_the_case_and_the_spaces_around_what_is_typed(string typed)
    {
        using var buyer = await Portal.ApiAsync(Cast.OtherBuyer);
        var number = (string)(await buyer.PostAsync("/notices", Trade.NoticeBody(TimeProvider.System.GetUtcNow().AddHours(2), "STS304 Bracket"))).Is(201)["number"]!;
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/deals?q={typed}");
        await ShowsAsync(await OpenAsync<DealsPage>(Cast.OtherBuyer), number, "공고");
    }

    private static Task ShowsAsync(IRenderedComponent<CascadingValue<Task<AuthenticationState>>> list, string number, string state) => list.WaitForAssertionAsync(
        () => list.FindAll("tbody tr").Single(row => row.TextContent.Contains(number)).TextContent.ShouldContain(state));
}
