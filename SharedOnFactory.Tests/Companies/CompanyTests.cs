using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Tests.Support;
using static SharedOnFactory.Tests.Support.Law;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Companies;

public sealed class CompanyTests
{
    private static readonly DateTimeOffset Now = At("2027-03-02 09:00");

    [Fact]
    public void A_company_joins_by_applying_and_being_approved_once()
    {
        var company = Applied();
        company.Approve(Now);

        company.Status.ShouldBe(CompanyStatus.Approved);
        company.RegistrationNumber.ShouldBe("1248100998");
        Breaks(CompanyRules.IsApplied, () => company.Approve(Now));
    }

    [Fact]
    public void A_wrong_registration_number_is_refused_but_a_company_overseas_has_none()
    {
        Breaks(CompanyRules.RegistrationNumberIsValid, () => Applied(Profile("123-45-67890")));
        Applied(Profile(registrationNumber: null)).RegistrationNumber.ShouldBeNull();
    }

    [Fact]
    public void A_company_buys_or_supplies_and_has_a_name()
    {
        Breaks(CompanyRules.BuysOrSupplies, () => Company.Apply("B0012", Profile(), isBuyer: false, isSupplier: false, Now));
        Breaks(CompanyRules.HasAName, () => Applied(Profile() with { Name = " " }));
    }

    [Fact]
    public void Suspending_needs_an_approved_company_and_a_reason()
    {
        var company = Applied();
        Breaks(CompanyRules.IsApproved, () => company.Suspend("폐업", Now));
        company.Approve(Now);
        Breaks(CompanyRules.HasAReason, () => company.Suspend(" ", Now));
        company.Suspend("폐업", Now);
        company.Status.ShouldBe(CompanyStatus.Suspended);
    }

    [Theory]
    [InlineData(TaxStatus.Paused)]
    [InlineData(TaxStatus.Closed)]
    public void A_firm_that_paused_or_closed_is_not_let_in_until_it_is_back_in_business(TaxStatus said)
    {
        var company = Applied();
        company.HearFromTaxOffice(said, "부가가치세 일반과세자", Now);
        Breaks(CompanyRules.IsInBusiness, () => company.Approve(Now));

        company.HearFromTaxOffice(TaxStatus.Active, "부가가치세 일반과세자", Now);
        company.Approve(Now);
        company.Status.ShouldBe(CompanyStatus.Approved);
    }

    [Fact]
    public void The_operators_own_company_is_never_shut_out_by_the_tax_office()
    {
        var operators = Company.Operator("A0001", Profile(), Now);
        operators.HearFromTaxOffice(TaxStatus.Closed, null, Now);
        (operators.Status, operators.TaxStatus).ShouldBe((CompanyStatus.Approved, TaxStatus.Closed));
    }

    [Fact]
    public void What_a_company_said_when_it_joined_can_be_edited_but_not_who_it_is()
    {
        var company = Applied();
        Breaks(CompanyRules.IsApproved, () => company.Edit(company.Profile, Now));
        company.Approve(Now);
        company.TakeEvents();

        company.Edit(company.Profile with { Representative = "이한빛", BankName = "기업은행", BankAccount = "123-45" }, Now);
        (company.Representative, company.BankAccount).ShouldBe(("이한빛", "123-45"));
        company.TakeEvents().Single().ShouldBeOfType<CompanyEdited>().Audience.ShouldBe([company.Id]);
        Breaks(CompanyRules.IdentityStays, () => company.Edit(company.Profile with { Name = "다른 회사" }, Now));
        Breaks(CompanyRules.IdentityStays, () => company.Edit(company.Profile with { RegistrationNumber = "2208162517" }, Now));
        Breaks(CompanyRules.IdentityStays, () => company.Edit(company.Profile with { Country = "SG", RegistrationNumber = null }, Now));
    }

    [Fact]
    public void An_application_is_rejected_once_and_with_a_reason()
    {
        var company = Applied();
        Breaks(CompanyRules.HasAReason, () => company.Reject(" ", Now));
        company.Reject("사업자등록증이 흐립니다.", Now);
        company.Status.ShouldBe(CompanyStatus.Rejected);
        company.TakeEvents().OfType<CompanyRejected>().Single().Reason.ShouldBe("사업자등록증이 흐립니다.");
        Breaks(CompanyRules.IsApplied, () => company.Approve(Now));

        var member = Apply(company);
        Breaks(CompanyRules.HasAReason, () => member.Reject("", Now));
        member.Reject("모르는 사람입니다.", Now);
        member.Status.ShouldBe(MemberStatus.Rejected);
        Breaks(CompanyRules.IsApplied, () => member.Reject("모르는 사람입니다.", Now));
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("Kim")]
    [InlineData("kim.lee")]
    [InlineData("김철수")]
    [InlineData("a23456789012345678901")]
    public void A_member_id_is_three_to_twenty_small_letters_and_digits(string code) =>
        Breaks(CompanyRules.MemberIdIsWellFormed, () => Apply(Applied(), code));

    [Fact]
    public void Only_the_operators_own_members_become_administrators()
    {
        var operatorCompany = Company.Operator("A0001", Profile(), Now);
        var outsider = Applied();

        Breaks(CompanyRules.AdministratorsAreOperators, () => Apply(outsider).MakeAdministrator(outsider, Now));
        Breaks(CompanyRules.AdministratorsAreOperators, () => Apply(outsider).MakeAdministrator(operatorCompany, Now));

        var administrator = Apply(operatorCompany);
        administrator.MakeAdministrator(operatorCompany, Now);
        Viewer.Of(administrator, operatorCompany).IsAdministrator.ShouldBeTrue();
    }

    [Fact]
    public void A_members_address_and_phone_are_kept_in_one_form_wherever_they_were_typed()
    {
        var company = Applied();
        var member = Member.Apply(company, "kim01", "김담당", " Kim@Example.COM ", "+82 10-1234-5678", MemberRole.Staff, Now);
        (member.Email, member.Phone).ShouldBe(("kim@example.com", "01012345678"));
        member.Edit("김담당", "(02) 123-4567", Now);
        member.ChangeEmail("KIM2@example.com", Now);
        (member.Email, member.Phone).ShouldBe(("kim2@example.com", "021234567"));
        Breaks(MemberRules.EmailIsWellFormed, () => Member.Apply(company, "kim01", "김담당", "kim", "", MemberRole.Staff, Now));
        Breaks(MemberRules.PhoneIsWellFormed, () => Member.Apply(company, "kim01", "김담당", "", "전화", MemberRole.Staff, Now));
    }

    [Fact]
    public void A_member_who_only_looks_may_not_act()
    {
        var company = Applied();
        Viewer.Of(Apply(company, role: MemberRole.Viewer), company).MayAct.ShouldBeFalse();
        Viewer.Of(Apply(company), company).MayAct.ShouldBeTrue();
    }

    private static Company Applied(CompanyProfile? profile = null) => Company.Apply("B0012", profile ?? Profile(), isBuyer: true, isSupplier: false, Now);

    private static Member Apply(Company company, string code = "kim01", MemberRole role = MemberRole.Staff) =>
        Member.Apply(company, code, "김담당", "kim@example.com", "010-0000-0000", role, Now);
}
