using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Production;

public static class ProductionEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var order = api.MapGroup("/orders/{number}").WithTags("Production");
        order.MapGet("/production", StatusAsync).WithSummary("제작 현황");
        order.MapPost("/production", (ApiCall call, string number, ProgressBody body, ReportProduction report, CancellationToken ct) =>
            report.RunAsync(call.Call, number, body, ct)).WithSummary("제작 현황 등록");
        order.MapPost("/complete", (ApiCall call, string number, CompleteProduction complete, CancellationToken ct) =>
            complete.RunAsync(call.Call, number, ct)).WithSummary("제작 완료");
        order.MapPost("/delay", (ApiCall call, string number, DelayBody body, FileDelay file, CancellationToken ct) =>
            file.RunAsync(call.Call, number, body, ct)).WithSummary("납기 지연 통보");
        order.MapPost("/delay/{id:guid}/accept", (ApiCall call, string number, Guid id, AnswerDelay answer, CancellationToken ct) =>
            answer.RunAsync(call.Call, number, id, accept: true, ct: ct)).WithSummary("지연 수락");
        order.MapPost("/delay/{id:guid}/reject", (ApiCall call, string number, Guid id, ReasonBody? body, AnswerDelay answer, CancellationToken ct) =>
            answer.RunAsync(call.Call, number, id, accept: false, body?.Read(), ct)).WithSummary("지연 거절");
    }

    private static async Task<ProductionAnswer> StatusAsync(HttpContext http, string number, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var me = http.Viewer();
        var order = await db.Orders.AsNoTracking().VisibleTo(me).Where(o => o.Number == number).FoundAsync(ct);
        var run = await db.Runs.AsNoTracking().VisibleTo(me).FirstOrDefaultAsync(r => r.OrderId == order.Id, ct);
        var delays = await db.Delays.AsNoTracking().VisibleTo(me).Where(d => d.OrderId == order.Id).OrderBy(d => d.FiledAt).ToListAsync(ct);
        var received = (await db.HandedOverAsync(order, ct)).Received;
        return new(
            order.Number, run is null ? null : DocumentAnswer.Wire(run.Stage), run?.Percent ?? 0, run?.StartedAt, run?.CompletedAt,
            [.. (run?.Reports ?? []).OrderBy(r => r.At).Select(r => new ReportAnswer(DocumentAnswer.Wire(r.Stage), r.Percent, r.Note, r.At))],
            [.. delays.Select(d => new FiledDelayAnswer(
                d.Id, d.HasLapsed(order, received) ? "lapsed" : DocumentAnswer.Wire(d.State), d.OldDate, d.NewDate, DocumentAnswer.Wire(d.Cause), d.Reason, d.Countermeasure,
                d.FiledAt, d.IsPriorNotice, d.RejectionReason))]);
    }
}

/// <param name="Stage">Null before production has begun.</param>
public sealed record ProductionAnswer(
    string Order, string? Stage, int Percent, DateTimeOffset? StartedAt, DateTimeOffset? CompletedAt, IReadOnlyList<ReportAnswer> Reports, IReadOnlyList<FiledDelayAnswer> Delays);

public sealed record ReportAnswer(string Stage, int Percent, string? Note, DateTimeOffset At);

/// <param name="State">As it was answered, or "lapsed" once what it delays has come.</param>
/// <param name="PriorNotice">Told before the day it moves: that counts for less than being late unannounced.</param>
public sealed record FiledDelayAnswer(
    Guid Id, string State, DateOnly OldDate, DateOnly NewDate, string Cause, string Reason, string? Countermeasure, DateTimeOffset FiledAt, bool PriorNotice, string? RejectionReason);
