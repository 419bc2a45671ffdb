using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Api;

/// <summary>A list that was asked for something it does not know says so, instead of giving everything.</summary>
public sealed class ListParametersTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("/orders?state=foo", "state", "approved")]
    [InlineData("/orders?state=1", "state", "approved")]
    [InlineData("/orders?role=xx", "role", "supplier")]
    [InlineData("/orders?sort=zzz", "sort", "-dueDate")]
    [InlineData("/notices?state=foo", "state", "mine")]
    [InlineData("/notices?sort=zzz", "sort", "-deadline")]
    public async Task An_unknown_word_is_refused_with_the_words_there_are(string path, string parameter, string word)
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        var errors = (await buyer.GetAsync(path)).Is(400)["errors"].AsObject();
        errors.ShouldHaveSingleItem().Key.ShouldBe(parameter);
        ((string)errors[parameter]![0]!).ShouldContain(word);
    }

    [Fact]
    public async Task Orders_come_in_the_order_asked_for()
    {
        using var deal = await Making.StartAsync(portal);
        using var other = await Making.StartAsync(portal);
        var delay = (await other.Supplier.PostAsync($"/orders/{other.Order}/delay", new { newDate = Trade.Today.AddDays(40), cause = "material", reason = "소재" })).Is(200)["id"]!;
        (await other.Buyer.PostAsync($"/orders/{other.Order}/delay/{(string)delay!}/accept")).Is(200);

        (await NumbersAsync(deal, "/orders?role=buyer&state=confirmed&sort=-dueDate", deal.Order, other.Order)).ShouldBe([other.Order, deal.Order]);
        (await NumbersAsync(deal, "/orders?role=Buyer&state=CONFIRMED&sort=dueDate", deal.Order, other.Order)).ShouldBe([deal.Order, other.Order]);
        (await NumbersAsync(deal, "/orders?sort=-createdAt", deal.Order, other.Order)).ShouldBe([other.Order, deal.Order]);
        (await NumbersAsync(deal, "/notices?state=mine&sort=-dueDate", deal.Notice, other.Notice)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Files_and_deliveries_are_lists_like_all_others()
    {
        using var deal = await Making.DeliveredAsync(portal);
        foreach (var (path, total) in new[] { ("files", 2), ("deliveries", 1) })
        {
            var list = (await deal.Buyer.GetAsync($"/orders/{deal.Order}/{path}?pageSize=1")).Is(200);
            (list["items"].AsArray().Count, (int)list["total"]!, (int)list["page"]!, (int)list["pageSize"]!).ShouldBe((1, total, 1, 1));
            (await deal.Buyer.GetAsync($"/orders/{deal.Order}/{path}?page=0")).Is(400);
        }
    }

    /// <summary>Those asked about: the other tests of this class have deals in the same portal.</summary>
    private static async Task<List<string>> NumbersAsync(Making deal, string path, params string[] among) =>
        [.. (await deal.Buyer.GetAsync(path)).Is(200)["items"].AsArray().Select(row => (string)row!["number"]!).Where(among.Contains)];
}
