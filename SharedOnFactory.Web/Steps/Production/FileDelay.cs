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
            var terms = body.Read();
            var delay = DelayNotice.File(order, (await act.Db.HandedOverAsync(order, ct)).Shipped, terms, act.Now);
            ProductionRules.OneDelayAtATime.Require(!await act.Db.Delays.AnyAsync(d => d.OrderId == order.Id && d.State == DelayState.Filed, ct));
            act.Db.Delays.Add(delay);
            await act.Db.SaveChangesAsync(ct);
            return DelayAnswer.Of(delay);
        },
        ct);
}

/// <summary>Step 5: the buyer accepts the new date, or holds the supplier to the old one and may say why.</summary>
public sealed class AnswerDelay(Door door)
{
    public Task<DelayAnswer> RunAsync(Call call, string orderNumber, Guid id, bool accept, string? reason = null, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.BuyersOrderAsync(orderNumber);
            var delay = await act.Db.Delays.VisibleTo(act.Me).Where(d => d.Id == id && d.OrderId == order.Id).FoundAsync(ct);
            var received = (await act.Db.HandedOverAsync(order, ct)).Received;
            if (accept)
            {
                delay.Accept(order, received, act.Now);
            }
            else
            {
                delay.Reject(order, received, reason ?? "", act.Now);
            }

            await act.Db.SaveChangesAsync(ct);
            return DelayAnswer.Of(delay);
        },
        ct);
}
