using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>A buyer's usual terms as a page's form and a program's JSON write them.</summary>
public sealed class UsualTermsBody
{
    public List<string> Segments { get; set; } = [];
    public string? Introduction { get; set; }
    public string? DeliveryPlace { get; set; }
    public string? PaymentTerms { get; set; }
    public string? Conditions { get; set; }
    public string? PriceStandard { get; set; }

    public static UsualTermsBody Of(UsualTerms? terms) => terms is null ? new() : new()
    {
        Segments = [.. terms.Segments],
        Introduction = terms.Introduction,
        DeliveryPlace = terms.DeliveryPlace,
        PaymentTerms = terms.PaymentTerms,
        Conditions = terms.Conditions,
        PriceStandard = terms.PriceStandard,
    };

    /// <exception cref="InputInvalid">Something is too long or unknown.</exception>
    public UsualTermsText ToText()
    {
        var problems = new Problems();
        var segments = (Segments ?? []).Distinct(StringComparer.Ordinal).ToList();
        problems.AddIf(segments.Exists(s => !Companies.Segments.All.Contains(s, StringComparer.Ordinal)), "segments", "업체 유형을 목록에서 골라 주십시오.");
        var text = new UsualTermsText(
            segments,
            problems.Text(Introduction, "introduction", 2000),
            problems.Text(DeliveryPlace, "deliveryPlace", 200),
            problems.Text(PaymentTerms, "paymentTerms", 200),
            problems.Text(Conditions, "conditions", 2000),
            problems.Text(PriceStandard, "priceStandard", 200));
        problems.ThrowIfAny();
        return text;
    }
}
