using System.Globalization;
using System.Text;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>
/// Reads names, places and addresses as strangers type them. Letters of any script, digits and ordinary punctuation pass; what could
/// pass for markup, turn the direction of the text or is a picture is refused with a sentence, never dropped.
/// </summary>
public static class PlainText
{
    private const string Odd = "쓸 수 없는 글자가 들어 있습니다. 글자와 숫자, ( ) & . , - 같은 기호만 적어 주십시오.";

    public static string Read(Problems problems, string? typed, string field, int maxLength)
    {
        var text = Normal(typed);
        problems.AddIf(text.Length > maxLength, field, $"{maxLength}자까지 입력할 수 있습니다.");
        problems.AddIf(!text.EnumerateRunes().All(IsPlain), field, Odd);
        return text;
    }

    public static string Required(Problems problems, string? typed, string field, int maxLength, string sentence)
    {
        problems.AddIf(string.IsNullOrWhiteSpace(typed), field, sentence);
        return Read(problems, typed, field, maxLength);
    }

    public static string? Optional(Problems problems, string? typed, string field, int maxLength) =>
        Read(problems, typed, field, maxLength) is { Length: > 0 } text ? text : null;

    /// <summary>
    /// Full-width digits and ㈜ from a Korean keyboard become the plain ones. What is no character, NUL and half of one too, becomes the
    /// sign for that: it is refused and matches nothing, and no database has to be asked for what it can't hold.
    /// </summary>
    public static string Normal(string? typed) =>
        string.Concat((typed ?? "").EnumerateRunes().Select(rune => IsNone(rune) ? Rune.ReplacementChar : rune)).Normalize(NormalizationForm.FormKC).Trim();

    private static bool IsNone(Rune rune) => rune.Value is 0 or (>= 0xFDD0 and <= 0xFDEF) || (rune.Value & 0xFFFE) == 0xFFFE;

    private static bool IsPlain(Rune rune) => rune != Rune.ReplacementChar && (rune.Value is '+' or '~' || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation);
}
