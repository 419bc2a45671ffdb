using System.Globalization;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;

namespace SharedOnFactory.Domain.Quotations;

/// <summary>Everything a supplier writes into a quotation.</summary>
public sealed record QuotationTerms(
    IReadOnlyList<LineTerms> Lines, DateOnly? DeliveryDate, DateOnly? ValidUntil, string ProductionPlan, string Conditions);

/// <param name="Item">The notice's line number, from 1.</param>
/// <param name="UnitPrice">Before VAT, in the smallest unit of the notice's currency.</param>
/// <param name="LeadDays">Business days from the order, when the supplier says so.</param>
public sealed record LineTerms(int Item, long UnitPrice, int? LeadDays);

public sealed class QuotationLine
{
    private QuotationLine() { } // EF

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public int Item { get; private init; }
    public decimal Quantity { get; private init; }
    public long UnitPrice { get; private init; }
    public long Amount { get; private init; }
    public int? LeadDays { get; private init; }

    internal static QuotationLine Of(LineTerms terms, BidNotice notice)
    {
        var item = notice.Items.Single(i => i.Line == terms.Item);
        var field = string.Create(CultureInfo.InvariantCulture, $"lines[{terms.Item - 1}].unitPrice");
        var amount = Money.Times(terms.UnitPrice, item.Quantity) ?? throw new RuleBroken(QuotationRules.TotalFits.At(field));
        QuotationRules.AmountIsPositive.At(field).Require(amount > 0);
        return new() { Item = terms.Item, Quantity = item.Quantity, UnitPrice = terms.UnitPrice, Amount = amount, LeadDays = terms.LeadDays };
    }
}
