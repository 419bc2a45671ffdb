using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;

namespace SharedOnFactory.Domain.Orders;

/// <summary>One line of an order, as it was quoted.</summary>
public sealed class OrderLine
{
    private OrderLine() { } // EF

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public int Item { get; private init; }
    public string PartName { get; private init; } = "";
    public string? PartNumber { get; private init; }
    public string Material { get; private init; } = "";
    public decimal Quantity { get; private init; }
    public string Unit { get; private init; } = "";
    public long UnitPrice { get; private init; }
    public long Amount { get; private init; }
    public long VatAmount { get; private init; }

    internal static OrderLine Of(QuotationLine line, NoticeItem item, string currency) => new()
    {
        Item = line.Item,
        PartName = item.PartName,
        PartNumber = item.PartNumber,
        Material = item.Material,
        Quantity = line.Quantity,
        Unit = item.Unit,
        UnitPrice = line.UnitPrice,
        Amount = line.Amount,
        VatAmount = Vat.On(line.Amount, currency),
    };
}
