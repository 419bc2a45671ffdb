using System.Globalization;
using System.Resources;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Notifications;

/// <summary>The language a mail is written in: nobody's is stored, so it is what is known of the moment, or of the company.</summary>
public enum MailLanguage
{
    Korean,

    /// <summary>That of the request which the mail answers: whoever filled in a form reads it.</summary>
    AsAsked,

    /// <summary>English, and the Korean below: for companies overseas.</summary>
    EnglishFirst,
}

/// <summary>One sentence of a mail: a key of the texts, with {0} where a value stands. A value that is a sentence itself is said in the same language.</summary>
public sealed class Line(string key, params object[] values)
{
    // Korean is the key itself and has no set of its own to fall back to.
    private static readonly ResourceSet English = new ResourceManager(typeof(Texts)).GetResourceSet(CultureInfo.GetCultureInfo("en"), createIfNotExists: true, tryParents: false)!;

    public static implicit operator Line(string key) => new(key);

    public string Said(bool inEnglish)
    {
        var text = inEnglish ? English.GetString(key) ?? key : key;
        return values.Length == 0 ? text : Particles.Settle(
            string.Format(CultureInfo.InvariantCulture, text, [.. values.Select(v => v is Line line ? line.Said(inEnglish) : v)]));
    }
}

/// <summary>What a mail says, before it is known in which language.</summary>
public sealed record Letter(Line Subject, params Line[] Paragraphs)
{
    private const string Between = "\n\n----------------------------------------\n\n";
    private static readonly Line Portal = "공유 온 팩토리";

    /// <summary>A paragraph of what needs no translation: a link, a list of numbers.</summary>
    public static Line AsIs(string text) => new("{0}", text);

    public (string Subject, string Text) In(MailLanguage language)
    {
        var inEnglish = language == MailLanguage.EnglishFirst || (language == MailLanguage.AsAsked && CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en");
        var subject = $"[{Portal.Said(inEnglish)}] {Subject.Said(inEnglish)}";
        return language == MailLanguage.EnglishFirst ? (subject, Text(inEnglish: true) + Between + Text(inEnglish: false)) : (subject, Text(inEnglish));
    }

    private string Text(bool inEnglish) => string.Join("\n\n", Paragraphs.Select(p => p.Said(inEnglish)));
}
