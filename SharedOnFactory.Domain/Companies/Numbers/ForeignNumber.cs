using System.Globalization;

namespace SharedOnFactory.Domain.Companies;

/// <summary>The number a company overseas is registered under at home. Countries write it in their own ways, so only what people vary is evened out.</summary>
public static class ForeignNumber
{
    /// <summary>How it is kept and compared: in capitals, without spaces and hyphens.</summary>
    public static string Normal(string typed) =>
        new([.. typed.ToUpperInvariant().Where(c => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.DashPunctuation)]);
}
