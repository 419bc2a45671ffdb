using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SharedOnFactory.Domain.Files;

namespace SharedOnFactory.Domain.Quotations;

/// <summary>The SHA-256 of what was submitted: number, revision, instant, prices, dates, words and the hashes of the files.</summary>
public static class QuotationReceipt
{
    public static string Seal(Quotation quotation, IEnumerable<Attachment> files)
    {
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{quotation.Number}\n{quotation.Revision}\n{quotation.SubmittedAt:O}\n")
            .Append(CultureInfo.InvariantCulture, $"{quotation.Currency}\n{quotation.Total}\n{quotation.DeliveryDate:O}\n{quotation.ValidUntil:O}\n")
            .Append(CultureInfo.InvariantCulture, $"{quotation.ProductionPlan.Length}:{quotation.ProductionPlan}\n{quotation.Conditions.Length}:{quotation.Conditions}\n");
        foreach (var line in quotation.Lines.OrderBy(l => l.Item))
        {
            text.Append(CultureInfo.InvariantCulture, $"line {line.Item} {line.Quantity:0.###} {line.UnitPrice} {line.LeadDays}\n");
        }

        foreach (var hash in files.Select(f => f.Sha256).Order(StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"file {hash}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
