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

    /// <param name="mark">One that was kept: from an export, a receipt, or an earlier answer.</param>
    private static async Task<object> VerifyAsync(HttpContext http, IDbContextFactory<PortalDb> dbs, RecordSeal seal, CancellationToken ct, string? mark = null)
    {
        http.Administrator();
        await using var db = await dbs.CreateDbContextAsync(ct);
        var broken = await db.FindBrokenLinkAsync(ct);
        SealVerdict? verdict = string.IsNullOrWhiteSpace(mark) ? null : await seal.CheckAsync(db, mark, ct);
        return new { Events = await db.Events.CountAsync(ct), IsWhole = broken is null, Broken = broken, Head = await seal.HeadAsync(db, ct), Mark = verdict is { } known ? DocumentAnswer.Wire(known) : null };
    }

    private static async Task<IResult> ExportAsync(
        HttpContext http, [AsParameters] AuditFilter filter, IDbContextFactory<PortalDb> dbs, IStringLocalizer<Texts> texts, NoteExport note, RecordSeal seal, CancellationToken ct)
    {
        var me = http.Administrator();
        filter.Checked();
        await note.RunAsync(new(me.MemberId), "처리 기록", ct);
        await using var db = await dbs.CreateDbContextAsync(ct);
        return AuditSheet.Download(http, dbs, me, filter, text => texts[text], $"{texts["기록의 표식"]}: {await seal.HeadAsync(db, ct)}");
    }
}
