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

    private static async Task<TrustAnswer> OneAsync(string companyId, IDbContextFactory<PortalDb> dbs, KeptTrust trust, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var company = await db.Companies.AsNoTracking().Where(c => c.Code == companyId && c.IsSupplier && c.Status == CompanyStatus.Approved).FoundAsync(ct);
        var (index, asOf) = await trust.OfAsync(company.Id, ct);
        var parts = index.Components;
        return new(
            index.Shown, DocumentAnswer.Wire(index.Grade), Told(index.Confidence), index.Deals, index.Buyers,
            new(Told(parts.Delivery), Told(parts.Quality), Told(parts.Review), Told(parts.AfterSales), Told(parts.Conduct)), asOf);
    }

    private static double Told(double part) => Math.Round(part, 4);
}

/// <param name="Index">0 to 100, with one decimal.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record TrustAnswer(decimal Index, string Grade, double Confidence, int Deals, int Buyers, TrustPartsAnswer Components, DateOnly AsOf);

/// <summary>Each from 0 to 1.</summary>
public sealed record TrustPartsAnswer(double Delivery, double Quality, double Review, double AfterSales, double Conduct);
