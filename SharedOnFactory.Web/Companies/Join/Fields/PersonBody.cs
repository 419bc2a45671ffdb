using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>A person that joins, read and checked.</summary>
public sealed record JoinPerson(string MemberId, string Name, string Email, string Mobile);

/// <summary>A person that joins, as it was typed.</summary>
public class PersonBody
{
    public string? MemberId { get; set; }
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? Mobile { get; set; }
    public string? Password { get; set; }

    /// <param name="prefix">In front of the names of fields, where the person is a part of something larger: <c>person.</c></param>
    public JoinPerson Read(Problems problems, bool isOverseas, string prefix = "")
    {
        var memberId = PlainText.Normal(MemberId);
        problems.Require(
            memberId.Length is >= 3 and <= 20 && memberId.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)), $"{prefix}memberId", CompanyRules.MemberIdIsWellFormed.Message);
        var email = MemberRules.Email(PlainText.Normal(Email));
        problems.Require(MemberRules.IsEmail(email), $"{prefix}email", "이메일 주소를 확인해 주십시오. 예: kim@example.com");
        return new(memberId, PlainText.Required(problems, Name, $"{prefix}name", 50, "이름을 입력해 주십시오."), email, MobileOf(problems, isOverseas, prefix));
    }

    /// <param name="known">What others know of the person and the company; the password may not be made of it.</param>
    public void CheckPassword(Problems problems, string prefix, params string?[] known)
    {
        if (PasswordRules.Broken(Password ?? "", [MemberId, Name, Email?.Split('@')[0], .. known]) is { } sentence)
        {
            problems.Add($"{prefix}password", sentence);
        }
    }

    private string MobileOf(Problems problems, bool isOverseas, string prefix)
    {
        var typed = PlainText.Normal(Mobile);
        var digits = PhoneNumber.Digits(typed);
        var isRight = PhoneNumber.IsTyped(typed) && (PhoneNumber.IsMobile(digits) || (isOverseas && PhoneNumber.IsInternational(digits)));
        problems.Require(isRight, $"{prefix}mobile", isOverseas
            ? "휴대전화 번호를 국가번호부터 적어 주십시오. 예: +65 9123 4567"
            : "휴대전화 번호를 확인해 주십시오. 예: 010-1234-5678");
        return digits;
    }
}
