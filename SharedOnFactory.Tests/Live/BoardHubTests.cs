using System.Net.WebSockets;
using System.Text.Json.Nodes;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Live;

/// <summary>The live hub tells a rival nothing it could not read anyway, and lets nobody in who has no business there.</summary>
public sealed class BoardHubTests(Portal portal) : IClassFixture<Portal>
{
    private static DateTimeOffset Later => TimeProvider.System.GetUtcNow().AddHours(2);

    [Fact]
    public async Task A_notice_one_may_not_see_can_be_watched_as_little_as_one_that_does_not_exist()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        var toAll = await Trade.PublishAsync(buyer, Later);
        var invited = await Trade.PublishAsync(buyer, Later, ["S0001"]);
        var draft = (string)(await buyer.PostAsync("/notices", Trade.NoticeBody(Later))).Is(201)["number"]!;

        await using var rival = await WatcherAsync(Cast.Rival);
        await using var otherBuyer = await WatcherAsync(Cast.OtherBuyer);
        await using var owner = await WatcherAsync(Cast.Buyer);
        var unknown = (await rival.CallAsync("Watch", "20260102-B0001-9999"))["error"]!.ToString();
        unknown.ShouldContain("찾을 수 없습니다");
        (await rival.CallAsync("Watch", invited))["error"]!.ToString().ShouldBe(unknown);
        (await rival.CallAsync("Watch", draft))["error"]!.ToString().ShouldBe(unknown);
        (await otherBuyer.CallAsync("Watch", toAll))["error"]!.ToString().ShouldBe(unknown);
        (await rival.CallAsync("Watch", toAll))["result"].ShouldNotBeNull();
        (await owner.CallAsync("Watch", draft))["result"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_watches_hears_that_something_changed_and_never_what()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        var notice = await Trade.PublishAsync(buyer, Later);
        await using var rival = await WatcherAsync(Cast.Rival);
        (await rival.CallAsync("WatchOpenNotices"))["result"].ShouldNotBeNull();
        (await rival.CallAsync("Watch", notice))["result"].ShouldNotBeNull();

        var quotation = await Trade.QuoteAsync(supplier, notice, 52_017);
        await rival.HearAsync();
        (await supplier.PostAsync($"/quotations/{quotation}/withdraw", new { reason = "소재 단가" })).Is(200);
        await rival.HearAsync();

        rival.Heard.ShouldNotBeEmpty();
        foreach (var message in rival.Heard)
        {
            ((string?)message["target"]).ShouldBe("changed");
            var told = message["arguments"]!.AsArray().ShouldHaveSingleItem()!.AsObject();
            var isNotice = (string?)told["board"] == "notice";
            told.Select(field => field.Key).ShouldBe(isNotice ? ["board", "number", "version"] : ["board", "version"]);
            ((string?)told["board"]).ShouldBeOneOf("notice", "open-notices");
            ((string?)told["number"]).ShouldBe(isNotice ? notice : null);
        }
    }

    [Fact]
    public async Task A_loser_that_still_watches_hears_nothing_of_the_rivals_order()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var loser = await portal.ApiAsync(Cast.Rival);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var notice = await Trade.PublishAsync(buyer, Later);
        await Trade.QuoteAsync(loser, notice, 60_000);
        var won = await Trade.QuoteAsync(supplier, notice, 52_000);
        await Trade.PassDeadlineAsync(portal, notice);
        var order = (string)(await buyer.PostAsync($"/notices/{notice}/award", new { quotation = won })).Is(200)["order"]!;
        await using var watching = await WatcherAsync(Cast.Rival);
        await using var winner = await WatcherAsync(Cast.Supplier);
        await using var operating = await WatcherAsync(Cast.Administrator);
        foreach (var watcher in new[] { watching, winner, operating })
        {
            (await watcher.CallAsync("Watch", notice))["result"].ShouldNotBeNull();
        }

        (await watching.CallAsync("WatchOpenNotices"))["result"].ShouldNotBeNull();
        (await buyer.PostAsync($"/orders/{order}/issue", new { })).Is(200);
        await winner.HearAsync();
        await operating.HearAsync();
        (await administrator.PostAsync($"/admin/orders/{order}/approve")).Is(200);
        await winner.HearAsync();

        await Trade.PublishAsync(buyer, Later);
        await watching.HearAsync();
        watching.Heard.Select(message => (string?)message["arguments"]![0]!["board"]).Distinct().ShouldBe(["open-notices"]);
    }

    [Fact]
    public async Task Who_watches_two_notices_hears_which_one_changed()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        var (quiet, busy) = (await Trade.PublishAsync(buyer, Later), await Trade.PublishAsync(buyer, Later));
        await using var watcher = await WatcherAsync(Cast.Buyer);
        (await watcher.CallAsync("Watch", quiet))["result"].ShouldNotBeNull();
        (await watcher.CallAsync("Watch", busy))["result"].ShouldNotBeNull();

        await Trade.QuoteAsync(supplier, busy, 52_000);
        await watcher.HearAsync();
        watcher.Heard.Select(m => (string?)m["arguments"]![0]!["number"]).Distinct().ShouldBe([busy]);
    }

    [Fact]
    public async Task A_connection_ends_with_the_right_to_it()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        await using var looker = await WatcherAsync(Cast.BuyerOnlyLooking);
        await using var colleague = await WatcherAsync(Cast.Buyer);
        (await looker.CallAsync("WatchOpenNotices"))["result"].ShouldNotBeNull();

        (await administrator.PostAsync("/admin/members/B0001-look/suspend", new { reason = "점검" })).Is(200);

        await Should.ThrowAsync<WebSocketException>(looker.HearAsync);
        (await colleague.CallAsync("WatchOpenNotices"))["result"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Nonsense_is_answered_and_the_connection_lives()
    {
        await using var rival = await WatcherAsync(Cast.Rival);
        foreach (var nonsense in new JsonNode?[] { null, new string('x', 10_000), "a\0b", "'; DROP TABLE" })
        {
            (await rival.CallAsync("Watch", nonsense?.DeepClone()))["error"]!.ToString().ShouldContain("찾을 수 없습니다");
        }

        (await rival.CallAsync("Watch", 7))["error"].ShouldNotBeNull();
        (await rival.CallAsync("Watch"))["error"].ShouldNotBeNull();
        (await rival.CallAsync("NoSuchMethod"))["error"].ShouldNotBeNull();
        (await rival.CallAsync("WatchOpenNotices"))["result"].ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/hubs/boards")]
    [InlineData("/_blazor")]
    [InlineData("/HUBS/boards")]
    [InlineData("/_BLAZOR")]
    public async Task A_connection_another_site_opens_is_refused(string path)
    {
        var token = await TokenAsync(Cast.Rival);
        (await HubClient.StatusOfAsync(portal, path, token, "https://evil.example")).ShouldBe(403);
        (await HubClient.StatusOfAsync(portal, path, token, "null")).ShouldBe(403);
    }

    [Fact]
    public async Task Without_a_sign_in_there_is_no_live_connection()
    {
        (await HubClient.StatusOfAsync(portal, "/hubs/boards", null, null)).ShouldBe(401);
        (await HubClient.StatusOfAsync(portal, "/hubs/boards", "no.such.token", null)).ShouldBe(401);
        (await HubClient.StatusOfAsync(portal, "/_blazor", null, portal.Address)).ShouldNotBe(101); // sent to the sign-in page
        (await HubClient.StatusOfAsync(portal, "/hubs/boards", await TokenAsync(Cast.Rival), portal.Address)).ShouldBe(101);
    }

    private async Task<string> TokenAsync(string who)
    {
        using var api = await portal.ApiAsync(who);
        return api.Http.DefaultRequestHeaders.Authorization!.Parameter!;
    }

    private async Task<HubClient> WatcherAsync(string who) => await HubClient.ConnectAsync(portal, await TokenAsync(who));
}
