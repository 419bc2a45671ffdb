using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Deals;

namespace SharedOnFactory.Tests.Deals;

/// <summary>What a company has going on, as the operator and the company itself count it.</summary>
public sealed class InHandTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Everybody_counts_the_same_deals_and_a_rivals_order_is_nobody_elses()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var winner = await portal.ApiAsync(Cast.Supplier);
        using var loser = await portal.ApiAsync(Cast.Rival);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var won = await Trade.QuoteAsync(winner, notice, 52_000);
        await Trade.QuoteAsync(loser, notice, 60_000);
        await IsAsync(new(1, 0), new(0, 1), new(0, 1));

        await Trade.PassDeadlineAsync(portal, notice);
        var order = (string)(await buyer.PostAsync($"/notices/{notice}/award", new { quotation = won })).Is(200)["order"]!;
        await IsAsync(new(1, 0), new(1, 0), new(0, 0)); // the winner sees no order yet, but may not leave either

        (await buyer.PostAsync($"/orders/{order}/issue", new { })).Is(200);
        await IsAsync(new(1, 0), new(1, 0), new(0, 0));

        (await administrator.PostAsync($"/admin/orders/{order}/approve")).Is(200);
        (await winner.PostAsync($"/orders/{order}/refuse", new { reason = "설비 고장" })).Is(200);
        (await portal.CountAsync(Cast.Administrator, Cast.Supplier)).ShouldBe(new InHand(0, 0));
    }

    private async Task IsAsync(InHand ofBuyer, InHand ofWinner, InHand ofLoser)
    {
        foreach (var (company, expected) in (IEnumerable<(string, InHand)>)[(Cast.Buyer, ofBuyer), (Cast.Supplier, ofWinner), (Cast.Rival, ofLoser)])
        {
            foreach (var counting in new[] { company, Cast.Administrator })
            {
                (await portal.CountAsync(counting, company)).ShouldBe(expected, $"{company} counted by {counting}");
            }
        }
    }
}

file static class Counting
{
    public static async Task<InHand> CountAsync(this Portal portal, string me, string company)
    {
        await using var db = portal.Db();
        Viewer viewer = await portal.ViewerAsync(me), of = await portal.ViewerAsync(company);
        return await db.InHandOfAsync(viewer, of.CompanyId, CancellationToken.None);
    }
}
