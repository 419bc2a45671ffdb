using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Production;

public sealed record DelayAnswer(Guid Id, string State, DateOnly NewDate, bool PriorNotice)
{
    public static DelayAnswer Of(DelayNotice delay) => new(delay.Id, Api.DocumentAnswer.Wire(delay.State), delay.NewDate, delay.IsPriorNotice);
}

/// <summary>Step 5: the supplier says in writing that it will be late, before the due date if it can.</summary>
public sealed class FileDelay(Door door)
{
    public Task<DelayAnswer> RunAsync(Call call, string orderNumber, DelayBody body, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.SuppliersOrderAsync(orderNumber);
            var (newDate, cause, reason, countermeasure) = body.Read();
            ProductionRules.OneDelayAtATime.Require(!await act.Db.Delays.AnyAsync(d => d.OrderId == order.Id && d.State == DelayState.Filed, ct));
            var delay = DelayNotice.File(order, newDate, cause, reason, countermeasure, act.Now);
            act.Db.Delays.Add(delay);
            await act.Db.SaveChangesAsync(ct);
            return DelayAnswer.Of(delay);
        },
        ct);
}

/// <summary>Step 5: the buyer accepts the new date, or holds the supplier to the old one.</summary>
public sealed class AnswerDelay(Door door)
{
    public Task<DelayAnswer> RunAsync(Call call, string orderNumber, Guid id, bool accept, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.BuyersOrderAsync(orderNumber);
            var delay = await act.Db.Delays.VisibleTo(act.Me).Where(d => d.Id == id && d.OrderId == order.Id).FoundAsync(ct);
            if (accept)
            {
                delay.Accept(order, act.Now);
            }
            else
            {
                delay.Reject(act.Now);
            }

            await act.Db.SaveChangesAsync(ct);
            return DelayAnswer.Of(delay);
        },
        ct);
}
