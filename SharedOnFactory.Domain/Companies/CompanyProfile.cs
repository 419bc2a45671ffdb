namespace SharedOnFactory.Domain.Companies;

/// <summary>What a company says of itself when it joins.</summary>
public sealed record CompanyProfile(
    string Name, string? RegistrationNumber, string Representative, string Segment, string Region, string Address, string Phone, IReadOnlyList<string> Processes)
{
    public string Country { get; init; } = Company.Korea;
    public string? ForeignNumber { get; init; }
    public string? CorporateNumber { get; init; }
    public string? Postcode { get; init; }
    public CreditGrade? CreditGrade { get; init; }
    public DateOnly? CreditGradedOn { get; init; }
    public SalesBand? AnnualSales { get; init; }
    public string? BankName { get; init; }
    public string? BankAccount { get; init; }
    public string? BankHolder { get; init; }
}

/// <summary>기업신용평가등급 as the company declares it.</summary>
public enum CreditGrade
{
    Aaa,
    Aa,
    A,
    Bbb,
    Bb,
    B,
    CccOrBelow,
}

/// <summary>Sales of the last business year in billions of won; from three on the subcontracting act (하도급법) may apply to what the company orders.</summary>
public enum SalesBand
{
    Under1,
    Under3,
    Under10,
    Under50,
    Over50,
}

/// <summary>What the National Tax Service knows of a business number.</summary>
public enum TaxStatus
{
    /// <summary>Not asked yet, or the office could not be reached: never taken for a yes.</summary>
    Unknown,
    Active,
    Paused,
    Closed,
    Unregistered,
}
