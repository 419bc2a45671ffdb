using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Trust;

public static class TrustEndpoints
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/companies/{companyId}/trust", OneAsync).WithTags("Companies").WithSummary("수주업체 신뢰지수");

    private static async Task<object> OneAsync(string companyId, IDbContextFactory<PortalDb> dbs, TimeProvider clock, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var company = await db.Companies.AsNoTracking().Where(c => c.Code == companyId && c.IsSupplier && c.Status == CompanyStatus.Approved).FoundAsync(ct);
        var asOf = BusinessCalendar.DayOf(clock.Instant());
        var index = (await db.TrustAsync([company.Id], asOf, ct))[company.Id];
        return new
        {
            Index = index.Shown,
            Grade = DocumentAnswer.Wire(index.Grade),
            Confidence = Math.Round(index.Confidence, 4),
            index.Deals,
            index.Buyers,
            Components = new
            {
                Delivery = Math.Round(index.Components.Delivery, 4),
                Quality = Math.Round(index.Components.Quality, 4),
                Review = Math.Round(index.Components.Review, 4),
                AfterSales = Math.Round(index.Components.AfterSales, 4),
                Conduct = Math.Round(index.Components.Conduct, 4),
            },
            AsOf = asOf,
        };
    }
}
