using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Deals;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Admin.Audit;

public static class AuditEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var events = api.MapGroup("/admin/events").WithTags("Administration");
        events.MapGet("/", ListAsync).WithSummary("처리 기록 찾기");
        events.MapGet("/verify", VerifyAsync).WithSummary("처리 기록의 해시 사슬 확인");
        events.MapGet("/export.xlsx", ExportAsync).WithSummary("처리 기록 내려받기");
    }

    public static void MapForPages(IEndpointRouteBuilder app) => app.MapGet(Urls.AdminAuditSheet, ExportAsync).RequireAuthorization(Rights.Administrator);

    private static async Task<Listing<object>> ListAsync(
        HttpContext http, [AsParameters] AuditFilter filter, [AsParameters] Paging paging, IDbContextFactory<PortalDb> dbs, IStringLocalizer<Texts> texts, CancellationToken ct)
    {
        var me = http.Administrator();
        await using var db = await dbs.CreateDbContextAsync(ct);
        var rows = await paging.OfAsync(await db.AuditAsync(me, filter.Checked(), ct), ct);
        return new([.. (await db.WithSubjectsAsync(rows.Items, ct)).Select(row => (object)new
        {
            row.Event.Sequence,
            row.Event.At,
            row.Event.Kind,
            CompanyId = row.CompanyCode,
            MemberId = row.MemberCode,
            Subject = row.Subject is { } subject ? new { CompanyId = subject.CompanyCode, MemberId = subject.MemberCode, subject.Name } : null,
            Text = Headline.Of(row.Event, null, text => texts[text]).What,
            Notice = row.Deal,
            row.Event.Hash,
        })], rows.Total, rows.Page, rows.PageSize);
    }

    private static async Task<object> VerifyAsync(HttpContext http, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        http.Administrator();
        await using var db = await dbs.CreateDbContextAsync(ct);
        var broken = await db.FindBrokenLinkAsync(ct);
        return new { Events = await db.Events.CountAsync(ct), IsWhole = broken is null, Broken = broken };
    }

    private static async Task<IResult> ExportAsync(
        HttpContext http, [AsParameters] AuditFilter filter, IDbContextFactory<PortalDb> dbs, IStringLocalizer<Texts> texts, NoteExport note, CancellationToken ct)
    {
        var me = http.Administrator();
        filter.Checked();
        await note.RunAsync(new(me.MemberId), "처리 기록", ct);
        return AuditSheet.Download(dbs, me, filter, text => texts[text]);
    }
}
