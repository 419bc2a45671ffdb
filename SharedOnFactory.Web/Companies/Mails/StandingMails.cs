using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Notifications;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>Somebody is shut out, let in again, or may do other things than before: whoever it concerns learns it, why, and whom to ask.</summary>
public sealed class StandingMails(PortalAddress address)
{
    private static readonly Line AskTheOperator = "궁금한 점은 운영사에 문의해 주십시오.";
    private static readonly Line AskTheRepresentative = "궁금한 점은 회사 대표에게 문의해 주십시오.";

    public IEnumerable<OutgoingMail> Suspended(Member person, Company company, DateTimeOffset now) => To(
        person, company, now,
        new("계정의 이용이 정지되었습니다", new("{0}님, {1}의 계정(담당자 ID {2})은 이용이 정지되어 로그인할 수 없습니다.", person.Name, company.Name, person.Code),
            new("사유: {0}", person.Reason ?? ""), person.IsSuspendedByOperator ? AskTheOperator : AskTheRepresentative, Link(Urls.Contact)));

    public IEnumerable<OutgoingMail> Restored(Member person, Company company, string? reason, DateTimeOffset now) => To(
        person, company, now,
        new("계정을 다시 쓸 수 있습니다", [new("{0}님, {1}의 계정(담당자 ID {2})의 이용 정지가 풀렸습니다. 다시 로그인해 주십시오.", person.Name, company.Name, person.Code),
            .. Reason(reason), Link(Urls.SignIn)]));

    public IEnumerable<OutgoingMail> RoleChanged(Member person, Company company, string? reason, DateTimeOffset now) => To(
        person, company, now,
        new("할 수 있는 일이 바뀌었습니다", [new("{0}님, {1}에서 맡은 역할이 바뀌었습니다: {2}", person.Name, company.Name, Role(person)),
            .. Reason(reason), AskTheRepresentative, Link(Urls.SignIn)]));

    /// <param name="representatives">Those who answer for the company; its other people learn it when they sign in.</param>
    public IEnumerable<OutgoingMail> Suspended(IEnumerable<Member> representatives, Company company, DateTimeOffset now) => representatives.SelectMany(person => To(
        person, company, now,
        new("회사의 이용이 정지되었습니다", new("{0}님, {1}({2})의 이용이 정지되어 모든 담당자가 로그인할 수 없습니다.", person.Name, company.Name, company.Code),
            new("사유: {0}", company.Reason ?? ""), AskTheOperator, Link(Urls.Contact))));

    public IEnumerable<OutgoingMail> Restored(IEnumerable<Member> representatives, Company company, string reason, DateTimeOffset now) => representatives.SelectMany(person => To(
        person, company, now,
        new("회사를 다시 이용할 수 있습니다", new("{0}님, {1}({2})의 이용 정지가 풀렸습니다. 모든 담당자가 다시 로그인할 수 있습니다.", person.Name, company.Name, company.Code),
            new("사유: {0}", reason), Link(Urls.SignIn))));

    /// <summary>A company need not give its reasons to its own people.</summary>
    private static IEnumerable<Line> Reason(string? reason) => string.IsNullOrWhiteSpace(reason) ? [] : [new("사유: {0}", reason.Trim())];

    private static Line Role(Member person) => person.IsAdministrator ? new("{0}, 관리자", new Line(Words.Text(person.Role))) : new(Words.Text(person.Role));

    private Line Link(string path) => Letter.AsIs(address.Of(path));

    private static IEnumerable<OutgoingMail> To(Member person, Company company, DateTimeOffset now, Letter letter) =>
        MemberRules.IsEmail(person.Email) ? [OutgoingMail.Write(person.Id, person.Email, letter, company.MailLanguage(), now)] : [];
}

internal static class ShuttingOut
{
    /// <summary>What follows when a company is suspended, by an administrator or on the tax office's word: nobody stays signed in, and the 대표 learn why.</summary>
    public static async Task ShutOutAsync(this PortalDb db, Company company, StandingMails mails, DateTimeOffset now, CancellationToken ct)
    {
        await db.EndSessionsOfAsync(company.Id, now, ct); // restored later, its members sign in anew
        db.AddRange(mails.Suspended(await db.RepresentativesAsync(company.Id, ct), company, now));
    }
}
