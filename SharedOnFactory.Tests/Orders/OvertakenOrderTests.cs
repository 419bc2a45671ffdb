using Bunit;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Steps.Orders;

namespace SharedOnFactory.Tests.Orders;

/// <summary>A form that was filled from an older edition of the order does not issue over a colleague's newer one.</summary>
public sealed class OvertakenOrderTests(Portal portal) : PageTest(portal)
{
    [Fact]
    public async Task What_a_colleague_issued_meanwhile_is_not_overwritten()
    {
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        using var supplier = await Portal.ApiAsync(Cast.Supplier);
        using var administrator = await Portal.ApiAsync(Cast.Administrator);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var quotation = await Trade.QuoteAsync(supplier, notice, 52_000);
        await Trade.PassDeadlineAsync(Portal, notice);
        var order = (string)(await buyer.PostAsync($"/notices/{notice}/award", new { quotation })).Is(200)["order"]!;
        var me = await Portal.ViewerAsync(Cast.Buyer);
        var first = await OrderAsync(order);
        var form = Render<IssueForm>(p => p.Add(f => f.Order, first).Add(f => f.Files, []).Add(f => f.MemberId, me.MemberId));

        (await buyer.PostAsync($"/orders/{order}/issue", new { deliveryPlace = "동료가 고친 곳" })).Is(200);
        (await administrator.PostAsync($"/admin/orders/{order}/reject", new { reason = "비고 누락" })).Is(200);
        var returned = await OrderAsync(order);
        form.Render(p => p.Add(f => f.Order, returned));
        await form.Find("form").SubmitAsync();

        await form.WaitForAssertionAsync(() => form.FindAll(".notice-bar--bad").Select(b => b.TextContent).ShouldContain(t => t.Contains("그사이 다른 사람이 먼저 처리했습니다.", StringComparison.Ordinal)));
        (await OrderAsync(order)).DeliveryPlace.ShouldBe("동료가 고친 곳");
    }

    private async Task<PurchaseOrder> OrderAsync(string number)
    {
        await using var db = Portal.Db();
        return await db.Orders.AsNoTracking().SingleAsync(o => o.Number == number);
    }
}
