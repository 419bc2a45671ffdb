namespace SharedOnFactory.Domain.Companies;

/// <summary>The corporate registration number (법인등록번호): thirteen digits. Numbers may lack a check digit, so a failed check is a hint, never a refusal.</summary>
public static class CorporateNumber
{
    public const int Length = 13;

    public static bool HasValidCheckDigit(string digits)
    {
        if (digits.Length != Length)
        {
            return false;
        }

        // Plain products: the digits of a product of ten or more are not added up.
        var sum = Enumerable.Range(0, Length - 1).Sum(i => (digits[i] - '0') * (i % 2 == 0 ? 1 : 2));
        return (10 - (sum % 10)) % 10 == digits[^1] - '0';
    }

    /// <summary>130111-0006246, as it is printed on documents.</summary>
    public static string Format(string digits) => digits.Length == Length ? $"{digits[..6]}-{digits[6..]}" : digits;
}
