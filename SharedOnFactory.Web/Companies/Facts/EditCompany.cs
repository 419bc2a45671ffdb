using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>The 대표 brings up to date what the company said of itself when it joined.</summary>
public sealed class EditCompany(Door door, Notifications.PortalAddress address)
{
    public Task<DocumentAnswer> RunAsync(Call call, CompanyBody body, long? version = null, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.Require(MayEdit(act.Me));
            var company = await act.Db.Companies.FirstAsync(c => c.Id == act.Me.CompanyId, ct);
            act.Expect(company, version);
            var account = (company.BankName, company.BankAccount, company.BankHolder);
            company.Edit(body.ReadAnew(company, BusinessCalendar.DayOf(act.Now)), act.Now);
            if (account != (company.BankName, company.BankAccount, company.BankHolder))
            {
                await act.TellOfNewAccountAsync(company, address);
            }

            await act.Db.SaveChangesAsync(ct);
            return new DocumentAnswer(company.Code, "edited", company.Version);
        },
        ct);

    public static bool MayEdit(Viewer me) => me.Role == MemberRole.Representative && (me.IsBuyer || me.IsSupplier);
}

internal static class CompanyEditing
{
    public static CompanyBody ToBody(this Company company) => new()
    {
        Kind = (company.IsBuyer, company.IsSupplier) switch { (true, true) => "both", (true, false) => "buyer", _ => "supplier" },
        Country = company.Country,
        Name = company.Name,
        RegistrationNumber = company.RegistrationNumber,
        ForeignNumber = company.ForeignNumber,
        CorporateNumber = company.CorporateNumber,
        Representative = company.Representative,
        Postcode = company.Postcode,
        Address = company.Address,
        Phone = PhoneNumber.Format(company.Phone),
        Segment = company.Segment,
        Processes = [.. company.Processes],
        CreditGrade = company.CreditGrade is { } grade ? DocumentAnswer.Wire(grade) : null,
        CreditGradedOn = company.CreditGradedOn?.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        AnnualSales = company.AnnualSales is { } sales ? DocumentAnswer.Wire(sales) : null,
        BankName = company.BankName,
        BankAccount = company.BankAccount,
        BankHolder = company.BankHolder,
    };

    /// <summary>Who it is may be left out; what is said of that must be what it was.</summary>
    /// <exception cref="InputInvalid">Something is missing, too long or unknown.</exception>
    public static CompanyProfile ReadAnew(this CompanyBody body, Company company, DateOnly today)
    {
        var problems = new Problems();
        var own = company.ToBody();
        foreach (var (field, said, stays) in (ReadOnlySpan<(string, string?, string?)>)
            [("kind", body.Kind, own.Kind), ("country", body.Country, own.Country), ("name", body.Name, own.Name), ("registrationNumber", body.RegistrationNumber, own.RegistrationNumber),
                ("foreignNumber", body.ForeignNumber, own.ForeignNumber), ("corporateNumber", body.CorporateNumber, own.CorporateNumber)])
        {
            problems.Require(said is null || said == stays, field, CompanyRules.IdentityStays.Message);
        }

        (body.Kind, body.Country) = (own.Kind, own.Country);
        var profile = body.ReadFacts(problems, today) with
        {
            Name = company.Name,
            RegistrationNumber = company.RegistrationNumber,
            Country = company.Country,
            ForeignNumber = company.ForeignNumber,
            CorporateNumber = company.CorporateNumber,
        };
        problems.ThrowIfAny();
        return profile;
    }
}
