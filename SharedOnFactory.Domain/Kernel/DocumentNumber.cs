using System.Globalization;
using System.Text.RegularExpressions;

namespace SharedOnFactory.Domain.Kernel;

/// <summary>What a document number counts: each kind has its own serial per day and company.</summary>
public enum DocumentKind
{
    BidNotice,
    Quotation,
    PurchaseOrder,
    Repair,
}

/// <summary>
/// <c>yyyyMMdd-COMPANYID-NNNN</c>: the day in Seoul, the company that made the document and a serial that restarts per (day, company, kind).
/// Purchase orders carry the prefix <c>PO-</c>, repairs <c>AS-</c>. Past 9,999 the serial simply grows a digit.
/// </summary>
public static partial class DocumentNumber
{
    public static string Format(DocumentKind kind, DateOnly day, string company, int serial) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix(kind)}{day:yyyyMMdd}-{company}-{serial:0000}");

    public static bool IsWellFormed(string? number) => number is not null && Shape().IsMatch(number);

    private static string Prefix(DocumentKind kind) => kind switch
    {
        DocumentKind.PurchaseOrder => "PO-",
        DocumentKind.Repair => "AS-",
        _ => "",
    };

    [GeneratedRegex(@"^(PO-|AS-)?[0-9]{8}-[BSDA][0-9]{4,}-[0-9]{4,}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Shape();
}
