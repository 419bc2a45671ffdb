using Microsoft.Extensions.Localization;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

public static class EditionText
{
    /// <summary>제2판 of a document that is counted in editions, the date of a text that is not.</summary>
    public static string Of(IStringLocalizer<Texts> texts, string edition) => int.TryParse(edition, System.Globalization.CultureInfo.InvariantCulture, out var number) ? texts["제{0}판", number] : edition;
}
