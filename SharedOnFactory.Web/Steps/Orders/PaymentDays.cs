using System.Globalization;
using System.Text.RegularExpressions;
using SharedOnFactory.Domain.Orders;

namespace SharedOnFactory.Web.Steps.Orders;

/// <summary>Finds in words like "납품 후 90일" or "3개월 어음", "net 90" or "3 months" how long a supplier waits for its money.</summary>
public static partial class PaymentDays
{
    public static bool IsTooLong(string? terms) => Longest(terms) > OrderRules.PayWithin;

    public static int Longest(string? terms) => Spans().Matches(terms ?? "")
        .Select(m => int.Parse(m.Groups["count"].Value, CultureInfo.InvariantCulture) * (m.Groups["unit"].Value is "" or "일" or ['d' or 'D', ..] ? 1 : 30))
        .DefaultIfEmpty(0)
        .Max();

    [GeneratedRegex(@"\bnet\s*(?<count>[0-9]{1,4})|(?<count>[0-9]{1,4})\s*(?<unit>일|개월|달|day|month)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spans();
}
