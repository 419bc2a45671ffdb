using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Data;

public sealed class TruthUpgradeOnSqliteTests(Portal portal) : TruthUpgradeTests(portal), IClassFixture<Portal>;

public sealed class TruthUpgradeOnPostgresTests(PostgresPortal portal) : TruthUpgradeTests(portal), IClassFixture<PostgresPortal>;

/// <summary>What rows written before the "Truth" schema still tell is found in the columns where it now belongs.</summary>
public abstract class TruthUpgradeTests(Portal portal)
{
    [Fact]
    public async Task Older_repairs_refusals_delays_and_waived_money_are_told_as_today()
    {
        using var disputed = await Making.DeliveredAsync(portal);
        await disputed.InspectAsync(rejected: 2);
        await disputed.AskRepairAsync();
        (await disputed.Supplier.PostAsync($"/repairs/{disputed.Repair}/dispute", new { reason = "도면에 없는 치수" })).Is(200);
        using var waived = await WaivedAsync();
        var (notice, refused, next) = await RefusedAsync(disputed);

        await using (var db = portal.Db())
        {
            await db.GetService<IMigrator>().MigrateAsync("Leaving");
            await db.Database.ExecuteSqlAsync($"""UPDATE "Repairs" SET "Note" = {"도면에 없는 치수"} WHERE "Number" = {disputed.Repair}""");
            await db.Database.ExecuteSqlAsync($"""UPDATE "Quotations" SET "State" = 'Selected' WHERE "State" = 'Refused'""");
            await db.Database.ExecuteSqlAsync($"""UPDATE "Notices" SET "State" = 'Awarded' WHERE "Number" = {notice}""");
            await db.Database.MigrateAsync();
        }

        var repair = (await disputed.Buyer.GetAsync($"/orders/{disputed.Order}/inspections")).Is(200)["repairs"][0]!;
        ((string)repair["disputeReason"]!, (string)repair["decisionReason"]!, (string)repair["resolution"]!).ShouldBe(("도면에 없는 치수", "", ""));
        var closed = (await waived.Buyer.GetAsync($"/orders/{waived.Order}")).Is(200);
        ((long)closed["waived"]!, closed["originalDueDate"] is null, closed["rescheduledAt"] is null).ShouldBe((Making.Payable, false, false));
        ((string)(await disputed.Buyer.GetAsync($"/orders/{refused}")).Is(200)["state"]!).ShouldBe("refused");
        ((string)(await disputed.Buyer.GetAsync($"/notices/{notice}")).Is(200)["state"]!).ShouldBe("closed");
        (await disputed.Buyer.PostAsync($"/notices/{notice}/award", new { quotation = next })).Is(200);
    }

    /// <summary>A deal whose date was moved, and whose price was let go of.</summary>
    private async Task<Making> WaivedAsync()
    {
        var deal = await Making.StartAsync(portal);
        var delay = (await deal.Supplier.PostAsync($"/orders/{deal.Order}/delay", new { newDate = Trade.Today.AddDays(40), cause = "material", reason = "소재" })).Is(200);
        (await deal.Buyer.PostAsync($"/orders/{deal.Order}/delay/{(string)delay["id"]!}/accept")).Is(200);
        await deal.UploadAsync("certificate");
        await deal.UploadAsync("photo");
        await deal.CompleteAsync();
        await deal.DeliverAsync();
        await deal.InspectAsync(rejected: 0);
        await deal.EvaluateAsync();
        (await deal.Supplier.PostAsync($"/orders/{deal.Order}/close", new { waive = true })).Is(200);
        return deal;
    }

    private async Task<(string Notice, string Refused, string Next)> RefusedAsync(Making deal)
    {
        using var rival = await portal.ApiAsync(Cast.Rival);
        var notice = await Trade.PublishAsync(deal.Buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var (best, next) = (await Trade.QuoteAsync(deal.Supplier, notice, 52_000), await Trade.QuoteAsync(rival, notice, 53_000));
        await Trade.PassDeadlineAsync(portal, notice);
        var order = (string)(await deal.Buyer.PostAsync($"/notices/{notice}/award", new { quotation = best, reason = "가장 좋은 조건" })).Is(200)["order"]!;
        (await deal.Buyer.PostAsync($"/orders/{order}/issue", new { })).Is(200);
        (await deal.Administrator.PostAsync($"/admin/orders/{order}/approve")).Is(200);
        (await deal.Supplier.PostAsync($"/orders/{order}/refuse", new { reason = "설비 고장" })).Is(200);
        return (notice, order, next);
    }
}
