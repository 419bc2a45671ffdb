using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Inspections;

public static class InspectionEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var order = api.MapGroup("/orders/{number}").WithTags("Inspections");
        order.MapGet("/inspections", ListAsync).WithSummary("검사·A/S·평가·지급 조회");
        order.MapPost("/inspections", async (ApiCall call, string number, InspectionBody body, RecordInspection record, CancellationToken ct) =>
            TypedResults.Created((string?)null, await record.RunAsync(call.Call, number, body, ct))).WithSummary("검사 결과 등록");
        order.MapPost("/repairs", async (ApiCall call, string number, RepairBody body, RequestRepair request, CancellationToken ct) =>
            TypedResults.Created((string?)null, await request.RunAsync(call.Call, number, body, ct))).WithSummary("하자보수 신청");
        order.MapPost("/evaluation", async (ApiCall call, string number, EvaluationBody body, EvaluateSupplier evaluate, CancellationToken ct) =>
        {
            await evaluate.RunAsync(call.Call, number, body, ct);
            return Results.StatusCode(StatusCodes.Status201Created);
        }).WithSummary("거래 평가");
        order.MapPost("/evaluation/answer", async (ApiCall call, string number, AnswerBody body, AnswerEvaluation answer, CancellationToken ct) =>
        {
            await answer.RunAsync(call.Call, number, body.Read(), ct);
            return TypedResults.NoContent();
        }).WithSummary("평가 답글");
        order.MapPost("/payments", async (ApiCall call, string number, PaymentBody body, RecordPayment record, CancellationToken ct) =>
            TypedResults.Created((string?)null, await record.RunAsync(call.Call, number, body, ct))).WithSummary("지급 등록");
        order.MapPost("/payments/{id:guid}/confirm", (ApiCall call, string number, Guid id, ConfirmPayment confirm, CancellationToken ct) =>
            confirm.RunAsync(call.Call, number, id, ct)).WithSummary("입금 확인");
        order.MapPost("/payments/{id:guid}/deny", (ApiCall call, string number, Guid id, ReasonBody body, DenyPayment deny, CancellationToken ct) =>
            deny.RunAsync(call.Call, number, id, body.Read(), ct)).WithSummary("입금 안 됨");
        order.MapPost("/payments/{id:guid}/withdraw", (ApiCall call, string number, Guid id, WithdrawPayment withdraw, CancellationToken ct) =>
            withdraw.RunAsync(call.Call, number, id, ct)).WithSummary("지급 등록 취소");
        order.MapPost("/close", (ApiCall call, string number, CloseBody? body, CloseDeal close, CancellationToken ct) =>
            close.RunAsync(call.Call, number, body?.Waive ?? false, ct)).WithSummary("거래 종료");
        MapRepairs(api.MapGroup("/repairs/{number}").WithTags("Inspections"), api.MapGroup("/admin/repairs/{number}").WithTags("Administration"));
    }

    private static void MapRepairs(RouteGroupBuilder repairs, RouteGroupBuilder admin)
    {
        MapStep(repairs, "accept", RepairStep.Accept, "하자보수 접수");
        MapStepWithReason(repairs, "dispute", RepairStep.Dispute, "하자보수 이의 (reason)");
        repairs.MapPost("/resolve", (ApiCall call, string number, NoteBody body, MoveRepair move, CancellationToken ct) =>
            move.RunAsync(call.Call, number, RepairStep.Resolve, body.Read(), ct)).WithSummary("하자보수 완료 (note)");
        MapStep(repairs, "confirm", RepairStep.Confirm, "하자보수 확인");
        MapStepWithReason(admin, "uphold", RepairStep.Uphold, "이의 판정: 하자 인정 (reason)");
        MapStepWithReason(admin, "dismiss", RepairStep.Dismiss, "이의 판정: 하자 아님 (reason)");
    }

    private static void MapStep(RouteGroupBuilder group, string path, RepairStep step, string summary) =>
        group.MapPost($"/{path}", (ApiCall call, string number, MoveRepair move, CancellationToken ct) =>
            move.RunAsync(call.Call, number, step, null, ct)).WithSummary(summary);

    private static void MapStepWithReason(RouteGroupBuilder group, string path, RepairStep step, string summary) =>
        group.MapPost($"/{path}", (ApiCall call, string number, ReasonBody body, MoveRepair move, CancellationToken ct) =>
            move.RunAsync(call.Call, number, step, body.Read(), ct)).WithSummary(summary);

    private static async Task<ClosingAnswer> ListAsync(HttpContext http, string number, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var me = http.Viewer();
        var order = await db.Orders.AsNoTracking().VisibleTo(me).Where(o => o.Number == number).FoundAsync(ct);
        var inspections = await db.Inspections.AsNoTracking().VisibleTo(me).Where(i => i.OrderId == order.Id).OrderBy(i => i.Round).ToListAsync(ct);
        var repairs = await db.Repairs.AsNoTracking().VisibleTo(me).Where(r => r.OrderId == order.Id).OrderBy(r => r.RequestedAt).ToListAsync(ct);
        var evaluation = await db.Evaluations.AsNoTracking().VisibleTo(me).FirstOrDefaultAsync(e => e.OrderId == order.Id, ct);
        var payments = await db.Payments.AsNoTracking().VisibleTo(me).Where(p => p.OrderId == order.Id).OrderBy(p => p.RecordedAt).ToListAsync(ct);
        return new(
            order.Number,
            [.. inspections.Select(i => new InspectionRowAnswer(
                i.Id, i.Round, i.Inspected, i.Rejected, DocumentAnswer.Wire(i.Result), i.At,
                [.. i.Defects.Select(d => new DefectAnswer(DocumentAnswer.Wire(d.Type), d.Quantity, d.Note))]))],
            [.. repairs.Select(r => new RepairRowAnswer(
                r.Number, DocumentAnswer.Wire(r.State), DocumentAnswer.Wire(r.DefectType), r.Quantity, DocumentAnswer.Wire(r.Wanted), r.Due, r.DisputeReason, r.DecisionReason, r.Resolution))],
            evaluation is null ? null : new(evaluation.Quality, evaluation.Delivery, evaluation.Communication, evaluation.Price, evaluation.Comment, evaluation.Answer, evaluation.At),
            [.. payments.Select(p => new PaymentRowAnswer(p.Id, p.Amount, p.PaidOn, p.Method, p.ConfirmedAt is not null, PaymentAnswer.StateOf(p), p.DenialReason))],
            Closing.Unpaid(order, payments), order.WaivedAmount);
    }
}
