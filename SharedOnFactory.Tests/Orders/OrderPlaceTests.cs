using System.Net;
using System.Text.RegularExpressions;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Orders;

/// <summary>Where in the portal an order stands, in the words of whoever looks.</summary>
public sealed partial class OrderPlaceTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_way_to_an_order_is_called_as_the_viewers_menu_calls_it_and_lights_it()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var (_, order) = await Trade.ConfirmedOrderAsync(portal, buyer, supplier, administrator);

        foreach (var (who, list) in (IEnumerable<(string, string)>)[(Cast.Buyer, "발주"), (Cast.Supplier, "수주"), (Cast.Administrator, "모든 거래")])
        {
            using var visitor = await Visitor.SignInAsync(portal, who);
            var page = WebUtility.HtmlDecode((await visitor.GetAsync($"/orders/{order}")).Text);
            Crumb().Match(page).Groups["text"].Value.ShouldBe(list, who);
            Lit().Matches(page).Select(lit => lit.Groups["text"].Value).Distinct().ShouldBe([list], who);
        }
    }

    [GeneratedRegex("<nav class=\"crumbs.*?<a [^>]*>(?<text>[^<]*)</a>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Crumb();

    [GeneratedRegex("<a [^>]*class=\"active\"[^>]*>.*?<span>(?<text>[^<]*)</span>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Lit();
}
