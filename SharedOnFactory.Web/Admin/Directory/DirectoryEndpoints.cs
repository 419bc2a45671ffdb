using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Admin.Directory;

public static class DirectoryEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var admin = api.MapGroup("/admin").WithTags("Administration");
        admin.MapGet("/members", MembersAsync).WithSummary("모든 담당자 찾기");
        admin.MapGet("/companies", CompaniesAsync).WithSummary("모든 업체 찾기");
    }

    private static async Task<Listing<MemberAnswer>> MembersAsync(
        HttpContext http, [AsParameters] MemberFilter filter, [AsParameters] Paging paging, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        var me = http.Administrator();
        await using var db = await dbs.CreateDbContextAsync(ct);
        var rows = await paging.OfAsync(db.MemberRows(me, filter), ct);
        return rows.With(m => new MemberAnswer(
            m.Id, m.CompanyCode, m.CompanyName, m.Code, m.Name, m.Email, m.Phone, DocumentAnswer.Wire(m.Role), m.IsAdministrator, DocumentAnswer.Wire(m.Status)));
    }

    private static async Task<Listing<CompanyRowAnswer>> CompaniesAsync(
        HttpContext http, [AsParameters] CompanyFilter filter, [AsParameters] Paging paging, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        var me = http.Administrator();
        await using var db = await dbs.CreateDbContextAsync(ct);
        var rows = await paging.OfAsync(db.CompanyRows(me, filter), ct);
        return rows.With(c => new CompanyRowAnswer(
            c.Code, c.Name, c.RegistrationNumber is { } digits ? BusinessNumber.Format(digits) : null, c.Representative, c.Region, c.IsBuyer, c.IsSupplier,
            DocumentAnswer.Wire(c.Status), DocumentAnswer.Wire(c.TaxStatus), c.Members));
    }
}

public sealed record MemberAnswer(
    Guid Id, string CompanyCode, string CompanyName, string MemberId, string Name, string Email, string Phone, string Role, bool IsAdministrator, string State);

public sealed record CompanyRowAnswer(
    string CompanyId, string Name, string? RegistrationNumber, string Representative, string Region, bool IsBuyer, bool IsSupplier, string State, string TaxStatus, int Members);
