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
    private const string Portal = "공유 온 팩토리";

    public IEnumerable<OutgoingMail> Received(Member person, string number, DateTimeOffset now) => To(
        person, $"[{Portal}] 가입 신청을 받았습니다",
        $"{Portal} 가입 신청을 받았습니다.\n\n신청 번호: {number}\n\n운영사가 확인하면 이 주소로 알려 드립니다. 진행 상태는 신청 번호와 이메일로 볼 수 있습니다.\n\n{address.Of(Urls.JoinStatus)}\n\n신청하지 않으셨다면 이 메일을 무시하십시오.",
        now);

    /// <param name="company">Where the person may sign in now.</param>
    public IEnumerable<OutgoingMail> Approved(Member person, Company company, DateTimeOffset now) => To(
        person, $"[{Portal}] 가입이 승인되었습니다",
        $"{person.Name}님, {company.Name}의 가입이 승인되었습니다. 이제 로그인할 수 있습니다.\n\n회사 ID: {company.Code}\n담당자 ID: {person.Code}\n\n{address.Of(Urls.SignIn)}",
        now);

    public IEnumerable<OutgoingMail> Rejected(Member person, string reason, DateTimeOffset now) => To(
        person, $"[{Portal}] 가입 신청이 반려되었습니다",
        $"{person.Name}님, 가입 신청이 반려되었습니다.\n\n사유: {reason}\n\n고쳐서 다시 신청할 수 있습니다.\n\n{address.Of(Urls.Join)}",
        now);

    /// <summary>For a 대표 who wants to look at applicants first.</summary>
    public IEnumerable<OutgoingMail> Applies(Member applicant, Member representative, DateTimeOffset now) => To(
        representative, $"[{Portal}] 담당자 가입 신청이 기다립니다",
        $"{representative.Name}님, {applicant.Name}님(담당자 ID {applicant.Code})이 우리 회사 담당자로 가입을 신청했습니다. 확인하시면 운영사가 승인합니다.\n\n{address.Of(Urls.People)}",
        now);

    public OutgoingMail Invited(string email, Company by, string token, DateTimeOffset until, DateTimeOffset now) => OutgoingMail.Write(
        null, email, $"[{Portal}] {by.Name}에서 초대했습니다",
        $"{by.Name}에서 {Portal} 담당자로 초대했습니다. 아래 링크로 가입을 신청하십시오.\n\n{address.Of(Urls.Invitation(token))}\n\n이 링크는 한 번만 쓸 수 있고 {InstantText.Of(until)}까지 열립니다.",
        now, until);

    private static IEnumerable<OutgoingMail> To(Member member, string subject, string text, DateTimeOffset now) =>
        MemberRules.IsEmail(member.Email) ? [OutgoingMail.Write(member.Id, member.Email, subject, text, now)] : [];
}
