using System.Text.Json.Nodes;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Notices;

/// <summary>A program reads a draft, changes one thing and writes it back: nothing else changes with it.</summary>
public sealed class NoticeRoundTripTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task What_was_read_can_be_written_back_and_the_invited_stay_the_only_ones()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var rival = await portal.ApiAsync(Cast.Rival);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        var number = (string)(await buyer.PostAsync("/notices", Trade.NoticeBody(TimeProvider.System.GetUtcNow().AddHours(2), invited: ["S0001"]))).Is(201)["number"]!;
        var seen = (await buyer.GetAsync($"/notices/{number}")).Is(200);
        seen["invited"].AsArray().Select(c => (string)c!).ShouldBe(["S0001"]);
        seen.Json!["title"] = "제목만 고침";
        (await buyer.PutAsync($"/notices/{number}?version={(long)seen["version"]!}", seen.Json!)).Is(200);

        var after = (await buyer.GetAsync($"/notices/{number}")).Is(200);
        foreach (var same in (string[])["invited", "items", "deadline", "targetPrice", "currency", "conditions", "allowsPartial", "deliveryDate"])
        {
            JsonNode.DeepEquals(after[same], seen[same]).ShouldBeTrue(same);
        }

        ((string)after["title"]!).ShouldBe("제목만 고침");
        (await buyer.UploadAsync($"/notices/{number}/files", "drawing", "bracket.stp", Papers.Step)).Is(201);
        (await buyer.UploadAsync($"/notices/{number}/files", "specification", "시방서.pdf", Papers.Pdf)).Is(201);
        (await buyer.PostAsync($"/notices/{number}/publish")).Is(200);
        (await rival.GetAsync($"/notices/{number}")).Is(404);
        (await supplier.GetAsync($"/notices/{number}")).Is(200).Json!["invited"].ShouldBeNull("who else is invited is the buyer's business");
    }

    [Fact]
    public async Task Who_is_invited_changes_only_when_it_is_said()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        var later = TimeProvider.System.GetUtcNow().AddHours(2);
        var draft = (await buyer.PostAsync("/notices", Trade.NoticeBody(later, invited: ["S0001", "S0002"]))).Is(201);
        var (number, version) = ((string)draft["number"]!, (long)draft["version"]!);
        version = (long)(await buyer.PutAsync($"/notices/{number}?version={version}", Trade.NoticeBody(later))).Is(200)["version"]!;
        (await InvitedAsync()).ShouldBe(["S0001", "S0002"]);
        version = (long)(await buyer.PutAsync($"/notices/{number}?version={version}", Trade.NoticeBody(later, invited: ["S0002"]))).Is(200)["version"]!;
        (await InvitedAsync()).ShouldBe(["S0002"]);
        (await buyer.PutAsync($"/notices/{number}?version={version}", Trade.NoticeBody(later, invited: []))).Is(200);
        (await InvitedAsync()).ShouldBeEmpty();

        async Task<List<string>> InvitedAsync() => [.. (await buyer.GetAsync($"/notices/{number}")).Is(200)["invited"].AsArray().Select(c => (string)c!).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task What_was_read_too_long_ago_is_not_replaced()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        var later = TimeProvider.System.GetUtcNow().AddHours(2);
        var number = (string)(await buyer.PostAsync("/notices", Trade.NoticeBody(later))).Is(201)["number"]!;
        (await buyer.PutAsync($"/notices/{number}?version=99", Trade.NoticeBody(later, "다른 제목"))).Is(409);
    }

    [Fact]
    public async Task A_process_nobody_knows_is_refused_beside_its_field()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        var body = new { title = "공정", items = new[] { new { partName = "축", process = new[] { "MCT", "마법" } } } };
        var answer = (await buyer.PostAsync("/notices", body)).Is(400);
        ((string)answer["errors"]["items[0].process"]![0]!).ShouldContain("마법");
    }
}
