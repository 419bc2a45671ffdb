using System.Globalization;
using System.Text.Json.Serialization;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Quotations;

/// <summary>A quotation as a page's form and a program's JSON write it.</summary>
public sealed class QuotationBody
{
    public List<QuotationLineBody> Lines { get; set; } = [];
    public DateOnly? DeliveryDate { get; set; }
    public DateOnly? ValidUntil { get; set; }
    public string? ProductionPlan { get; set; }
    public string? Conditions { get; set; }

    public QuotationTerms ToTerms(string currency)
    {
        var problems = new Problems();
        problems.AddIf(Lines is null || Lines.Count == 0, "lines", QuotationRules.HasALine.Message);
        var lines = (Lines ?? []).Select((line, i) => line.ToTerms(currency, problems, string.Create(CultureInfo.InvariantCulture, $"lines[{i}]"))).ToList();
        var terms = new QuotationTerms(
            lines,
            problems.Day(DeliveryDate, "deliveryDate"),
            problems.Day(ValidUntil, "validUntil"),
            problems.Text(ProductionPlan, "productionPlan", 4000),
            problems.Text(Conditions, "conditions", 4000));
        problems.ThrowIfAny();
        return terms;
    }
}

public sealed class QuotationLineBody
{
    private const int MaxLeadDays = 1000;

    /// <summary>The notice's line, from 1.</summary>
    public int? Item { get; set; }

    /// <summary>Before VAT, in the smallest unit of the notice's currency.</summary>
    public long? UnitPrice { get; set; }

    /// <summary>Business days from the order.</summary>
    public int? LeadDays { get; set; }

    /// <summary>What a page's money field holds while it is being typed.</summary>
    [JsonIgnore]
    public string UnitPriceText { get; set; } = "";

    internal LineTerms ToTerms(string currency, Problems problems, string at)
    {
        var price = UnitPrice ?? Typed.Money(UnitPriceText, currency, problems, $"{at}.unitPrice");
        problems.AddIf(price is null && string.IsNullOrWhiteSpace(UnitPriceText), $"{at}.unitPrice", "단가를 입력해 주십시오.");
        problems.AddIf(price is <= 0, $"{at}.unitPrice", QuotationRules.UnitPriceIsPositive.Message);
        problems.AddIf(LeadDays is < 0 or > MaxLeadDays, $"{at}.leadDays", "제작 일수는 0에서 1,000 사이로 입력해 주십시오.");
        return new(problems.Required(Item, $"{at}.item", "품목 번호를 입력해 주십시오."), price ?? 0, LeadDays);
    }
}
