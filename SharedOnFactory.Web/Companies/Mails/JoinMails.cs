using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Notifications;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>
/// What applicants and those who wait for them are told by mail. A receipt repeats nothing that was typed: whoever applies chooses the
/// address, and the portal must not carry a stranger's words to it.
/// </summary>
public sealed class JoinMails(PortalAddress address)
{
    public IEnumerable<OutgoingMail> Received(Member person, string number, DateTimeOffset now) => To(
        person, MailLanguage.AsAsked, now,
        new("가입 신청을 받았습니다", "공유 온 팩토리 가입 신청을 받았습니다.", new("신청 번호: {0}", number),
            "운영사가 확인하면 이 주소로 알려 드립니다. 진행 상태는 신청 번호와 이메일로 볼 수 있습니다.", Link(Urls.JoinStatus), "신청하지 않으셨다면 이 메일을 무시하십시오."));

    /// <param name="company">Where the person may sign in now.</param>
    public IEnumerable<OutgoingMail> Approved(Member person, Company company, DateTimeOffset now) => To(
        person, company.MailLanguage(), now,
        new("가입이 승인되었습니다", new("{0}님, {1}의 가입이 승인되었습니다. 이제 로그인할 수 있습니다.", person.Name, company.Name),
            new("회사 ID: {0}", company.Code), new("담당자 ID: {0}", person.Code), Link(Urls.SignIn)));

    public IEnumerable<OutgoingMail> Rejected(Member person, Company company, string reason, DateTimeOffset now) => To(
        person, company.MailLanguage(), now,
        new("가입 신청이 반려되었습니다", new("{0}님, 가입 신청이 반려되었습니다.", person.Name), new("사유: {0}", reason), "고쳐서 다시 신청할 수 있습니다.", Link(Urls.Join)));

    /// <summary>For a 대표 who wants to look at applicants first.</summary>
    public IEnumerable<OutgoingMail> Applies(Member applicant, Member representative, Company company, DateTimeOffset now) => To(
        representative, company.MailLanguage(), now,
        new("담당자 가입 신청이 기다립니다",
            new("{0}님, {1}님(담당자 ID {2})이 우리 회사 담당자로 가입을 신청했습니다. 확인하시면 운영사가 승인합니다.", representative.Name, applicant.Name, applicant.Code), Link(Urls.People)));

    public OutgoingMail Invited(string email, Company by, string token, DateTimeOffset until, DateTimeOffset now) => OutgoingMail.Write(
        null, email,
        new(new("{0}에서 초대했습니다", by.Name), new("{0}에서 공유 온 팩토리 담당자로 초대했습니다. 아래 링크로 가입을 신청하십시오.", by.Name), Link(Urls.Invitation(token)),
            new("이 링크는 한 번만 쓸 수 있고 {0}까지 열립니다.", InstantText.Of(until))),
        MailLanguage.AsAsked, now, until);

    private Line Link(string path) => Letter.AsIs(address.Of(path));

    private static IEnumerable<OutgoingMail> To(Member member, MailLanguage language, DateTimeOffset now, Letter letter) =>
        MemberRules.IsEmail(member.Email) ? [OutgoingMail.Write(member.Id, member.Email, letter, language, now)] : [];
}

internal static class MailLanguages
{
    /// <summary>Of a decision about a company, made by somebody whose own language says nothing.</summary>
    public static MailLanguage MailLanguage(this Company company) => company.IsOverseas ? Notifications.MailLanguage.EnglishFirst : Notifications.MailLanguage.Korean;
}
