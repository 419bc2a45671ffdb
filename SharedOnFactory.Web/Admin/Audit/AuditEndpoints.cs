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
        events.MapGet("/export.xlsx", ExportAsync).WithSummary("처리 기록 내려받기").Produces<Stream>(200, "application/octet-stream");
    }

    public static void MapForPages(IEndpointRouteBuilder app) => app.MapGet(Urls.AdminAuditSheet, ExportAsync).RequireAuthorization(Rights.Administrator);

    private static async Task<Listing<EventAnswer>> ListAsync(
        HttpContext http, [AsParameters] AuditFilter filter, [AsParameters] Paging paging, IDbContextFactory<PortalDb> dbs, IStringLocalizer<Texts> texts, CancellationToken ct)
    {
        var me = http.Administrator();
        await using var db = await dbs.CreateDbContextAsync(ct);
        var rows = await paging.OfAsync(await db.AuditAsync(me, filter.Checked(), ct), ct);
        return new([.. (await db.WithSubjectsAsync(rows.Items, ct)).Select(row => new EventAnswer(
            row.Event.Sequence, row.Event.At, row.Event.Kind, row.CompanyCode, row.MemberCode,
            row.Subject is { } subject ? new(subject.CompanyCode, subject.MemberCode, subject.Name) : null,
            Headline.Of(row.Event, null, text => texts[text]).What, row.Deal, row.Event.Hash))], rows.Total, rows.Page, rows.PageSize);
    }

    /// <param name="mark">One that was kept: from an export, a receipt, or an earlier answer.</param>
    private static async Task<ChainAnswer> VerifyAsync(HttpContext http, IDbContextFactory<PortalDb> dbs, RecordSeal seal, CancellationToken ct, string? mark = null)
    {
        http.Administrator();
        await using var db = await dbs.CreateDbContextAsync(ct);
        var broken = await db.FindBrokenLinkAsync(ct);
        SealVerdict? verdict = string.IsNullOrWhiteSpace(mark) ? null : await seal.CheckAsync(db, mark, ct);
        return new(await db.Events.CountAsync(ct), broken is null, broken, await seal.HeadAsync(db, ct), verdict is { } known ? DocumentAnswer.Wire(known) : null);
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

/// <param name="Subject">Whom it was done to, where it was done to somebody.</param>
/// <param name="Notice">The number of the deal's notice.</param>
public sealed record EventAnswer(
    long Sequence, DateTimeOffset At, string Kind, string? CompanyId, string? MemberId, EventSubject? Subject, string Text, string? Notice, string Hash);

public sealed record EventSubject(string? CompanyId, string? MemberId, string Name);

/// <param name="Broken">The first record that does not follow from the one before it.</param>
/// <param name="Head">The signed mark of the last record: whoever keeps it finds out later when the end was cut off.</param>
/// <param name="Mark">What became of the mark that was asked about.</param>
public sealed record ChainAnswer(int Events, bool IsWhole, long? Broken, string? Head, string? Mark);
