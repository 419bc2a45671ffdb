using System.Text.RegularExpressions;

namespace SharedOnFactory.Domain.Companies;

/// <summary>Telephone numbers: Korean ones as digits with their area code, others in the international form +65….</summary>
public static partial class PhoneNumber
{
    /// <summary>What is stored: digits, and a leading + where there was one. 82 in front becomes the 0 it stands for.</summary>
    public static string Digits(string text)
    {
        var digits = new string([.. text.Where(char.IsAsciiDigit)]);
        if (!text.TrimStart().StartsWith('+'))
        {
            return digits;
        }

        return digits.StartsWith("82", StringComparison.Ordinal) ? $"0{digits[2..].TrimStart('0')}" : $"+{digits}";
    }

    /// <summary>Only what people write a number with: digits, spaces, hyphens, dots, brackets and a plus.</summary>
    public static bool IsTyped(string text) => text.All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '.' or '(' or ')' or '+');

    public static bool IsMobile(string digits) => Mobile().IsMatch(digits);

    /// <summary>A mobile, area, internet or national number of Korea.</summary>
    public static bool IsKorean(string digits) => Korean().IsMatch(digits);

    public static bool IsInternational(string digits) => International().IsMatch(digits);

    /// <summary>010-1234-5678, as people read it.</summary>
    public static string Format(string digits) => digits switch
    {
        ['+', ..] => digits,
        ['1', ..] when digits.Length == 8 => $"{digits[..4]}-{digits[4..]}",
        ['0', '2', ..] when digits.Length is 9 or 10 => $"02-{digits[2..^4]}-{digits[^4..]}",
        ['0', '5', '0', ..] when digits.Length is 11 or 12 => $"{digits[..4]}-{digits[4..^4]}-{digits[^4..]}",
        ['0', ..] when digits.Length is >= 10 and <= 12 && digits.All(char.IsAsciiDigit) => $"{digits[..3]}-{digits[3..^4]}-{digits[^4..]}",
        _ => digits,
    };

    [GeneratedRegex(@"^(010[0-9]{8}|01[16789][0-9]{7,8})\z", RegexOptions.NonBacktracking)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^(010[0-9]{8}|01[16789][0-9]{7,8}|02[0-9]{7,8}|0(3[123]|4[1234]|5[1-5]|6[1-4])[0-9]{7,8}|070[0-9]{8}|050[0-9][0-9]{7,8}|1[568][0-9]{6})\z", RegexOptions.NonBacktracking)]
    private static partial Regex Korean();

    [GeneratedRegex(@"^\+[1-9][0-9]{6,14}\z", RegexOptions.NonBacktracking)]
    private static partial Regex International();
}
