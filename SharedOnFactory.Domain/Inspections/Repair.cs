using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Orders;

namespace SharedOnFactory.Domain.Inspections;

public enum RepairState
{
    Requested,
    Accepted,
    Disputed,
    Dismissed,
    Resolved,
    Confirmed,
}

public enum RepairWanted
{
    Remake,
    Rework,
    Return,
    Discount,
}

/// <summary>
/// A defect repair (하자보수, A/S): the buyer asks after a failed inspection, the supplier accepts or disputes within 3 business days,
/// an administrator decides a dispute, the supplier resolves and the buyer confirms. Then the goods are inspected again.
/// </summary>
public sealed class Repair : Entity
{
    private Repair() { } // EF

    public string Number { get; private init; } = "";
    public Guid OrderId { get; private init; }
    public Guid NoticeId { get; private init; }
    public Guid BuyerId { get; private init; }
    public Guid SupplierId { get; private init; }
    public Guid InspectionId { get; private init; }
    public RepairState State { get; private set; }
    public DefectType DefectType { get; private init; }
    public decimal Quantity { get; private init; }
    public RepairWanted Wanted { get; private init; }
    public DateOnly Due { get; private init; }
    public DateTimeOffset RequestedAt { get; private init; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public DateTimeOffset? ResolvedAt { get; private set; }

    /// <summary>The supplier's words: why it is no defect of its own.</summary>
    public string DisputeReason { get; private set; } = "";

    /// <summary>The administrator's words: why the dispute was decided as it was.</summary>
    public string DecisionReason { get; private set; } = "";

    /// <summary>The supplier's words: what was done about it.</summary>
    public string Resolution { get; private set; } = "";

    /// <summary>True once nothing more is owed: repaired and confirmed, or dismissed by the administrator.</summary>
    public bool IsSettled => State is RepairState.Confirmed or RepairState.Dismissed;
    private Guid[] Parties => [BuyerId, SupplierId];

    public static Repair Request(string number, PurchaseOrder order, Inspection failed, IReadOnlyCollection<Repair> earlier, RepairTerms terms, DateTimeOffset now)
    {
        OrderRules.IsConfirmed.Require(order.State == OrderState.Confirmed);
        InspectionRules.HasFailed.Require(failed.Result == InspectionResult.Fail && failed.OrderId == order.Id);
        InspectionRules.RepairIsFirst.Require(earlier.All(r => r.InspectionId != failed.Id));
        InspectionRules.RepairQuantityFits.Require(terms.Quantity > 0 && terms.Quantity <= failed.Rejected);
        InspectionRules.RepairIsAhead.Require(terms.Due >= BusinessCalendar.DayOf(now));

        var repair = new Repair
        {
            Number = number,
            OrderId = order.Id,
            NoticeId = order.NoticeId,
            BuyerId = order.BuyerId,
            SupplierId = order.SupplierId,
            InspectionId = failed.Id,
            DefectType = terms.DefectType,
            Quantity = terms.Quantity,
            Wanted = terms.Wanted,
            Due = terms.Due,
            RequestedAt = now,
        };
        repair.Raise(new RepairRequested(repair.Id, order.Id, order.NoticeId, now, repair.Parties));
        return repair;
    }

    public void Accept(DateTimeOffset now)
    {
        Move(RepairState.Requested, RepairState.Accepted);
        AnsweredAt = now;
        Raise(new RepairAccepted(Id, OrderId, NoticeId, now, Parties));
    }

    public void Dispute(string reason, DateTimeOffset now)
    {
        InspectionRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        Move(RepairState.Requested, RepairState.Disputed);
        DisputeReason = reason.Trim();
        AnsweredAt = now;
        Raise(new RepairDisputed(Id, OrderId, NoticeId, DisputeReason, now, Parties));
    }

    /// <summary>The administrator's word on a dispute: upheld means the supplier must repair after all.</summary>
    public void Decide(bool upheld, string reason, DateTimeOffset now)
    {
        InspectionRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        Move(RepairState.Disputed, upheld ? RepairState.Accepted : RepairState.Dismissed);
        DecisionReason = reason.Trim();
        Raise(new RepairDecided(Id, OrderId, NoticeId, upheld, DecisionReason, now, Parties));
    }

    public void Resolve(string note, DateTimeOffset now)
    {
        InspectionRules.SaysWhatWasDone.Require(!string.IsNullOrWhiteSpace(note));
        Move(RepairState.Accepted, RepairState.Resolved);
        Resolution = note.Trim();
        ResolvedAt = now;
        Raise(new RepairResolved(Id, OrderId, NoticeId, Resolution, now, Parties));
    }

    public void Confirm(DateTimeOffset now)
    {
        Move(RepairState.Resolved, RepairState.Confirmed);
        Raise(new RepairConfirmed(Id, OrderId, NoticeId, now, Parties));
    }

    private void Move(RepairState from, RepairState to)
    {
        InspectionRules.RepairIsAtThatPoint.Require(State == from);
        State = to;
    }
}

/// <summary>What the buyer asks for.</summary>
public sealed record RepairTerms(DefectType DefectType, decimal Quantity, RepairWanted Wanted, DateOnly Due);
