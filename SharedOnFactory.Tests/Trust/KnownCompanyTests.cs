using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Trust;

/// <summary>What programs learn of a company: its own people all, those it trades with who it is, everybody else what is public.</summary>
public sealed class KnownCompanyTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly string[] Identity = ["registrationNumber", "representative", "address", "phone", "segment", "country", "inside"];

    [Fact]
    public async Task Who_a_company_is_learns_who_trades_with_it_and_nobody_else()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var rival = await portal.ApiAsync(Cast.Rival);
        using var administrator = await portal.ApiAsync(Cast.Administrator);

        var stranger = (await buyer.GetAsync("/companies/S0001")).Is(200);
        ((string)stranger["name"]!).ShouldBe("남동정공");
        Identity.ShouldAllBe(field => stranger.Json![field] == null);
        (await supplier.GetAsync("/companies/B0001")).Is(404).Text.Length.ShouldBe((await supplier.GetAsync("/companies/B9999")).Is(404).Text.Length);
        (await supplier.GetAsync("/companies/A0001")).Is(404);

        await Trade.ConfirmedOrderAsync(portal, buyer, supplier, administrator);
        foreach (var (reader, code, representative) in new[] { (buyer, "S0001", "이대표"), (supplier, "B0001", "김대표") })
        {
            var partner = (await reader.GetAsync($"/companies/{code}")).Is(200);
            ((string)partner["representative"]!, (string)partner["phone"]!).ShouldBe((representative, "0321234567"));
            partner.Json!["inside"].ShouldBeNull();
        }

        (await rival.GetAsync("/companies/B0001")).Is(404);
        (await rival.GetAsync("/companies/S0001")).Is(200).Json!["representative"].ShouldBeNull();
        (await buyer.GetAsync("/companies/B0001")).Is(200).Json!["inside"].ShouldNotBeNull();
        (await administrator.GetAsync("/companies/B0002")).Is(200).Json!["inside"].ShouldNotBeNull();
    }
}
