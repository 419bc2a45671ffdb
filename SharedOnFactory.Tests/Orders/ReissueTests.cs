using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Orders;

public sealed class ReissueTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task What_is_left_out_when_an_order_is_issued_again_stays_as_it_was()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var quotation = await Trade.QuoteAsync(supplier, notice, 52_000);
        await Trade.PassDeadlineAsync(portal, notice);
        var number = (string)(await buyer.PostAsync($"/notices/{notice}/award", new { quotation })).Is(200)["order"]!;
        (await buyer.PostAsync($"/orders/{number}/issue", new { note = "도면 반납", allowsPartialDelivery = true })).Is(200);
        (await administrator.PostAsync($"/admin/orders/{number}/reject", new { reason = "납품 장소 누락" })).Is(200);

        (await buyer.PostAsync($"/orders/{number}/issue", new { deliveryPlace = "인천 2공장" })).Is(200);
        var order = (await buyer.GetAsync($"/orders/{number}")).Is(200);
        ((string)order["deliveryPlace"]!, (string)order["note"]!, (bool)order["allowsPartialDelivery"]!).ShouldBe(("인천 2공장", "도면 반납", true));
        (await administrator.PostAsync($"/admin/orders/{number}/reject", new { reason = "비고 확인" })).Is(200);
        (await buyer.PostAsync($"/orders/{number}/issue", new { note = "", allowsPartialDelivery = false })).Is(200);
        order = (await buyer.GetAsync($"/orders/{number}")).Is(200);
        ((string)order["note"]!, (bool)order["allowsPartialDelivery"]!).ShouldBe(("", false));
    }
}
