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

    private static async Task<object> StatusAsync(HttpContext http, string number, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var me = http.Viewer();
        var order = await db.Orders.AsNoTracking().VisibleTo(me).Where(o => o.Number == number).FoundAsync(ct);
        var run = await db.Runs.AsNoTracking().VisibleTo(me).FirstOrDefaultAsync(r => r.OrderId == order.Id, ct);
        var delays = await db.Delays.AsNoTracking().VisibleTo(me).Where(d => d.OrderId == order.Id).OrderBy(d => d.FiledAt).ToListAsync(ct);
        var received = (await db.HandedOverAsync(order, ct)).Received;
        return new
        {
            Order = order.Number,
            Stage = run is null ? null : DocumentAnswer.Wire(run.Stage),
            Percent = run?.Percent ?? 0,
            run?.StartedAt,
            run?.CompletedAt,
            Reports = run?.Reports.OrderBy(r => r.At).Select(r => new { Stage = DocumentAnswer.Wire(r.Stage), r.Percent, r.Note, r.At }) ?? [],
            Delays = delays.Select(d => new
            {
                d.Id,
                State = d.HasLapsed(order, received) ? "lapsed" : DocumentAnswer.Wire(d.State),
                d.OldDate,
                d.NewDate,
                Cause = DocumentAnswer.Wire(d.Cause),
                d.Reason,
                d.Countermeasure,
                d.FiledAt,
                PriorNotice = d.IsPriorNotice,
                d.RejectionReason,
            }),
        };
    }
}
