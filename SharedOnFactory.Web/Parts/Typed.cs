using System.Globalization;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Companies;

namespace SharedOnFactory.Web.Parts;

/// <summary>Reads what people type into a number field: thousands separators, full-width digits, a won sign; never a guess.</summary>
public static class Typed
{
    public const string NotANumber = "숫자로 입력해 주십시오. 예: 1,250,000";
    public const string TooMuch = "금액이 너무 큽니다. 다시 확인해 주십시오.";

    /// <summary>In the smallest unit; sums of prices and quantities stay far from overflowing.</summary>
    public const long MostMoney = 1_000_000_000_000_000;

    /// <summary>The amount in the currency's smallest unit, or null (with a problem added) when it can't be read exactly.</summary>
    public static long? Money(string? text, string currency, Problems problems, string field)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var decimals = Domain.Kernel.Money.Decimals(currency);
        if (Number(text) is not { } value)
        {
            problems.Add(field, NotANumber);
            return null;
        }

        var smallest = value * (decimals == 0 ? 1 : 100);
        if (decimal.Truncate(smallest) != smallest)
        {
            problems.Add(field, decimals == 0 ? "원 단위까지만 입력할 수 있습니다." : "소수점 아래 두 자리까지 입력할 수 있습니다.");
            return null;
        }

        if (Math.Abs(smallest) > MostMoney)
        {
            problems.Add(field, TooMuch);
            return null;
        }

        return (long)smallest;
    }

    /// <summary>An amount as one would type it: 1,250,000 or 1,250.50.</summary>
    public static string Shown(long amount, string currency) => Domain.Kernel.Money.Decimals(currency) == 0
        ? amount.ToString("N0", CultureInfo.InvariantCulture)
        : (amount / 100m).ToString("#,##0.##", CultureInfo.InvariantCulture);

    public static decimal? Number(string text)
    {
        var plain = PlainText.Normal(text).Replace("원", "", StringComparison.Ordinal).Replace("₩", "", StringComparison.Ordinal).Trim();
        return HasProperThousands(plain) && decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    // "1,00" is a slip of the finger, not one hundred.
    private static bool HasProperThousands(string text)
    {
        var groups = text.Split('.')[0].TrimStart('-', '+').Split(',');
        return groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3));
    }
}
