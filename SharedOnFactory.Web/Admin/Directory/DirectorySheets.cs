using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;
using SharedOnFactory.Web.Reports;

namespace SharedOnFactory.Web.Admin.Directory;

/// <summary>The directory as Excel files, of what the filter leaves.</summary>
public static class DirectorySheets
{
    public static void MapForPages(IEndpointRouteBuilder app)
    {
        app.MapGet(Urls.AdminMembersSheet, MembersAsync).RequireAuthorization(Rights.Administrator);
        app.MapGet(Urls.AdminCompaniesSheet, CompaniesAsync).RequireAuthorization(Rights.Administrator);
    }

    private static async Task<IResult> MembersAsync(HttpContext http, [AsParameters] MemberFilter filter, IDbContextFactory<PortalDb> dbs, IStringLocalizer<Texts> texts, NoteExport note, CancellationToken ct)
    {
        var me = http.Administrator();
        await note.RunAsync(new(me.MemberId), "담당자", ct);
        return ExcelSheet.Download<MemberRow>(http, "members.xlsx", texts["담당자"], [
            new(texts["회사 ID"], 80, m => m.CompanyCode),
            new(texts["회사"], 180, m => m.CompanyName),
            new(texts["담당자 ID"], 110, m => m.Code),
            new(texts["이름"], 100, m => m.Name),
            new(texts["이메일"], 200, m => m.Email),
            new(texts["전화"], 120, m => PhoneNumber.Format(m.Phone)),
            new(texts["권한"], 90, m => texts[Words.Text(m.Role)]),
            new(texts["상태"], 90, m => texts[Words.Text(m.Status)]),
        ], RowsAsync(dbs, db => db.MemberRows(me, filter with { State = Known<MemberStatus>(filter.State), Role = Known<MemberRole>(filter.Role) }), ct));
    }

    private static async Task<IResult> CompaniesAsync(HttpContext http, [AsParameters] CompanyFilter filter, IDbContextFactory<PortalDb> dbs, IStringLocalizer<Texts> texts, NoteExport note, CancellationToken ct)
    {
        var me = http.Administrator();
        await note.RunAsync(new(me.MemberId), "업체", ct);
        return ExcelSheet.Download<CompanyRow>(http, "companies.xlsx", texts["업체"], [
            new(texts["회사 ID"], 80, c => c.Code),
            new(texts["회사"], 200, c => c.Name),
            new(texts["사업자등록번호"], 120, c => c.RegistrationNumber is { } digits ? BusinessNumber.Format(digits) : null),
            new(texts["대표자"], 100, c => c.Representative),
            new(texts["지역"], 90, c => Regions.Name(c.Region)),
            new(texts["발주업체"], 80, c => c.IsBuyer ? "○" : null),
            new(texts["수주업체"], 80, c => c.IsSupplier ? "○" : null),
            new(texts["상태"], 90, c => texts[Words.Text(c.Status)]),
            new(texts["국세청"], 90, c => c.TaxStatus == TaxStatus.Unknown ? null : texts[Words.Text(c.TaxStatus)]),
            new(texts["담당자 수"], 80, c => c.Members),
        ], RowsAsync(dbs, db => db.CompanyRows(me, filter with { State = Known<CompanyStatus>(filter.State) }), ct));
    }

    /// <summary>What is no state filters nothing, as on the page the link stands on.</summary>
    private static string? Known<T>(string? typed) where T : struct, Enum => Enum.GetNames<T>().FirstOrDefault(name => string.Equals(name, typed?.Trim(), StringComparison.OrdinalIgnoreCase));

    private static async IAsyncEnumerable<T> RowsAsync<T>(IDbContextFactory<PortalDb> dbs, Func<PortalDb, IQueryable<T>> rows, [EnumeratorCancellation] CancellationToken ct = default) where T : class
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        await foreach (var row in rows(db).AsSingleQuery().AsAsyncEnumerable().WithCancellation(ct))
        {
            yield return row;
        }
    }
}
