using System.Globalization;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>What a company that joins says of itself, as it was typed: the same for the guided pages and for programs.</summary>
public class CompanyBody
{
    private static readonly Dictionary<string, (bool Buys, bool Supplies)> Kinds = new(StringComparer.Ordinal)
    {
        ["buyer"] = (true, false),
        ["supplier"] = (false, true),
        ["both"] = (true, true),
    };

    /// <summary>buyer, supplier or both.</summary>
    public string? Kind { get; set; }

    /// <summary>KR, or for a company overseas the code of its country in <see cref="Countries"/>.</summary>
    public string? Country { get; set; }
    public string? Name { get; set; }
    public string? RegistrationNumber { get; set; }
    public string? ForeignNumber { get; set; }
    public string? CorporateNumber { get; set; }
    public string? Representative { get; set; }
    public string? Postcode { get; set; }
    public string? Address { get; set; }
    public string? Phone { get; set; }
    public string? Segment { get; set; }
    public List<string>? Processes { get; set; }
    public string? CreditGrade { get; set; }
    public string? CreditGradedOn { get; set; }
    public string? AnnualSales { get; set; }
    public string? BankName { get; set; }
    public string? BankAccount { get; set; }
    public string? BankHolder { get; set; }

    public bool Buys => Kinds.GetValueOrDefault(Kind ?? "").Buys;
    public bool Supplies => Kinds.GetValueOrDefault(Kind ?? "").Supplies;

    /// <summary>True also while its country is still blank.</summary>
    public bool IsOverseas => !string.IsNullOrEmpty(Country) && Country != Company.Korea;

    public void CheckKind(Problems problems) => problems.Require(Kinds.ContainsKey(Kind ?? ""), "kind", CompanyRules.BuysOrSupplies.Message);

    public CompanyProfile Read(Problems problems, DateOnly today) => ReadFacts(problems, today) with
    {
        Name = PlainText.Required(problems, Name, "name", 100, "회사 이름을 입력해 주십시오."),
        RegistrationNumber = IsOverseas ? null : BusinessNumberOf(problems),
        Country = CountryOf(problems),
        ForeignNumber = IsOverseas ? ForeignNumberOf(problems) : null,
        CorporateNumber = IsOverseas ? null : CorporateNumberOf(problems),
    };

    /// <summary>What may change while a company is in; who it is stays blank.</summary>
    public CompanyProfile ReadFacts(Problems problems, DateOnly today)
    {
        var processes = Processes ?? [];
        problems.AddIf(processes.Exists(p => !Parts.Processes.IsKnown(p)), "processes", "목록에 있는 공정을 골라 주십시오.");
        problems.AddIf(Supplies && processes.Count == 0, "processes", "할 수 있는 공정을 하나 이상 골라 주십시오.");
        problems.Require(Segments.All.Contains(Segment ?? "", StringComparer.Ordinal), "segment", "업체 유형을 골라 주십시오.");
        var address = PlainText.Required(problems, Address, "address", 200, "주소를 입력해 주십시오.");
        return new(
            "", null, PlainText.Required(problems, Representative, "representative", 50, "대표자 이름을 입력해 주십시오."),
            Segment ?? "", IsOverseas ? Countries.Korean(Country!) : Segments.RegionOf(address), address, PhoneOf(problems), [.. processes.Distinct(StringComparer.Ordinal)])
        {
            Postcode = PostcodeOf(problems),
            CreditGrade = ChoiceOf<CreditGrade>(problems, CreditGrade, "creditGrade"),
            CreditGradedOn = GradedOn(problems, today),
            AnnualSales = ChoiceOf<SalesBand>(problems, AnnualSales, "annualSales"),
            BankName = PlainText.Optional(problems, BankName, "bankName", 40),
            BankAccount = AccountOf(problems),
            BankHolder = PlainText.Optional(problems, BankHolder, "bankHolder", 60),
        };
    }

    private string CountryOf(Problems problems)
    {
        problems.AddIf(IsOverseas && !Countries.IsKnown(Country!), "country", "국가를 목록에서 골라 주십시오.");
        return IsOverseas ? Country! : Company.Korea;
    }

    private string ForeignNumberOf(Problems problems) => Domain.Companies.ForeignNumber.Normal(
        PlainText.Required(problems, ForeignNumber, "foreignNumber", 50, "그 나라의 사업자(법인) 등록번호를 입력해 주십시오."));

    private string BusinessNumberOf(Problems problems)
    {
        var typed = PlainText.Normal(RegistrationNumber);
        var isRight = typed.All(c => char.IsAsciiDigit(c) || c is '-' or ' ') && BusinessNumber.IsValid(typed);
        problems.Require(isRight, "registrationNumber", CompanyRules.RegistrationNumberIsValid.Message);
        return BusinessNumber.Digits(typed);
    }

    private string? CorporateNumberOf(Problems problems)
    {
        var typed = PlainText.Normal(CorporateNumber);
        var digits = BusinessNumber.Digits(typed);
        problems.AddIf(typed.Length > 0 && (digits.Length != Domain.Companies.CorporateNumber.Length || !typed.All(c => char.IsAsciiDigit(c) || c is '-' or ' ')),
            "corporateNumber", "법인등록번호는 13자리 숫자입니다. 법인이 아니면 비워 두십시오.");
        return digits.Length == 0 ? null : digits;
    }

    private string PhoneOf(Problems problems)
    {
        var typed = PlainText.Normal(Phone);
        var digits = PhoneNumber.Digits(typed);
        var isRight = PhoneNumber.IsTyped(typed) && (PhoneNumber.IsKorean(digits) || (IsOverseas && PhoneNumber.IsInternational(digits)));
        problems.Require(isRight, "phone", IsOverseas
            ? "전화번호를 국가번호부터 적어 주십시오. 예: +65 6123 4567"
            : "전화번호를 지역번호부터 적어 주십시오. 예: 032-123-4567");
        return digits;
    }

    private string? PostcodeOf(Problems problems)
    {
        var typed = PlainText.Normal(Postcode);
        var isRight = IsOverseas ? typed.Length <= 12 && typed.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or ' ') : typed.Length is 0 or 5 && typed.All(char.IsAsciiDigit);
        problems.Require(isRight, "postcode", IsOverseas ? "우편번호는 12자까지 영문과 숫자로 적어 주십시오." : "우편번호는 숫자 5자리입니다. 모르면 비워 두십시오.");
        return typed.Length == 0 ? null : typed;
    }

    private DateOnly? GradedOn(Problems problems, DateOnly today)
    {
        var has = !string.IsNullOrWhiteSpace(CreditGrade);
        if (string.IsNullOrWhiteSpace(CreditGradedOn))
        {
            problems.AddIf(has, "creditGradedOn", "신용등급을 평가받은 날짜를 입력해 주십시오.");
            return null;
        }

        var isDate = DateOnly.TryParseExact(PlainText.Normal(CreditGradedOn), ["yyyy-MM-dd", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        problems.Require(isDate && day <= today && day > today.AddYears(-10), "creditGradedOn", "평가일은 오늘까지의 날짜로 적어 주십시오. 예: 2026-03-31");
        problems.AddIf(!has, "creditGrade", "평가일이 있으면 신용등급도 골라 주십시오.");
        return isDate ? day : null;
    }

    private string? AccountOf(Problems problems)
    {
        var typed = PlainText.Normal(BankAccount);
        problems.Require(typed.Length <= 40 && typed.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or ' '), "bankAccount", "계좌번호는 숫자와 하이픈으로 적어 주십시오.");
        return typed.Length == 0 ? null : typed;
    }

    private static T? ChoiceOf<T>(Problems problems, string? typed, string field) where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var found = Enum.GetValues<T>().Where(v => DocumentAnswer.Wire(v) == typed).Cast<T?>().FirstOrDefault();
        problems.AddIf(found is null, field, "목록에 있는 값을 골라 주십시오.");
        return found;
    }
}
