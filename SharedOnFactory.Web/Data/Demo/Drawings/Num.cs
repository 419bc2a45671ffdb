using System.Globalization;

namespace SharedOnFactory.Web.Data.Demo.Drawings;

internal static class Num
{
    public static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Exact(double value) => value.ToString("0.0###", CultureInfo.InvariantCulture);
}
