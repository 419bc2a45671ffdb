using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Domain.Trust;

/// <summary>Whether two companies are one hand: what they order from each other says nothing of how they treat strangers.</summary>
public static class Related
{
    private static readonly char[] BetweenNames = [',', '·', '/', ';', '、'];

    /// <summary>
    /// The same representative, corporate number or bank account, or the same registration. Of a representative the portal knows the name only,
    /// so two people of one name count as one: that costs an honest supplier the weight of one buyer, the other way round a straw firm would pay.
    /// </summary>
    public static bool IsRelatedTo(this Company one, Company other) =>
        Same(one.CorporateNumber, other.CorporateNumber)
        || Same(one.RegistrationNumber, other.RegistrationNumber)
        || (Same(one.ForeignNumber, other.ForeignNumber) && one.Country == other.Country)
        || Same(Digits(one.BankAccount), Digits(other.BankAccount))
        || Names(one.Representative).Intersect(Names(other.Representative), StringComparer.OrdinalIgnoreCase).Any();

    private static bool Same(string? one, string? other) => !string.IsNullOrEmpty(one) && string.Equals(one, other, StringComparison.Ordinal);

    private static string? Digits(string? account) => account is null ? null : new([.. account.Where(char.IsAsciiLetterOrDigit)]);

    private static IEnumerable<string> Names(string representatives) =>
        representatives.Split(BetweenNames).Select(name => new string([.. name.Where(c => !char.IsWhiteSpace(c))])).Where(name => name.Length > 0);
}
