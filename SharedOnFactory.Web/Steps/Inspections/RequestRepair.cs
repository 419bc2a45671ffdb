using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Inspections;

/// <summary>Step 7: the buyer asks for the repair of what failed.</summary>
public sealed class RequestRepair(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string orderNumber, RepairBody body, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.BuyersOrderAsync(orderNumber);
            var failed = await act.Db.Inspections.Where(i => i.OrderId == order.Id).OrderByDescending(i => i.Round).FirstOrDefaultAsync(ct)
                ?? throw new RuleBroken(InspectionRules.HasFailed);
            var earlier = await act.Db.Repairs.Where(r => r.OrderId == order.Id).ToListAsync(ct);
            var repair = Repair.Request(await act.NumberAsync(DocumentKind.Repair), order, failed, earlier, body.Read(), act.Now);
            act.Db.Repairs.Add(repair);
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(repair.Number, repair.State, repair.Version);
        },
        ct);
}
