using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Inspections;

public sealed class CloseBody
{
    /// <summary>The rest of the money is not asked for; only the supplier may say so.</summary>
    public bool Waive { get; set; }
}

/// <summary>Step 7: the deal ends. The buyer closes what is paid; the supplier may also close by waiving the rest.</summary>
public sealed class CloseDeal(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string orderNumber, bool waive, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.OrderAsync(orderNumber);
            act.Require(act.Me.MayAct && (order.SupplierId == act.Me.CompanyId || (order.BuyerId == act.Me.CompanyId && !waive)));
            var inspections = await act.Db.Inspections.Where(i => i.OrderId == order.Id).ToListAsync(ct);
            var evaluation = await act.Db.Evaluations.FirstOrDefaultAsync(e => e.OrderId == order.Id, ct);
            var payments = await act.Db.Payments.Where(p => p.OrderId == order.Id).ToListAsync(ct);
            Closing.Close(order, inspections, evaluation, payments, waive, act.Now);
            return await act.SavedAsync(order);
        },
        ct);
}
