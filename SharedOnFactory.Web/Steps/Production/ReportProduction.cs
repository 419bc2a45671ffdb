using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Production;

public sealed record ProgressAnswer(string Order, string Stage, int Percent);

/// <summary>Step 5: the supplier says how far it is; the first report starts production.</summary>
public sealed class ReportProduction(Door door)
{
    public Task<ProgressAnswer> RunAsync(Call call, string orderNumber, ProgressBody body, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.SuppliersOrderAsync(orderNumber);
            var (stage, percent, note) = body.Read();
            var run = await act.Db.Runs.FirstOrDefaultAsync(r => r.OrderId == order.Id, ct);
            if (run is null)
            {
                run = ProductionRun.Start(order, act.Now);
                act.Db.Runs.Add(run);
            }

            run.Report(stage, percent, note, act.Me.MemberId, act.Now);
            await act.Db.SaveChangesAsync(ct);
            return new ProgressAnswer(order.Number, Api.DocumentAnswer.Wire(run.Stage), run.Percent);
        },
        ct);
}

/// <summary>Step 5: the supplier has made everything, with a certificate and a photo to show for it.</summary>
public sealed class CompleteProduction(Door door)
{
    public Task<ProgressAnswer> RunAsync(Call call, string orderNumber, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.SuppliersOrderAsync(orderNumber);
            var run = await act.Db.Runs.FirstOrDefaultAsync(r => r.OrderId == order.Id, ct);
            if (run is null)
            {
                run = ProductionRun.Start(order, act.Now);
                act.Db.Runs.Add(run);
            }

            var files = await act.Db.Attachments.Where(a => a.OwnerId == order.Id && a.RemovedAt == null).ToListAsync(ct);
            run.Complete(files, act.Me.MemberId, act.Now);
            await act.Db.SaveChangesAsync(ct);
            return new ProgressAnswer(order.Number, Api.DocumentAnswer.Wire(run.Stage), run.Percent);
        },
        ct);
}
