using AngleSharp.Html.Parser;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Help;

/// <summary>In a portal of its own: the front page keeps its numbers for a moment.</summary>
public sealed class FrontNoticesTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_front_page_tells_of_open_notices_without_saying_whose_they_are()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        var open = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(3));
        var invited = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(3), ["S0001"]);

        using var http = new HttpClient { BaseAddress = new Uri(portal.Address) };
        var page = await new HtmlParser().ParseDocumentAsync(await http.GetStringAsync(new Uri("/", UriKind.Relative)));
        page.QuerySelectorAll(".hero-numbers dd").Select(n => n.TextContent).ShouldBe(["2", "2", "0"]);
        page.QuerySelectorAll(".front-notices > li").ShouldHaveSingleItem().TextContent.ShouldContain("챔버 브래킷 AL6061");
        page.QuerySelector("meta[property='og:title']").ShouldNotBeNull();
        page.QuerySelector("meta[name=description]").ShouldNotBeNull();

        var text = page.DocumentElement.OuterHtml;
        foreach (var secret in new[] { open, invited, "한빛정밀기계", "B0001", "bracket.stp", "3,000,000", "남동대로" })
        {
            page.QuerySelector("main")!.OuterHtml.ShouldNotContain(secret);
        }

        text.ShouldNotContain("_framework/blazor");
    }
}
