using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Deals;
using SharedOnFactory.Web.Live;
using SharedOnFactory.Web.Steps.Production;

namespace SharedOnFactory.Tests.Live;

/// <summary>However many look at a page, a change of it is read once for all who see the same.</summary>
public sealed class QueriesPerChangeTests(Portal portal) : PageTest(portal)
{
    [Fact]
    public async Task Ten_circuits_of_an_order_or_a_deal_ask_what_one_asks()
    {
        using var making = await Making.StartAsync(Portal);
        await using var db = Portal.Db();
        var deal = await db.Notices.Where(n => n.Number == making.Notice).Select(n => n.Id).SingleAsync();
        await EqualAsync<ProductionPage>([Cast.Supplier], making.Order, Boards.Notice(deal));
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

    private async Task EqualAsync<TPage>(string[] who, string number, string board) where TPage : IComponent
    {
        List<IRenderedComponent<CascadingValue<Task<AuthenticationState>>>> open = [await OpenAsync<TPage>(who[0], number)];
        await CountAsync(open, board); // what is asked once and for ever
        var ofOne = await CountAsync(open, board);
        for (var i = 1; i < 10; i++)
        {
            open.Add(await OpenAsync<TPage>(who[i % who.Length], number));
        }

        await CountAsync(open, board); // a company's own answer is asked once, not at every change
        var ofTen = await CountAsync(open, board);
        ofOne.ShouldNotBeEmpty();
        ofTen.Count.ShouldBeLessThan(2 * ofOne.Count, string.Join('\n', ofTen)); // the clock's jobs ask beside them
        await DisposeComponentsAsync();
    }

    /// <summary>Moves the board and gives what was asked until every page has been drawn anew.</summary>
    private async Task<List<string>> CountAsync(List<IRenderedComponent<CascadingValue<Task<AuthenticationState>>>> open, string board)
    {
        var drawn = open.ConvertAll(page => page.RenderCount);
        using var asked = new Asked(Portal);
        Portal.Get<LiveFeed>().Bump(board);
        foreach (var (page, before) in open.Zip(drawn))
        {
            await page.WaitForStateAsync(() => page.RenderCount > before);
        }

        return [.. asked.Questions.Select(question => question.Text)];
    }
}
