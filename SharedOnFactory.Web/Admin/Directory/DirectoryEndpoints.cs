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

    private static async Task<Listing<object>> MembersAsync(
        HttpContext http, [AsParameters] MemberFilter filter, [AsParameters] Paging paging, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        var me = http.Administrator();
        await using var db = await dbs.CreateDbContextAsync(ct);
        var rows = await paging.OfAsync(db.MemberRows(me, filter), ct);
        return new([.. rows.Items.Select(m => (object)new
        {
            m.Id,
            m.CompanyCode,
            m.CompanyName,
            MemberId = m.Code,
            m.Name,
            m.Email,
            m.Phone,
            Role = DocumentAnswer.Wire(m.Role),
            m.IsAdministrator,
            State = DocumentAnswer.Wire(m.Status),
        })], rows.Total, rows.Page, rows.PageSize);
    }

    private static async Task<Listing<object>> CompaniesAsync(
        HttpContext http, [AsParameters] CompanyFilter filter, [AsParameters] Paging paging, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        var me = http.Administrator();
        await using var db = await dbs.CreateDbContextAsync(ct);
        var rows = await paging.OfAsync(db.CompanyRows(me, filter), ct);
        return new([.. rows.Items.Select(c => (object)new
        {
            CompanyId = c.Code,
            c.Name,
            RegistrationNumber = c.RegistrationNumber is { } digits ? BusinessNumber.Format(digits) : null,
            c.Representative,
            c.Region,
            c.IsBuyer,
            c.IsSupplier,
            State = DocumentAnswer.Wire(c.Status),
            TaxStatus = DocumentAnswer.Wire(c.TaxStatus),
            c.Members,
        })], rows.Total, rows.Page, rows.PageSize);
    }
}
