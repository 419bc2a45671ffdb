using System.Globalization;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Help;

namespace SharedOnFactory.Web.Companies;

/// <summary>Which edition of each text somebody agrees to: of the terms and the privacy policy the published one that holds now.</summary>
/// <param name="Terms">0 before the first was published.</param>
/// <param name="Privacy">0 before the first was published.</param>
public sealed record ConsentEditions(int Terms, int Privacy)
{
    /// <summary>Of the texts that stand nowhere but on the form of joining.</summary>
    public const string OfTheForm = "2026-11-01";

    public static readonly Rule TermsAreCurrent = new("consent.terms-edition", "그사이 이용약관이 바뀌었습니다. 새 약관을 읽고 다시 동의해 주십시오.", "terms");
    public static readonly Rule PrivacyIsCurrent = new("consent.privacy-edition", "그사이 개인정보 처리방침이 바뀌었습니다. 새 내용을 읽고 다시 동의해 주십시오.", "privacy");

    /// <summary>As a consent keeps it.</summary>
    public string Of(ConsentKind kind) => kind switch
    {
        ConsentKind.Terms => Terms.ToString(CultureInfo.InvariantCulture),
        ConsentKind.Privacy => Privacy.ToString(CultureInfo.InvariantCulture),
        _ => OfTheForm,
    };
}

public static class ConsentEditionQueries
{
    public static async Task<ConsentEditions> EditionsNowAsync(this TermsQueries terms, CancellationToken ct = default) => new(
        (await terms.CurrentAsync(TermsKind.Use, ct))?.Edition ?? 0,
        (await terms.CurrentAsync(TermsKind.Privacy, ct))?.Edition ?? 0);
}
