using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SharedOnFactory.Tests.Browser;

/// <summary>
/// Every page of every role, as a desk and as a phone show it: open to everyone's hands and eyes, and without a stumble. Its width is
/// looked at on both; the dear look at everything else falls by turns on a light desk and a dark phone, so that the walk stays short.
/// </summary>
[Trait("speed", "browser")]
public sealed class EveryPageTests(DemoChromium chromium, ITestOutputHelper output) : IClassFixture<DemoChromium>
{
    /// <summary>While one page waits for its circuit, another is measured.</summary>
    private const int AtOnce = 2;

    [Fact]
    public void Every_page_is_looked_at()
    {
        Screens.RealPages.Except(Screens.Pages, StringComparer.Ordinal).Except(Screens.Later, StringComparer.Ordinal).ShouldBeEmpty("add a line to Screens for each");
        Screens.Later.Where(page => Screens.Pages.Contains(page) || !Screens.RealPages.Contains(page)).ShouldBeEmpty("these need to wait no longer: take them off Screens.Later");
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData(Screens.Buyer)]
    [InlineData(Screens.Supplier)]
    [InlineData(Screens.Administrator)]
    [InlineData("anybody else")]
    public async Task Nothing_is_out_of_reach_or_out_of_sight_on_any_page(string whose)
    {
        var visits = (await Screens.AllAsync((DemoPortal)chromium.Portal)).Where(visit => Of(visit.Who) == whose).ToList();
        var wrong = new ConcurrentQueue<string>();
        foreach (var group in visits.GroupBy(visit => visit.Who))
        {
            await using var person = group.Key is null ? await chromium.VisitAsync() : await chromium.SignInAsync(group.Key);
            await Parallel.ForEachAsync(group.Index(), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (visit, _) => await LookAsync(person, visit.Item, visit.Index, wrong));
        }

        output.WriteLine($"{visits.Count} pages");
        wrong.ShouldBeEmpty($"{wrong.Count} flaws on {visits.Count} pages:\n{string.Join('\n', wrong)}");
    }

    private static string Of(string? who) => who switch
    {
        null => "nobody",
        Screens.Buyer or Screens.Supplier or Screens.Administrator => who,
        _ => "anybody else",
    };

    private static async Task LookAsync(Person person, Visit visit, int inTurn, ConcurrentQueue<string> wrong)
    {
        var where = $"{visit.Address} ({visit.Who ?? "nobody"})";
        var page = await person.NewPageAsync();
        var (first, second) = inTurn % 2 == 0 ? (Sight.Desk, Sight.Phone) : (Sight.Phone, Sight.Desk);
        await page.DressAsync(first);
        page.Console += (_, message) =>
        {
            // The browser itself writes down that the page's own address answered 404; that is checked by its status.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                wrong.Enqueue($"{where} writes to the console: {message.Text}");
            }
        };
        page.PageError += (_, problem) => wrong.Enqueue($"{where} throws: {problem}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Request.IsNavigationRequest)
            {
                wrong.Enqueue($"{where} loads {response.Url}: {response.Status}");
            }
        };
        try
        {
            var answer = await page.GotoAsync(visit.Address, new() { WaitUntil = WaitUntilState.NetworkIdle });
            if (answer!.Status != visit.Status)
            {
                wrong.Enqueue($"{where} answers {answer.Status} instead of {visit.Status}");
            }

            await Assertions.Expect(page).Not.ToHaveTitleAsync("", new() { Timeout = 30_000 }); // the live part has taken over from what the server drew
            await Sight.CheckAsync(page, where, first, wrong);
            await Sight.FitsAsync(page, where, second, wrong);
        }
        finally
        {
            await page.CloseAsync();
        }
    }
}
