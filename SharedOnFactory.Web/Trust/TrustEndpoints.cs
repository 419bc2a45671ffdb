using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Trust;

public static class TrustEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var companies = api.MapGroup("/companies/{companyId}").WithTags("Companies");
        companies.MapGet("", CompanyAsync).WithSummary("업체 정보 (거래하는 업체는 신원까지, 다른 업체는 공개된 것만)");
        companies.MapGet("/trust", OneAsync).WithSummary("수주업체 신뢰지수");
    }

    private static async Task<CompanyAnswer> CompanyAsync(HttpContext http, string companyId, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.KnownCompanyAsync(http.Viewer(), companyId, ct);
    }

    private static async Task<object> OneAsync(string companyId, IDbContextFactory<PortalDb> dbs, KeptTrust trust, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var company = await db.Companies.AsNoTracking().Where(c => c.Code == companyId && c.IsSupplier && c.Status == CompanyStatus.Approved).FoundAsync(ct);
        var (index, asOf) = await trust.OfAsync(company.Id, ct);
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
