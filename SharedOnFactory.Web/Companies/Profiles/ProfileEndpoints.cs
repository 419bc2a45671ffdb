using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

public static class ProfileEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var own = api.MapGroup("/company").WithTags("우리 회사");
        own.MapGet("", CompanyAsync).WithSummary("우리 회사 정보");
        own.MapPut("", (ApiCall call, CompanyBody body, long? version, EditCompany edit, CancellationToken ct) =>
            edit.RunAsync(call.Call, body, version, ct)).WithSummary("우리 회사 정보 고치기 (대표만. 상호와 등록번호는 그대로입니다)");
        own.MapPut("/shop", (ApiCall call, ShopBody body, long? version, DescribeShop describe, CancellationToken ct) =>
            describe.RunAsync(call.Call, body, version, ct)).WithSummary("설비와 능력 쓰기 (수주업체)");
        own.MapGet("/terms", TermsAsync).WithSummary("늘 쓰는 발주 조건 (발주업체)");
        own.MapPut("/terms", (ApiCall call, UsualTermsBody body, long? version, DescribeUsualTerms describe, CancellationToken ct) =>
            describe.RunAsync(call.Call, body, version, ct)).WithSummary("늘 쓰는 발주 조건 쓰기");
        api.MapGet("/companies/{code}/shop", ShopAsync).WithTags("Companies").WithSummary("수주업체의 설비와 능력");
    }

    private static async Task<OwnCompanyAnswer> CompanyAsync(HttpContext http, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var company = await db.OwnCompanyAsync(http.Viewer(), ct);
        return new(company.Code, company.ToBody(), company.Version);
    }

    private static async Task<ShopAnswer> ShopAsync(HttpContext http, string code, IDbContextFactory<PortalDb> dbs, TimeProvider clock, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var view = await db.ShopAsync(http.Viewer(), code, ct);
        return new(
            view.CompanyCode, ShopBody.Of(view.Shop, BusinessCalendar.DayOf(clock.Instant())), view.Shop?.DescribedAt, view.Shop?.Version ?? 0,
            [.. view.Photos.Select(p => new PhotoAnswer(p.Id, p.Name, p.Size, p.AttachedAt))]);
    }

    private static async Task<UsualTermsAnswer> TermsAsync(HttpContext http, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        var me = http.Viewer();
        if (!me.IsBuyer)
        {
            throw new NotAllowed();
        }

        await using var db = await dbs.CreateDbContextAsync(ct);
        var terms = await db.UsualTermsAsync(me, ct);
        return new(UsualTermsBody.Of(terms), terms?.Version ?? 0);
    }
}

public sealed record OwnCompanyAnswer(string CompanyId, CompanyBody Company, long Version);

public sealed record ShopAnswer(string CompanyId, ShopBody Shop, DateTimeOffset? DescribedAt, long Version, IReadOnlyList<PhotoAnswer> Photos);

public sealed record PhotoAnswer(Guid Id, string Name, long Size, DateTimeOffset AttachedAt);

/// <param name="Version">0 while none are written.</param>
public sealed record UsualTermsAnswer(UsualTermsBody Terms, long Version);
