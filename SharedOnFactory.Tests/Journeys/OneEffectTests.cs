using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Journeys;

public sealed class OneEffectOnSqliteTests(Portal portal) : OneEffectTests(portal), IClassFixture<Portal>;

public sealed class OneEffectOnPostgresTests(PostgresPortal portal) : OneEffectTests(portal), IClassFixture<PostgresPortal>;

/// <summary>Whatever is sent twice, or by two at once, counts once.</summary>
public abstract class OneEffectTests(Portal portal)
{
    private const int Tries = 50;

    [Fact]
    public async Task Fifty_submissions_with_one_key_have_one_effect_and_one_answer()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var quotation = await Trade.DraftQuotationAsync(supplier, notice, 52_000);

        var answers = await Task.WhenAll(Enumerable.Range(0, Tries).Select(_ => supplier.PostAsync($"/quotations/{quotation}/submit", key: "one-and-the-same")));

        answers.ShouldAllBe(a => a.Status == 200);
        answers.Select(a => a.Text).Distinct().Count().ShouldBe(1);
        await using var db = portal.Db();
        (await db.Quotations.SingleAsync(q => q.Number == quotation)).Revision.ShouldBe(1);
        (await supplier.PostAsync($"/quotations/{quotation}/withdraw", new { reason = "바꿈" }, "one-and-the-same")).Is(422).Rule.ShouldBe("idempotency.reused");
    }

    [Fact]
    public async Task Of_two_awards_at_once_one_wins_and_the_other_is_told()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var rival = await portal.ApiAsync(Cast.Rival);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        string[] quotations = [await Trade.QuoteAsync(supplier, notice, 52_000), await Trade.QuoteAsync(rival, notice, 51_000)];
        await Trade.PassDeadlineAsync(portal, notice);

        var answers = await Task.WhenAll(quotations.Select(q => buyer.PostAsync($"/notices/{notice}/award", new { quotation = q, reason = "품질" })));

        answers.Select(a => a.Status).Order().ShouldBe([200, 409]);
        await using var db = portal.Db();
        (await db.Orders.CountAsync(o => db.Notices.Any(n => n.Id == o.NoticeId && n.Number == notice))).ShouldBe(1);
    }

    [Fact]
    public async Task Of_delays_filed_at_once_one_counts_because_an_order_has_one_open_at_a_time()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var (_, order) = await Trade.ConfirmedOrderAsync(portal, buyer, supplier, administrator);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => supplier.PostAsync($"/orders/{order}/delay", new { newDate = Trade.Today.AddDays(40 + i), cause = "material", reason = "소재 입고 지연", countermeasure = "야간 가공" })));

        answers.Count(a => a.Status == 200).ShouldBe(1);
        answers.ShouldAllBe(a => a.Status == 200 || a.Status == 422);
    }

    [Fact]
    public async Task A_rival_finds_another_companys_quotation_and_its_file_as_little_as_one_that_does_not_exist()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var rival = await portal.ApiAsync(Cast.Rival);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var quotation = await Trade.QuoteAsync(supplier, notice, 52_000);
        var file = (string)(await supplier.GetAsync($"/quotations/{quotation}")).Is(200)["files"][0]!["id"]!;

        (await rival.GetAsync($"/quotations/{quotation}")).Is(404);
        (await rival.GetAsync($"/files/{file}")).Is(404);
        ((int)(await rival.GetAsync($"/notices/{notice}/quotations")).Is(200)["total"]!).ShouldBe(0);
        (await rival.GetAsync($"/notices/{notice}/comparison")).Is(403);
        (await buyer.GetAsync($"/files/{file}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Nothing_is_accepted_after_the_deadline()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var quotation = await Trade.DraftQuotationAsync(supplier, notice, 52_000);
        await Trade.PassDeadlineAsync(portal, notice);

        (await supplier.PostAsync($"/quotations/{quotation}/submit")).Is(422).Rule.ShouldBe("quotation.notice-open");
    }
}
