using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;

namespace SharedOnFactory.Web.Companies;

/// <summary>How much of a company somebody may know (docs/decisions/0009-what-visitors-see.md).</summary>
public enum Closeness
{
    /// <summary>What its public page says.</summary>
    Stranger,

    /// <summary>There is an order between the two: the law wants the counterparty known (전자상거래법 제20조).</summary>
    Counterparty,

    /// <summary>Itself and the operator.</summary>
    Inside,
}

/// <summary>A company as far as it may be known; what is not for the asker is null.</summary>
public sealed record CompanyAnswer(
    string CompanyId, string Name, bool IsBuyer, bool IsSupplier, string State, string Region, IReadOnlyList<string> Processes,
    string? RegistrationNumber, string? Country, string? ForeignNumber, string? Representative, string? Segment, string? Address, string? Phone,
    CompanyInside? Inside, long Version)
{
    public static CompanyAnswer Of(Company c, Closeness closeness)
    {
        var known = closeness == Closeness.Stranger ? null : c;
        return new(
            c.Code, c.Name, c.IsBuyer, c.IsSupplier, DocumentAnswer.Wire(c.Status), c.Region, c.Processes,
            known?.RegistrationNumber, known?.Country, known?.ForeignNumber, known?.Representative, known?.Segment, known?.Address, known?.Phone,
            closeness == Closeness.Inside ? CompanyInside.Of(c) : null, c.Version);
    }
}

public sealed record CompanyInside(
    string? Number, DateTimeOffset? AppliedAt, string? Reason, string? CorporateNumber, string? Postcode, CreditGrade? CreditGrade, DateOnly? CreditGradedOn,
    SalesBand? AnnualSales, string? BankName, string? BankAccount, string? BankHolder, bool ChecksPeopleFirst, TaxStatus TaxStatus, DateTimeOffset? TaxCheckedAt)
{
    public static CompanyInside Of(Company c) => new(
        c.ApplicationNumber, c.AppliedAt, c.Reason, c.CorporateNumber, c.Postcode, c.CreditGrade, c.CreditGradedOn,
        c.AnnualSales, c.BankName, c.BankAccount, c.BankHolder, c.ChecksPeopleFirst, c.TaxStatus, c.TaxCheckedAt);
}
