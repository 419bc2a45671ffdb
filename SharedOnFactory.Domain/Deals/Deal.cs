using SharedOnFactory.Domain.Deliveries;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Production;

namespace SharedOnFactory.Domain.Deals;

/// <summary>
/// Everything that hangs on one bid notice, put side by side to be read; it is never saved itself.
/// <para>A deal's life: a buyer publishes what it needs made (1 입찰공고). Suppliers answer privately until the deadline (2 견적).
/// The buyer compares and chooses one (3 선정·낙찰). The award creates a purchase order, which the buyer issues, an administrator lets
/// through and the supplier confirms (4 발주). The supplier makes the parts and reports as it goes (5 제작), ships them, and the buyer
/// confirms receipt (6 납품). The buyer inspects; what fails is repaired and inspected again; then it evaluates, pays, and the deal is
/// closed (7 검사·평가).</para>
/// <para>Asked, planned and happened are kept apart: the notice asks, the order plans, reports, shipments and verdicts happen.
/// Where the deal stands is derived from them by <see cref="DealProgress"/>, never stored.</para>
/// </summary>
public sealed record Deal(BidNotice Notice)
{
    /// <summary>Submitted quotations the reader may count.</summary>
    public int Quotations { get; init; }
    public PurchaseOrder? Order { get; init; }
    public ProductionRun? Run { get; init; }
    public IReadOnlyList<DelayNotice> Delays { get; init; } = [];
    public IReadOnlyList<Delivery> Deliveries { get; init; } = [];
    public IReadOnlyList<Inspection> Inspections { get; init; } = [];
    public IReadOnlyList<Repair> Repairs { get; init; } = [];
    public Evaluation? Evaluation { get; init; }
    public IReadOnlyList<Payment> Payments { get; init; } = [];
}
