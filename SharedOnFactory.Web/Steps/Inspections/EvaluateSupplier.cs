using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Inspections;

/// <summary>Step 7: the buyer evaluates the supplier, once.</summary>
public sealed class EvaluateSupplier(Door door)
{
    public Task RunAsync(Call call, string orderNumber, EvaluationBody body, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.BuyersOrderAsync(orderNumber);
            var (stars, comment) = body.Read();
            InspectionRules.EvaluationIsFirst.Require(!await act.Db.Evaluations.AnyAsync(e => e.OrderId == order.Id, ct));
            var inspections = await act.Db.Inspections.Where(i => i.OrderId == order.Id).ToListAsync(ct);
            act.Db.Evaluations.Add(Evaluation.Write(order, inspections, stars, comment, act.Now));
            await act.Db.SaveChangesAsync(ct);
        },
        ct);
}

/// <summary>Step 7: the supplier answers the evaluation, once.</summary>
public sealed class AnswerEvaluation(Door door)
{
    public Task RunAsync(Call call, string orderNumber, string? answer, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.SuppliersOrderAsync(orderNumber);
            var evaluation = await act.Db.Evaluations.VisibleTo(act.Me).Where(e => e.OrderId == order.Id).FoundAsync(ct);
            evaluation.Reply(answer ?? "", act.Now);
            await act.Db.SaveChangesAsync(ct);
        },
        ct);
}
