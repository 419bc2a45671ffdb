using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Data;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Deals;
using SharedOnFactory.Web.Desk;
using SharedOnFactory.Web.Live;
using SharedOnFactory.Web.Steps.Notices.Pages;
using SharedOnFactory.Web.Steps.Orders;
using SharedOnFactory.Web.Steps.Production;
using SharedOnFactory.Web.Steps.Quotations.Pages;

namespace SharedOnFactory.Tests.Live;

/// <summary>However many look at a page, a change of it is read once for all who see the same.</summary>
public sealed class QueriesPerChangeTests(Portal portal) : PageTest(portal)
{
    [Fact]
    public async Task Many_circuits_of_an_order_or_a_deal_ask_what_one_asks()
    {
        using var making = await Making.StartAsync(Portal);
        await using var db = Portal.Db();
        var deal = await db.Notices.Where(n => n.Number == making.Notice).Select(n => n.Id).SingleAsync();
        await EqualAsync<ProductionPage>([Cast.Supplier], making.Order, Boards.Notice(deal), 10);
        await EqualAsync<DealPage>([Cast.Buyer], making.Notice, Boards.Notice(deal));
        await EqualAsync<DealPage>([Cast.Administrator], making.Notice, Boards.Deal(deal));
    }

    [Fact]
    public async Task All_suppliers_who_only_look_at_a_notice_ask_together_once()
    {
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        var number = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        await using var db = Portal.Db();
        var notice = await db.Notices.Where(n => n.Number == number).Select(n => n.Id).SingleAsync();
        await EqualAsync<NoticePage>([Cast.Supplier, Cast.Rival], number, Boards.Notice(notice));
    }

    [Fact]
    public async Task Everybody_who_looks_at_the_open_bids_asks_together_once()
    {
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        await EqualAsync<OpenBidsPage>([Cast.Supplier, Cast.Rival], null, Boards.OpenNotices);
        await EqualAsync<OpenBidsPage>([Cast.Supplier, Cast.Rival], null, Boards.NoticesComeAndGo);
    }

    [Fact]
    public async Task Many_circuits_of_a_list_or_a_desk_ask_what_one_asks()
    {
        using var making = await Making.StartAsync(Portal);
        var (buyer, supplier) = (Boards.Company((await Portal.ViewerAsync(Cast.Buyer)).CompanyId), Boards.Company((await Portal.ViewerAsync(Cast.Supplier)).CompanyId));
        await EqualAsync<DealsPage>([Cast.Buyer, Cast.BuyerOnlyLooking], null, buyer);
        await EqualAsync<NoticesPage>([Cast.Buyer, Cast.BuyerOnlyLooking], null, buyer);
        await EqualAsync<OrdersPage>([Cast.Buyer, Cast.BuyerOnlyLooking], null, buyer);
        await EqualAsync<QuotationsPage>([Cast.Supplier], null, supplier);
        await EqualAsync<DealsPage>([Cast.Supplier], null, supplier);
        await EqualAsync<DeskPage>([Cast.Buyer], null, buyer);
        await EqualAsync<DealsPage>([Cast.Administrator, Cast.OtherAdministrator], null, Boards.Everything);
        await EqualAsync<DeskPage>([Cast.Supplier, Cast.Rival], null, Boards.NoticesComeAndGo);
    }

    private async Task EqualAsync<TPage>(string[] who, string? number, string board, int circuits = 4) where TPage : IComponent
    {
        List<IRenderedComponent<CascadingValue<Task<AuthenticationState>>>> open = [await OpenAsync<TPage>(who[0], number)];
        await CountAsync(open, board); // what is asked once and for ever
        var ofOne = await CountAsync(open, board);
        for (var i = 1; i < circuits; i++)
        {
            open.Add(await OpenAsync<TPage>(who[i % who.Length], number));
        }

        await CountAsync(open, board); // a company's own answer is asked once, not at every change
        var ofAll = await CountAsync(open, board);
        ofOne.ShouldNotBeEmpty();
        ofAll.Count.ShouldBeLessThan(2 * ofOne.Count, string.Join('\n', ofAll)); // the clock's jobs ask beside them
        await DisposeComponentsAsync();
    }

    /// <summary>Moves the board and gives what was asked until every page has been drawn anew.</summary>
    private async Task<List<string>> CountAsync(List<IRenderedComponent<CascadingValue<Task<AuthenticationState>>>> open, string board)
    {
        await QuietAsync(open);
        var drawn = open.ConvertAll(page => page.RenderCount);
        using var asked = new Asked(Portal);
        Portal.Get<LiveFeed>().Bump(board);
        foreach (var (page, before) in open.Zip(drawn))
        {
            await page.WaitForStateAsync(() => page.RenderCount > before);
        }

        return [.. asked.Questions.Select(question => question.Text)];
    }

    /// <summary>A grid draws itself once more after what it shows has changed, which is no answer to the next change.</summary>
    private static async Task QuietAsync(List<IRenderedComponent<CascadingValue<Task<AuthenticationState>>>> open)
    {
        int drawn;
        do
        {
            drawn = open.Sum(page => page.RenderCount);
            await Task.Delay(LiveFeed.Frame * 2);
        }
        while (drawn != open.Sum(page => page.RenderCount));
    }
}
