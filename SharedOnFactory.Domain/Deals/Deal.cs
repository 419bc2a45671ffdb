using SharedOnFactory.Domain.Deliveries;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Domain.Quotations;

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

    /// <summary>Where the reader's own quotation stands; null when its company wrote none.</summary>
    public QuotationState? Own { get; init; }

    /// <summary>The reader's company said that it will not quote.</summary>
    public bool Declined { get; init; }

    /// <summary>The reader's company has said what it had to say to the notice.</summary>
    public bool IsAnswered => Declined || Own is not (null or QuotationState.Draft or QuotationState.Withdrawn);
    public PurchaseOrder? Order { get; init; }

    /// <summary>Decided, and not for the reader's company: it sees no order, and is not the one that waits for it.</summary>
    public bool IsLost => Order is null && (Own == QuotationState.NotSelected || (Notice.State == NoticeState.Awarded && Own != QuotationState.Selected));
    public ProductionRun? Run { get; init; }
    public IReadOnlyList<DelayNotice> Delays { get; init; } = [];
    public IReadOnlyList<Delivery> Deliveries { get; init; } = [];
    public IReadOnlyList<Inspection> Inspections { get; init; } = [];
    public IReadOnlyList<Repair> Repairs { get; init; } = [];
    public Evaluation? Evaluation { get; init; }
    public IReadOnlyList<Payment> Payments { get; init; } = [];
}
