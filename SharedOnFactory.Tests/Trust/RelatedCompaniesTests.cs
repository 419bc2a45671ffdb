using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Trust;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Trust;

namespace SharedOnFactory.Tests.Trust;

public sealed class RelatedCompaniesTests(Portal portal) : IClassFixture<Portal>
{
    private const double Newcomer = 61.0885;

    [Fact]
    public async Task An_owners_buyer_and_supplier_cannot_trade_themselves_up_and_a_declared_credit_moves_the_assumption_only()
    {
        using var making = await Making.DeliveredAsync(portal);
        await making.InspectAsync(rejected: 0);
        await making.EvaluateAsync();
        (await TrustAsync()).ShouldSatisfyAllConditions(t => t.Deals.ShouldBe(1), t => t.Value.ShouldBeGreaterThan(Newcomer + 1));

        foreach (var (tie, untie) in new[]
        {
            ("""UPDATE "Companies" SET "Representative" = '이대표' WHERE "Code" = 'B0001'""", """UPDATE "Companies" SET "Representative" = '김대표' WHERE "Code" = 'B0001'"""),
            ("""UPDATE "Companies" SET "BankAccount" = '110-1' WHERE "Code" IN ('B0001', 'S0001')""", """UPDATE "Companies" SET "BankAccount" = NULL"""),
            ("""UPDATE "Members" SET "Phone" = '01012311003' WHERE "Code" = 'lee'""", """UPDATE "Members" SET "Phone" = '01099999999' WHERE "Code" = 'lee'"""),
        })
        {
            await SqlAsync(tie);
            (await TrustAsync()).ShouldSatisfyAllConditions(t => t.Deals.ShouldBe(0), t => t.Value.ShouldBe(Newcomer, 1e-4));
            await SqlAsync(untie);
            (await TrustAsync()).Deals.ShouldBe(1);
        }

        var without = (await TrustAsync()).Value;
        await SqlAsync($"""UPDATE "Companies" SET "CreditGrade" = 'Bbb', "CreditGradedOn" = '{Trade.Today:yyyy-MM-dd}' WHERE "Code" = 'S0001'""");
        (await TrustAsync()).Value.ShouldBeInRange(without + 1, without + 4);
        await SqlAsync($"""UPDATE "Companies" SET "CreditGradedOn" = '{Trade.Today.AddYears(-1):yyyy-MM-dd}' WHERE "Code" = 'S0001'""");
        (await TrustAsync()).Value.ShouldBe(without, 1e-9);
    }

    private async Task<TrustIndex> TrustAsync()
    {
        var supplier = (await portal.ViewerAsync(Cast.Supplier)).CompanyId;
        await using var db = portal.Db();
        return (await db.TrustAsync([supplier], Trade.Today, default))[supplier];
    }

    private async Task SqlAsync(string sql)
    {
        await using var db = portal.Db();
        await db.Database.ExecuteSqlRawAsync(sql);
    }
}
