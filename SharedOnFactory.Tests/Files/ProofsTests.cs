using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Files;

/// <summary>What a shop shows for finished goods stays: others build on it.</summary>
public sealed class ProofsTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Certificates_and_photos_can_be_taken_back_only_until_production_is_completed()
    {
        using var deal = await Making.StartAsync(portal);
        var wrong = await deal.UploadAsync("certificate");
        (await deal.Supplier.DeleteAsync($"/files/{wrong}")).Is(200);
        var certificate = await deal.UploadAsync("certificate");
        var photo = await deal.UploadAsync("photo");
        await deal.CompleteAsync();
        await StayAsync(deal, certificate, photo, "production.proofs-stay");

        var supplement = await deal.UploadAsync("photo");
        await StayAsync(deal, supplement, certificate, "production.proofs-stay");
        await deal.DeliverAsync();
        await deal.InspectAsync(rejected: 2);
        var remade = await deal.UploadAsync("certificate");
        await deal.RepairAsync();
        await deal.InspectAsync(rejected: 0);

        (await deal.TryUploadAsync("certificate")).Is(422).Rule.ShouldBe("inspection.proofs");
        await StayAsync(deal, remade, photo, "production.proofs-stay");
        await deal.EvaluateAsync();
        await StayAsync(deal, certificate, photo, "production.proofs-stay");
        await deal.PayAsync();
        (await deal.Buyer.PostAsync($"/orders/{deal.Order}/close")).Is(200);
        (await deal.TryUploadAsync("photo")).Is(422).Rule.ShouldBe("file.closed");
        await StayAsync(deal, certificate, photo, "file.closed");
        (await deal.Buyer.GetAsync($"/orders/{deal.Order}/files")).Is(200)["items"].AsArray().Count(f => (string?)f!["kind"] is "certificate" or "photo").ShouldBe(4);
    }

    private static async Task StayAsync(Making deal, string one, string other, string rule)
    {
        foreach (var file in new[] { one, other })
        {
            (await deal.Supplier.DeleteAsync($"/files/{file}")).Is(422).Rule.ShouldBe(rule);
        }
    }
}
