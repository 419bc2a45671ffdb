using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Trust;

namespace SharedOnFactory.Tests.Awards;

public sealed class RefusedAwardOnSqliteTests(Portal portal) : RefusedAwardTests(portal), IClassFixture<Portal>;

public sealed class RefusedAwardOnPostgresTests(PostgresPortal portal) : RefusedAwardTests(portal), IClassFixture<PostgresPortal>;

/// <summary>A supplier that refuses the order it won is not the end: the next one can be chosen, and the refusal stays on record.</summary>
public abstract class RefusedAwardTests(Portal portal)
{
    [Fact]
    public async Task After_a_refusal_the_next_best_gets_the_order()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var rival = await portal.ApiAsync(Cast.Rival);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var (best, next) = (await Trade.QuoteAsync(supplier, notice, 52_000), await Trade.QuoteAsync(rival, notice, 53_000));
        await Trade.PassDeadlineAsync(portal, notice);
        var refused = await OrderAsync(buyer, administrator, notice, best);
        (await buyer.PostAsync($"/notices/{notice}/award", new { quotation = next, reason = "다음" })).Is(409);
        (await supplier.PostAsync($"/orders/{refused}/refuse", new { reason = "설비 고장" })).Is(200);

        ((string)(await buyer.GetAsync($"/notices/{notice}")).Is(200)["state"]!).ShouldBe("closed");
        ((string)(await supplier.GetAsync($"/quotations/{best}")).Is(200)["state"]!).ShouldBe("refused");
        (await buyer.GetAsync($"/notices/{notice}/comparison")).Is(200)["items"].AsArray().ShouldHaveSingleItem()!["rank"]!.GetValue<int>().ShouldBe(1);
        (await PageAsync(Cast.Buyer, $"/orders/{refused}")).ShouldContain("다음 순위 업체에 발주");
        (await PageAsync(Cast.Buyer, $"/notices/{notice}/board")).ShouldContain("선정한 업체가 수주하지 않게 되었습니다.");
        (await PageAsync(Cast.Supplier, $"/orders/{refused}")).ShouldNotContain("다음 순위 업체에 발주");
        (await buyer.PostAsync($"/notices/{notice}/award", new { quotation = best, reason = "다시" })).Is(422).Rule.ShouldBe("award.quotation");

        var order = await OrderAsync(buyer, administrator, notice, next);
        (await rival.PostAsync($"/orders/{order}/confirm", new { promisedDate = Trade.Today.AddDays(28) })).Is(200);
        (await rival.PostAsync($"/orders/{order}/production", new { stage = "machining", percent = 30 })).Is(200);
        ((string)(await rival.GetAsync($"/quotations/{next}")).Is(200)["state"]!).ShouldBe("selected");
        (await PageAsync(Cast.Buyer, $"/deals/{notice}")).ShouldContain(order);
        (await PageAsync(Cast.Supplier, $"/orders/{refused}")).ShouldNotContain(order);
        (await rival.GetAsync($"/orders/{refused}")).Is(404);
        (await buyer.PostAsync($"/notices/{notice}/award", new { quotation = next, reason = "또" })).Is(409);

        await using var db = portal.Db();
        (await db.Awards.Where(a => db.Notices.Any(n => n.Id == a.NoticeId && n.Number == notice)).CountAsync()).ShouldBe(2);
        (await db.Orders.SingleAsync(o => o.Number == refused)).State.ShouldBe(OrderState.Refused);
        var (one, other) = ((await portal.ViewerAsync(Cast.Supplier)).CompanyId, (await portal.ViewerAsync(Cast.Rival)).CompanyId);
        var trust = await db.TrustAsync([one, other], Trade.Today, default);
        trust[one].Shown.ShouldBeLessThan(trust[other].Shown, "the refusal still counts, although another has the deal now");
    }

    [Fact]
    public async Task With_nobody_left_a_refusal_ends_the_deal_and_says_so()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var only = await Trade.QuoteAsync(supplier, notice, 52_000);
        await Trade.PassDeadlineAsync(portal, notice);
        var order = await OrderAsync(buyer, administrator, notice, only);
        (await supplier.PostAsync($"/orders/{order}/refuse", new { reason = "설비 고장" })).Is(200);

        (await buyer.PostAsync($"/notices/{notice}/award", new { quotation = only })).Is(422).Rule.ShouldBe("award.nobody-left");
        (await PageAsync(Cast.Buyer, $"/orders/{order}")).ShouldNotContain("다음 순위 업체에 발주");
    }

    private static async Task<string> OrderAsync(ApiClient buyer, ApiClient administrator, string notice, string quotation)
    {
        var order = (string)(await buyer.PostAsync($"/notices/{notice}/award", new { quotation, reason = "가장 좋은 조건" })).Is(200)["order"]!;
        (await buyer.PostAsync($"/orders/{order}/issue", new { })).Is(200);
        (await administrator.PostAsync($"/admin/orders/{order}/approve")).Is(200);
        return order;
    }

    private async Task<string> PageAsync(string who, string path)
    {
        using var browser = new WebVisitor(portal.Address);
        (await browser.SignInAsync(who, Portal.Password)).Status.ShouldBe(302);
        return (await browser.GetAsync(path)).Text;
    }
}
