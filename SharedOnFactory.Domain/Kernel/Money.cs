namespace SharedOnFactory.Domain.Kernel;

/// <summary>A whole number of the currency's smallest unit (won, cents) and its ISO 4217 code.</summary>
public readonly record struct Money(long Amount, string Currency)
{
    public const string Won = "KRW";

    public static readonly IReadOnlyList<string> Currencies = [Won, "USD", "EUR", "JPY", "CNY"];

    /// <summary>How many digits stand behind the decimal point when shown: none for won and yen, two otherwise.</summary>
    public static int Decimals(string currency) => currency is Won or "JPY" ? 0 : 2;

    /// <summary>Unit price × quantity, or null when the product leaves the range of a 64-bit amount.</summary>
    public static long? Times(long unitPrice, decimal quantity)
    {
        try
        {
            return (long)decimal.Round(unitPrice * quantity, 0, MidpointRounding.AwayFromZero);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public static long? Sum(IEnumerable<long?> amounts)
    {
        try
        {
            return amounts.Aggregate((long?)0L, (sum, amount) => checked(sum + amount));
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}

/// <summary>
/// Korean value added tax, 10 %. The platform's one rounding rule: floor per line, a document's tax is the sum of its lines.
/// What is paid in another currency than won is an export and zero-rated (영세율, 부가가치세법 제21조).
/// </summary>
public static class Vat
{
    public static bool IsOn(string currency) => currency == Money.Won;

    public static long On(long supply, string currency) => IsOn(currency) ? supply / 10 : 0;

    /// <summary>Splits a VAT-included amount: tax is the floor of an eleventh.</summary>
    public static (long Supply, long Tax) Split(long total)
    {
        var tax = total / 11;
        return (total - tax, tax);
    }
}
