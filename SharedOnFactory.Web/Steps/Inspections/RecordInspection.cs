using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Inspections;

public sealed record InspectionAnswer(Guid Id, int Round, string Result);

/// <summary>Step 7: the buyer gives its verdict on the received goods.</summary>
public sealed class RecordInspection(Door door)
{
    public Task<InspectionAnswer> RunAsync(Call call, string orderNumber, InspectionBody body, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.BuyersOrderAsync(orderNumber);
            var deliveries = await act.Db.Deliveries.Where(d => d.OrderId == order.Id).ToListAsync(ct);
            var earlier = await act.Db.Inspections.Where(i => i.OrderId == order.Id).ToListAsync(ct);
            var repairs = await act.Db.Repairs.Where(r => r.OrderId == order.Id).ToListAsync(ct);
            var inspection = Inspection.Record(order, deliveries, earlier, repairs, body.Read(), act.Me.MemberId, act.Now);
            act.Db.Inspections.Add(inspection);
            await act.Db.SaveChangesAsync(ct);
            return new InspectionAnswer(inspection.Id, inspection.Round, Api.DocumentAnswer.Wire(inspection.Result));
        },
        ct);
}
