using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Quotations;

public sealed class OpenBidsTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_notice_the_company_declined_no_longer_asks_it_for_a_quotation()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var visitor = await Visitor.SignInAsync(portal, Cast.Supplier);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        (await visitor.GetAsync("/open")).Text.ShouldContain($"/notices/{notice}/quote");

        (await supplier.PostAsync($"/notices/{notice}/decline", new { reason = "설비 여유 없음" })).Is(204);

        var page = (await visitor.GetAsync("/open")).Text;
        page.ShouldContain($"/notices/{notice}");
        page.ShouldNotContain($"/notices/{notice}/quote");
        page.ShouldContain("견적 포기");
    }
}
