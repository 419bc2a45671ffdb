using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SharedOnFactory.Tests.Browser;

/// <summary>Whether a page as it stands can be seen and used by everybody.</summary>
public static class Sight
{
    public const int Desk = 1440;
    public const int Phone = 390;

    /// <summary>Resizing, Chromium may lay a page out anew before it has asked its media rules again: what is too wide then for a blink is not a flaw.</summary>
    private const int SettleMs = 3_000;

    /// <summary>The innermost elements that push the page beyond the right edge: what scrolls within a part of its own does not.</summary>
    private const string Widest = """
        [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().left + Math.max(e.getBoundingClientRect().width, e.scrollWidth) > innerWidth + 1)
          .filter((e, _, all) => !all.some(other => other !== e && e.contains(other)))
          .filter(e => { for (let p = e.parentElement; p !== document.body; p = p.parentElement) { if (getComputedStyle(p).overflowX !== 'visible') return false; } return true; })
          .slice(0, 3).map(e => e.outerHTML.slice(0, 160)).join(' | ')
        """;

    /// <summary>A light desk or a dark phone. Best before the page is opened: changing colours move, and slowly where a page is in the background.</summary>
    public static async Task DressAsync(this IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = ColoursAt(width), ReducedMotion = ReducedMotion.Reduce });
    }

    /// <summary>Throws when the page has a flaw at the width it has.</summary>
    public static async Task ClearAsync(this IPage page)
    {
        var wrong = new ConcurrentQueue<string>();
        var width = page.ViewportSize!.Width;
        await page.DressAsync(width);
        await CheckAsync(page, page.Url, width, wrong);
        wrong.ShouldBeEmpty(string.Join('\n', wrong));
    }

    /// <summary>Nothing of it lies beyond the right edge.</summary>
    public static async Task FitsAsync(IPage page, string where, int width, ConcurrentQueue<string> wrong)
    {
        await page.SetViewportSizeAsync(width, 900);
        try
        {
            await page.WaitForFunctionAsync("width => document.documentElement.scrollWidth <= width", width, new() { Timeout = SettleMs });
        }
        catch (TimeoutException)
        {
            wrong.Enqueue($"{where} is {await page.EvaluateAsync<int>("document.documentElement.scrollWidth")} px wide at {width}: {await page.EvaluateAsync<string>(Widest)}");
        }
    }

    public static async Task CheckAsync(IPage page, string where, int width, ConcurrentQueue<string> wrong)
    {
        await FitsAsync(page, where, width, wrong);
        var violations = (await page.RunAxe()).Violations;
        if (violations.Any(violation => violation.Id == "document-title"))
        {
            // The live part had just taken over from what the server drew: between the two there is no title for a blink.
            await Assertions.Expect(page).Not.ToHaveTitleAsync("");
            violations = (await page.RunAxe()).Violations;
        }

        foreach (var violation in violations)
        {
            wrong.Enqueue($"{where} at {width} {ColoursAt(width)}: {violation.Id} ({violation.Impact}) {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => $"{node.Target} {node.Html[..Math.Min(160, node.Html.Length)]} {node.Any.Concat(node.All).Concat(node.None).FirstOrDefault()?.Message}"))}");
        }
    }

    private static ColorScheme ColoursAt(int width) => width == Phone ? ColorScheme.Dark : ColorScheme.Light;
}
