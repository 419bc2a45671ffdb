namespace SharedOnFactory.Domain.Companies;

/// <summary>The Korean business registration number (사업자등록번호): ten digits, the last one a check digit.</summary>
public static class BusinessNumber
{
    private static readonly int[] Weights = [1, 3, 7, 1, 3, 7, 1, 3, 5];

    public static string Digits(string text) => new([.. text.Where(char.IsAsciiDigit)]);

    public static bool IsValid(string text)
    {
        var digits = Digits(text);
        if (digits.Length != 10)
        {
            return false;
        }

        var sum = Weights.Select((weight, i) => weight * (digits[i] - '0')).Sum() + ((digits[8] - '0') * 5 / 10);
        return (10 - (sum % 10)) % 10 == digits[9] - '0';
    }

    /// <summary>124-81-00998, as it is printed on documents.</summary>
    public static string Format(string digits) => digits.Length == 10 ? $"{digits[..3]}-{digits[3..5]}-{digits[5..]}" : digits;
}
