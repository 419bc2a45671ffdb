using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SharedOnFactory.Tests.Browser;

/// <summary>Every page of every role, as a desk and as a phone show it, in light and dark: open to everyone's hands and eyes, and without a stumble.</summary>
[Trait("speed", "browser")]
public sealed class EveryPageTests(DemoChromium chromium, ITestOutputHelper output) : IClassFixture<DemoChromium>
{
    private const int Desk = 1440;
    private const int Phone = 390;

    /// <summary>The innermost elements that reach beyond the right edge.</summary>
    private const string Widest = """
        [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && ![...e.children].some(c => c.getBoundingClientRect().right > innerWidth + 1))
          .slice(0, 3).map(e => e.outerHTML.slice(0, 160)).join(' | ')
        """;

    [Fact]
    public void Every_page_is_looked_at()
    {
        Screens.RealPages.Except(Screens.Pages, StringComparer.Ordinal).Except(Screens.Later, StringComparer.Ordinal).ShouldBeEmpty("add a line to Screens for each");
        Screens.Later.Where(page => Screens.Pages.Contains(page) || !Screens.RealPages.Contains(page)).ShouldBeEmpty("these need to wait no longer: take them off Screens.Later");
    }

    [Fact]
    public async Task Nothing_is_out_of_reach_or_out_of_sight_on_any_page()
    {
        var visits = await Screens.AllAsync((DemoPortal)chromium.Portal);
        var wrong = new List<string>();
        foreach (var group in visits.GroupBy(visit => visit.Who))
        {
            await using var person = group.Key is null ? await chromium.VisitAsync() : await chromium.SignInAsync(group.Key);
            foreach (var visit in group)
            {
                await LookAsync(person, visit, wrong);
            }
        }

        output.WriteLine($"{visits.Count} pages");
        wrong.ShouldBe([], $"{wrong.Count} flaws on {visits.Count} pages:\n{string.Join('\n', wrong)}");
    }

    private static async Task LookAsync(Person person, Visit visit, List<string> wrong)
    {
        var where = $"{visit.Address} ({visit.Who ?? "nobody"})";
        var page = await person.NewPageAsync();
        page.Console += (_, message) =>
        {
            // The browser itself writes down that the page's own address answered 404; that is checked by its status.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                wrong.Add($"{where} writes to the console: {message.Text}");
            }
        };
        page.PageError += (_, problem) => wrong.Add($"{where} throws: {problem}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Request.IsNavigationRequest)
            {
                wrong.Add($"{where} loads {response.Url}: {response.Status}");
            }
        };
        try
        {
            var answer = await page.GotoAsync(visit.Address, new() { WaitUntil = WaitUntilState.NetworkIdle });
            if (answer!.Status != visit.Status)
            {
                wrong.Add($"{where} answers {answer.Status} instead of {visit.Status}");
            }

            await page.WaitForFunctionAsync("document.title.length > 0"); // the live part has taken over from what the server drew
            await CheckAsync(page, where, Desk, ColorScheme.Light, wrong);
            await CheckAsync(page, where, Phone, ColorScheme.Dark, wrong);
        }
        finally
        {
            await page.CloseAsync();
        }
    }

    private static async Task CheckAsync(IPage page, string where, int width, ColorScheme colours, List<string> wrong)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = colours, ReducedMotion = ReducedMotion.Reduce });
        await page.SetViewportSizeAsync(width, 900);
        await page.EvaluateAsync("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))"); // what moves when the width changes has arrived
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (wide > width)
        {
            wrong.Add($"{where} is {wide} px wide at {width}: {await page.EvaluateAsync<string>(Widest)}");
        }

        foreach (var violation in (await page.RunAxe()).Violations)
        {
            wrong.Add($"{where} at {width} {colours}: {violation.Id} ({violation.Impact}) {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => $"{node.Target} {node.Html[..Math.Min(160, node.Html.Length)]} {node.Any.Concat(node.All).Concat(node.None).FirstOrDefault()?.Message}"))}");
        }
    }
}
