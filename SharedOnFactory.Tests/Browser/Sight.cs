using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SharedOnFactory.Tests.Browser;

/// <summary>Whether a page as it stands can be seen and used by everybody.</summary>
public static class Sight
{
    public const int Desk = 1440;
    public const int Phone = 390;

    /// <summary>The innermost elements that reach beyond the right edge.</summary>
    private const string Widest = """
        [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && ![...e.children].some(c => c.getBoundingClientRect().right > innerWidth + 1))
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
        await page.EvaluateAsync("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))"); // what moves when the width changes has arrived
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        if (wide > width)
        {
            wrong.Enqueue($"{where} is {wide} px wide at {width}: {await page.EvaluateAsync<string>(Widest)}");
        }
    }

    public static async Task CheckAsync(IPage page, string where, int width, ConcurrentQueue<string> wrong)
    {
        await FitsAsync(page, where, width, wrong);
        foreach (var violation in (await page.RunAxe()).Violations)
        {
            wrong.Enqueue($"{where} at {width} {ColoursAt(width)}: {violation.Id} ({violation.Impact}) {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => $"{node.Target} {node.Html[..Math.Min(160, node.Html.Length)]} {node.Any.Concat(node.All).Concat(node.None).FirstOrDefault()?.Message}"))}");
        }
    }

    private static ColorScheme ColoursAt(int width) => width == Phone ? ColorScheme.Dark : ColorScheme.Light;
}
