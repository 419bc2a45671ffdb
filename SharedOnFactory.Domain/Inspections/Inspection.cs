using SharedOnFactory.Domain.Deliveries;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Orders;

namespace SharedOnFactory.Domain.Inspections;

public enum InspectionResult
{
    Pass,
    Conditional,
    Fail,
}

/// <summary>The defect types of the trade, as A/S forms name them.</summary>
public enum DefectType
{
    Dimension,
    Geometry,
    Appearance,
    Surface,
    HeatTreatment,
    Material,
    Shortage,
    WrongItem,
    Damage,
    Documents,
}

/// <summary>The buyer's verdict on received goods (검사). Goods that failed are repaired and inspected again, in the next round.</summary>
public sealed class Inspection : Entity
{
    private readonly List<Defect> _defects = [];

    private Inspection() { } // EF

    public Guid OrderId { get; private init; }
    public Guid NoticeId { get; private init; }
    public Guid BuyerId { get; private init; }
    public Guid SupplierId { get; private init; }
    public int Round { get; private init; }
    public decimal Inspected { get; private init; }
    public decimal Rejected { get; private init; }
    public InspectionResult Result { get; private init; }
    public DateTimeOffset At { get; private init; }
    public Guid MemberId { get; private init; }
    public IReadOnlyList<Defect> Defects => _defects;

    /// <param name="earlier">Verdicts so far, with the repairs between them.</param>
    public static Inspection Record(
        PurchaseOrder order, IReadOnlyCollection<Delivery> deliveries, IReadOnlyCollection<Inspection> earlier, IReadOnlyCollection<Repair> repairs,
        InspectionFindings findings, Guid memberId, DateTimeOffset now)
    {
        OrderRules.IsConfirmed.Require(order.State == OrderState.Confirmed);
        var received = deliveries.Where(d => d.ReceivedAt is not null).Sum(d => d.Quantity);
        InspectionRules.GoodsAreReceived.Require(received > 0 && received == order.Quantity);
        InspectionRules.IsNext.Require(earlier.All(i => i.Result == InspectionResult.Fail) && repairs.Count(r => r.IsSettled) >= earlier.Count);
        InspectionRules.Require(findings, received);

        var inspection = new Inspection
        {
            OrderId = order.Id,
            NoticeId = order.NoticeId,
            BuyerId = order.BuyerId,
            SupplierId = order.SupplierId,
            Round = earlier.Count + 1,
            Inspected = findings.Inspected,
            Rejected = findings.Rejected,
            Result = findings.Result,
            At = now,
            MemberId = memberId,
        };
        inspection._defects.AddRange(findings.Defects.Select(d => new Defect(d.Type, d.Quantity, d.Note)));
        inspection.Raise(new InspectionRecorded(inspection.Id, order.Id, order.NoticeId, inspection.Result, now, [order.BuyerId, order.SupplierId]));
        return inspection;
    }
}

/// <summary>What the buyer found, before it is judged against the rules.</summary>
public sealed record InspectionFindings(decimal Inspected, decimal Rejected, InspectionResult Result, IReadOnlyList<DefectFinding> Defects);

public sealed record DefectFinding(DefectType Type, decimal Quantity, string Note);

public sealed class Defect
{
    private Defect() { } // EF

    internal Defect(DefectType type, decimal quantity, string note) => (Type, Quantity, Note) = (type, quantity, note.Trim());

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public DefectType Type { get; private init; }
    public decimal Quantity { get; private init; }
    public string Note { get; private init; } = "";
}
