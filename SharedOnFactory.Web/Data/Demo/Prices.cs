using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Web.Data.Demo;

internal static class Prices
{
    private const double WonPerCent = 13.8;

    /// <summary>The company overseas trades in dollars.</summary>
    public static string CurrencyOf(Firm buyer) => buyer.Number is null ? "USD" : Money.Won;

    /// <summary>A supplier's unit price, rounded as people write prices: to 100 won, to 50 below 5,000 won, to 5 cents.</summary>
    public static long Unit(Part part, double factor, string currency)
    {
        var (exact, step) = currency == Money.Won
            ? (part.Price * factor, part.Price < 5_000 ? 50 : 100)
            : (part.Price * factor / WonPerCent, 5);
        return (long)Math.Round(exact / step) * step;
    }
}
