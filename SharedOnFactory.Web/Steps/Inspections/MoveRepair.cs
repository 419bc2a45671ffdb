using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Inspections;

/// <summary>What one side says next about a repair.</summary>
public enum RepairStep
{
    Accept,
    Dispute,
    Resolve,
    Confirm,
    Uphold,
    Dismiss,
}

/// <summary>Step 7: supplier, buyer or (in a dispute) administrator move a repair on.</summary>
public sealed class MoveRepair(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string number, RepairStep step, string? note, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var repair = await act.Db.Repairs.VisibleTo(act.Me).Where(r => r.Number == number).FoundAsync(ct);
            RequireSide(act, repair, step);
            Move(repair, step, note ?? "", act.Now);
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(repair.Number, repair.State, repair.Version);
        },
        ct);

    private static void RequireSide(Act act, Repair repair, RepairStep step)
    {
        var mine = step switch
        {
            RepairStep.Confirm => repair.BuyerId == act.Me.CompanyId,
            RepairStep.Uphold or RepairStep.Dismiss => act.Me.IsAdministrator,
            _ => repair.SupplierId == act.Me.CompanyId,
        };
        act.Require(mine && act.Me.MayAct);
    }

    private static void Move(Repair repair, RepairStep step, string note, DateTimeOffset now)
    {
        switch (step)
        {
            case RepairStep.Accept:
                repair.Accept(now);
                break;
            case RepairStep.Dispute:
                repair.Dispute(note, now);
                break;
            case RepairStep.Resolve:
                repair.Resolve(note, now);
                break;
            case RepairStep.Confirm:
                repair.Confirm(now);
                break;
            default:
                repair.Decide(step == RepairStep.Uphold, note, now);
                break;
        }
    }
}
