using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;

namespace SharedOnFactory.Web.Companies;

/// <summary>What may be known of a company: who it is, for everybody; what only concerns itself and the operator is null for the others.</summary>
public sealed record CompanyAnswer(
    string CompanyId, string Name, bool IsBuyer, bool IsSupplier, string State, string? RegistrationNumber, string Country, string? ForeignNumber,
    string Representative, string Segment, string Region, string Address, string Phone, IReadOnlyList<string> Processes,
    CompanyInside? Inside, long Version)
{
    public static CompanyAnswer Of(Company c, bool isInside) => new(
        c.Code, c.Name, c.IsBuyer, c.IsSupplier, DocumentAnswer.Wire(c.Status), c.RegistrationNumber, c.Country, c.ForeignNumber,
        c.Representative, c.Segment, c.Region, c.Address, c.Phone, c.Processes, isInside ? CompanyInside.Of(c) : null, c.Version);
}

public sealed record CompanyInside(
    string? Number, DateTimeOffset? AppliedAt, string? Reason, string? CorporateNumber, string? Postcode, CreditGrade? CreditGrade, DateOnly? CreditGradedOn,
    SalesBand? AnnualSales, string? BankName, string? BankAccount, string? BankHolder, bool ChecksPeopleFirst, TaxStatus TaxStatus, DateTimeOffset? TaxCheckedAt)
{
    public static CompanyInside Of(Company c) => new(
        c.ApplicationNumber, c.AppliedAt, c.Reason, c.CorporateNumber, c.Postcode, c.CreditGrade, c.CreditGradedOn,
        c.AnnualSales, c.BankName, c.BankAccount, c.BankHolder, c.ChecksPeopleFirst, c.TaxStatus, c.TaxCheckedAt);
}
