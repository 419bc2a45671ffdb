using System.Text.RegularExpressions;

namespace SharedOnFactory.Web.Parts;

/// <summary>
/// Chooses the particle that fits the word before it: a text writes both, "{0}을(를)", and the reader sees one. Names, numbers and
/// addresses are read aloud by their last letter; where nothing can be read, both stay.
/// </summary>
public static partial class Particles
{
    private const char FirstSyllable = '가';
    private const char LastSyllable = '힣';
    private const int Finals = 28;
    private const int FinalRieul = 8;

    /// <summary>영 일 이 삼 사 오 육 칠 팔 구.</summary>
    private static readonly Final[] Digits = [Final.Other, Final.Rieul, Final.None, Final.Other, Final.None, Final.None, Final.Other, Final.Rieul, Final.Rieul, Final.None];

    private enum Final
    {
        None,
        Rieul,
        Other,
    }

    public static string Settle(string sentence) => sentence.Contains('(', StringComparison.Ordinal)
        ? Both().Replace(sentence, both => FinalOf(sentence.AsSpan(0, both.Index)) is { } final ? Choose(both.Value, final) : both.Value)
        : sentence;

    private static string Choose(string both, Final final) => (both, final) switch
    {
        ("(으)로", Final.Other) => "으로",
        ("(으)로", _) => "로",
        ("을(를)", Final.None) => "를",
        ("을(를)", _) => "을",
        ("이(가)", Final.None) => "가",
        ("이(가)", _) => "이",
        ("은(는)", Final.None) => "는",
        ("은(는)", _) => "은",
        (_, Final.None) => "와",
        _ => "과",
    };

    /// <summary>Of the last letter or digit; brackets and quotation marks are not read.</summary>
    private static Final? FinalOf(ReadOnlySpan<char> before)
    {
        var read = before.TrimEnd("\"'’”)]」』");
        return read.IsEmpty ? null : read[^1] switch
        {
            >= FirstSyllable and <= LastSyllable and var syllable => ((syllable - FirstSyllable) % Finals) switch { 0 => Final.None, FinalRieul => Final.Rieul, _ => Final.Other },
            >= '0' and <= '9' and var digit => Digits[digit - '0'],
            'l' or 'L' or 'R' => Final.Rieul,
            'm' or 'M' or 'n' or 'N' => Final.Other,
            >= 'a' and <= 'z' or >= 'A' and <= 'Z' => Final.None,
            _ => null,
        };
    }

    [GeneratedRegex(@"을\(를\)|이\(가\)|은\(는\)|과\(와\)|\(으\)로", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Both();
}
