using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Journeys;

public sealed class ApiLifeOfADealOnSqliteTests(Portal portal) : ApiLifeOfADealTests(portal), IClassFixture<Portal>;

public sealed class ApiLifeOfADealOnPostgresTests(PostgresPortal portal) : ApiLifeOfADealTests(portal), IClassFixture<PostgresPortal>;

/// <summary>The whole life of a deal as programs live it: only /scm/api over HTTP.</summary>
public abstract class ApiLifeOfADealTests(Portal portal)
{
    [Fact]
    public async Task A_deal_walks_through_all_seven_steps_over_the_api()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var administrator = await portal.ApiAsync(Cast.Administrator);

        var (notice, order) = await Trade.ConfirmedOrderAsync(portal, buyer, supplier, administrator);

        await MakeAsync(supplier, order);
        await DeliverAsync(buyer, supplier, order);
        await FailAndRepairAsync(buyer, supplier, order);
        await FinishAsync(buyer, supplier, order);

        ((string)(await supplier.GetAsync($"/orders/{order}")).Is(200)["state"]!).ShouldBe("closed");
        var end = (await supplier.GetAsync($"/orders/{order}/inspections")).Is(200);
        ((int)end["evaluation"]["quality"]!).ShouldBe(4);
        ((string)(await buyer.GetAsync($"/notices/{notice}")).Is(200)["state"]!).ShouldBe("awarded");
        var trust = (await buyer.GetAsync("/companies/S0001/trust")).Is(200);
        ((int)trust["deals"]!).ShouldBe(1);

        await using var db = portal.Db();
        (await db.FindBrokenLinkAsync(default)).ShouldBeNull();
    }

    private static async Task MakeAsync(ApiClient supplier, string order)
    {
        (await supplier.PostAsync($"/orders/{order}/production", new { stage = "material", percent = 10 })).Is(200);
        (await supplier.PostAsync($"/orders/{order}/production", new { stage = "machining", percent = 60, note = "1차 가공" })).Is(200);
        (await supplier.PostAsync($"/orders/{order}/complete")).Is(422).Rule.ShouldBe("production.certificate");
        (await supplier.UploadAsync($"/orders/{order}/files", "certificate", "성적서.pdf", Papers.Pdf)).Is(201);
        (await supplier.UploadAsync($"/orders/{order}/files", "photo", "제품.png", Papers.Png)).Is(201);
        (await supplier.PostAsync($"/orders/{order}/complete")).Is(200);
    }

    private static async Task DeliverAsync(ApiClient buyer, ApiClient supplier, string order)
    {
        (await supplier.PostAsync($"/orders/{order}/deliveries", new { quantity = 25, method = "direct" })).Is(422).Rule.ShouldBe("delivery.too-many");
        var delivery = (await supplier.PostAsync($"/orders/{order}/deliveries", new { quantity = 24, method = "parcel", carrier = "로젠택배", trackingNumber = "12345678901" })).Is(201);
        (await buyer.PostAsync($"/orders/{order}/deliveries/{(string)delivery["id"]!}/receive", new { receivedOn = Trade.Today })).Is(200);
    }

    private static async Task FailAndRepairAsync(ApiClient buyer, ApiClient supplier, string order)
    {
        var failed = new { inspected = 24, rejected = 2, result = "fail", defects = new[] { new { type = "dimension", quantity = 2, note = "홀 위치 0.3 벗어남" } } };
        (await buyer.PostAsync($"/orders/{order}/inspections", failed)).Is(201);
        var repair = (await buyer.PostAsync($"/orders/{order}/repairs", new { defectType = "dimension", quantity = 2, wanted = "remake", due = Trade.Today.AddDays(7) })).Is(201);
        var number = (string)repair["number"]!;
        (await supplier.PostAsync($"/repairs/{number}/accept")).Is(200);
        (await supplier.PostAsync($"/repairs/{number}/resolve", new { note = "2개 재제작해 보냈습니다." })).Is(200);
        (await buyer.PostAsync($"/repairs/{number}/confirm")).Is(200);
        (await buyer.PostAsync($"/orders/{order}/inspections", new { inspected = 24, rejected = 0, result = "pass" })).Is(201);
    }

    private static async Task FinishAsync(ApiClient buyer, ApiClient supplier, string order)
    {
        (await buyer.PostAsync($"/orders/{order}/close")).Is(422).Rule.ShouldBe("close.evaluated");
        (await buyer.PostAsync($"/orders/{order}/evaluation", new { quality = 4, delivery = 5, communication = 5, price = 4, comment = "재제작이 빨랐습니다." })).Is(201);
        (await supplier.PostAsync($"/orders/{order}/evaluation/answer", new { answer = "고맙습니다." })).Is(204);
        var payment = (await buyer.PostAsync($"/orders/{order}/payments", new { amount = 1_372_800, paidOn = Trade.Today, method = "계좌이체" })).Is(201);
        (await supplier.PostAsync($"/orders/{order}/payments/{(string)payment["id"]!}/confirm")).Is(200);
        (await buyer.PostAsync($"/orders/{order}/close")).Is(200);
    }
}
