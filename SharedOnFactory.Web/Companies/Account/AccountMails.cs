using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Notifications;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>What members are told by mail about their own account, in the language in which they asked for what it answers.</summary>
public static class AccountMails
{
    private static readonly Line NotMe = "본인이 한 일이 아니라면 곧바로 로그인 화면의 '비밀번호를 잊으셨나요?'로 비밀번호를 새로 정하고 공유 온 팩토리 운영사에 알려 주십시오.";

    public static OutgoingMail ResetPassword(Member member, string link, DateTimeOffset until, DateTimeOffset now) => OutgoingMail.Write(
        member.Id, member.Email,
        new("비밀번호를 새로 정해 주십시오", new("{0}님, 비밀번호를 새로 정하는 링크입니다.", member.Name), Letter.AsIs(link), Once(until),
            "신청하지 않으셨다면 이 메일을 무시하십시오. 지금 비밀번호는 그대로입니다."),
        MailLanguage.AsAsked, now, until);

    public static OutgoingMail ConfirmEmail(Member member, string email, string link, DateTimeOffset until, DateTimeOffset now) => OutgoingMail.Write(
        member.Id, email,
        new("이메일 주소를 확인해 주십시오", new("{0}님, 이 주소를 공유 온 팩토리 계정의 이메일로 쓰려면 아래 링크를 열어 주십시오.", member.Name), Letter.AsIs(link), Once(until),
            "신청하지 않으셨다면 이 메일을 무시하십시오."),
        MailLanguage.AsAsked, now, until);

    public static OutgoingMail EmailChanged(Member member, string formerEmail, DateTimeOffset now) => OutgoingMail.Write(
        member.Id, formerEmail,
        new("이메일 주소가 바뀌었습니다", new("{0}님, {1}에 계정의 이메일 주소가 다른 주소로 바뀌었습니다.", member.Name, InstantText.Of(now)), NotMe),
        MailLanguage.AsAsked, now);

    /// <summary>None where the member has no e-mail.</summary>
    public static IEnumerable<OutgoingMail> Secured(Member member, SecurityChange change, DateTimeOffset now) => To(
        member, member.Id, now,
        new(Words.Text(change), new("{0}님, {1}에 계정의 보안 설정이 바뀌었습니다: {2}", member.Name, InstantText.Of(now), new Line(Words.Text(change))), NotMe));

    /// <summary>The account has ended, by whomever. Written before the address goes; none where the member has no e-mail.</summary>
    public static IEnumerable<OutgoingMail> Closed(Member member, string company, DateTimeOffset now) => To(
        member, null, now,
        new("계정을 닫았습니다",
            new("{0}님, {1}에 {2}의 공유 온 팩토리 계정(담당자 ID {3})을 닫았습니다. 더는 로그인할 수 없고, 이 주소는 계정에서 지웠습니다.", member.Name, InstantText.Of(now), company, member.Code),
            "모르는 일이라면 회사 대표나 공유 온 팩토리 운영사에 알려 주십시오."));

    /// <summary>A colleague has left and its running deals are carried on by this member now.</summary>
    public static IEnumerable<OutgoingMail> HandedOver(Member to, Member from, IReadOnlyCollection<string> notices, DateTimeOffset now) => To(
        to, to.Id, now,
        new(new("{0}님의 거래 {1}건을 이어받았습니다", from.Name, notices.Count),
            new("{0}님, {1}님이 회사를 떠나며 맡던 거래를 넘겼습니다. 공고 번호:", to.Name, from.Name), Letter.AsIs(string.Join('\n', notices)),
            "로그인한 뒤 '거래'에서 진행 상태를 확인해 주십시오."));

    private static Line Once(DateTimeOffset until) => new("이 링크는 한 번만 쓸 수 있고 {0}까지 열립니다.", InstantText.Of(until));

    private static IEnumerable<OutgoingMail> To(Member member, Guid? memberId, DateTimeOffset now, Letter letter) =>
        MemberRules.IsEmail(member.Email) ? [OutgoingMail.Write(memberId, member.Email, letter, MailLanguage.AsAsked, now)] : [];

    /// <summary>Writes the fact and tells the member, in the running save.</summary>
    public static async Task SecureAsync(this Act act, SecurityChange change)
    {
        var member = await act.MyselfAsync();
        member.Secure(change, act.Now);
        act.Db.Mails.AddRange(Secured(member, change, act.Now));
    }
}
