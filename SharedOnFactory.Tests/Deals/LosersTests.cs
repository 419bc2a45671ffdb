using System.Net;
using System.Text.RegularExpressions;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Deals;

/// <summary>Who was not chosen learns that, and nothing of what becomes of the rival's order afterwards.</summary>
public sealed partial class LosersTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task What_a_loser_reads_never_changes_with_the_rivals_order()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var winner = await portal.ApiAsync(Cast.Supplier);
        using var loser = await portal.ApiAsync(Cast.Rival);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        using var pages = await Visitor.SignInAsync(portal, Cast.Rival);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var won = await Trade.QuoteAsync(winner, notice, 52_000);
        var lost = await Trade.QuoteAsync(loser, notice, 60_000);
        await Trade.PassDeadlineAsync(portal, notice);
        var order = (string)(await buyer.PostAsync($"/notices/{notice}/award", new { quotation = won })).Is(200)["order"]!;

        var first = await ReadAsync(loser, pages, notice, lost);
        first["/deals"].ShouldContain("모두 0건");
        first["/deals?state=all"].ShouldContain("미선정");
        foreach (var step in Steps(order, buyer, winner, administrator))
        {
            await step();
            var now = await ReadAsync(loser, pages, notice, lost);
            foreach (var (place, text) in first)
            {
                now[place].ShouldBe(text, place);
            }
        }

        (await buyer.GetAsync($"/orders/{order}")).Is(200)["state"]!.ToString().ShouldBe("closed");
    }

    private static IEnumerable<Func<Task>> Steps(string order, ApiClient buyer, ApiClient winner, ApiClient administrator)
    {
        yield return async () => (await buyer.PostAsync($"/orders/{order}/issue", new { })).Is(200);
        yield return async () => (await administrator.PostAsync($"/admin/orders/{order}/approve")).Is(200);
        yield return async () => (await winner.PostAsync($"/orders/{order}/confirm", new { promisedDate = Trade.Today.AddDays(28) })).Is(200);
        yield return async () => (await winner.PostAsync($"/orders/{order}/production", new { stage = "machining", percent = 40, note = "1차 가공" })).Is(200);
        yield return async () =>
        {
            (await winner.UploadAsync($"/orders/{order}/files", "certificate", "성적서.pdf", Papers.Pdf)).Is(201);
            (await winner.UploadAsync($"/orders/{order}/files", "photo", "완제품.png", Papers.Png)).Is(201);
            (await winner.PostAsync($"/orders/{order}/complete")).Is(200);
            var delivery = (string)(await winner.PostAsync($"/orders/{order}/deliveries", new { quantity = 24, method = "parcel", carrier = "로젠택배", trackingNumber = "1", shippedOn = Trade.Today })).Is(201)["id"]!;
            (await buyer.PostAsync($"/orders/{order}/deliveries/{delivery}/receive", new { receivedOn = Trade.Today })).Is(200);
        };
        yield return async () =>
        {
            (await buyer.PostAsync($"/orders/{order}/inspections", new { inspected = 24, rejected = 0, result = "pass" })).Is(201);
            (await buyer.PostAsync($"/orders/{order}/evaluation", new { quality = 4, delivery = 5, communication = 5, price = 4, comment = "좋음" })).Is(201);
            (await winner.PostAsync($"/orders/{order}/close", new { waive = true })).Is(200);
        };
    }

    private static async Task<Dictionary<string, string>> ReadAsync(ApiClient loser, Visitor pages, string notice, string lost)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in (string[])["/notices", $"/notices/{notice}", $"/notices/{notice}/quotations", $"/notices/{notice}/files", "/quotations", $"/quotations/{lost}", "/orders"])
        {
            read[$"API {path}"] = (await loser.GetAsync(path)).Text;
        }

        foreach (var address in (string[])["/desk", "/deals", "/deals?state=all", $"/deals/{notice}", $"/notices/{notice}", "/quotations", "/orders", "/open"])
        {
            read[address] = Shown((await pages.GetAsync(address)).Text);
        }

        return read;
    }

    /// <summary>What of a page a person reads: the marks of the framework differ each time.</summary>
    private static string Shown(string page) => WebUtility.HtmlDecode(Noise().Replace(Body().Match(page).Value, ""));

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Body();

    [GeneratedRegex("<!--.*?-->|<script.*?</script>| (?:id|for|_bl_[^=]*|aria-[a-z]+)=\"[^\"]*\"", RegexOptions.Singleline, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Noise();
}
