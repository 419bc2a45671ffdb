using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Notifications;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>What members are told by mail about their own account. In Korean, whatever language the screen has: a mail has no reader yet.</summary>
public static class AccountMails
{
    private const string Portal = "공유 온 팩토리";

    public static OutgoingMail ResetPassword(Member member, string link, DateTimeOffset until, DateTimeOffset now) => OutgoingMail.Write(
        member.Id, member.Email, $"[{Portal}] 비밀번호를 새로 정해 주십시오",
        $"{member.Name}님, 비밀번호를 새로 정하는 링크입니다.\n\n{link}\n\n이 링크는 한 번만 쓸 수 있고 {InstantText.Of(until)}까지 열립니다.\n신청하지 않으셨다면 이 메일을 무시하십시오. 지금 비밀번호는 그대로입니다.",
        now, until);

    public static OutgoingMail ConfirmEmail(Member member, string email, string link, DateTimeOffset until, DateTimeOffset now) => OutgoingMail.Write(
        member.Id, email, $"[{Portal}] 이메일 주소를 확인해 주십시오",
        $"{member.Name}님, 이 주소를 {Portal} 계정의 이메일로 쓰려면 아래 링크를 열어 주십시오.\n\n{link}\n\n이 링크는 한 번만 쓸 수 있고 {InstantText.Of(until)}까지 열립니다.\n신청하지 않으셨다면 이 메일을 무시하십시오.",
        now, until);

    public static OutgoingMail EmailChanged(Member member, string formerEmail, DateTimeOffset now) => OutgoingMail.Write(
        member.Id, formerEmail, $"[{Portal}] 이메일 주소가 바뀌었습니다",
        $"{member.Name}님, {InstantText.Of(now)}에 계정의 이메일 주소가 다른 주소로 바뀌었습니다.\n\n{NotMe}",
        now);

    /// <summary>None where the member has no e-mail.</summary>
    public static IEnumerable<OutgoingMail> Secured(Member member, SecurityChange change, DateTimeOffset now)
    {
        if (MemberRules.IsEmail(member.Email))
        {
            yield return OutgoingMail.Write(
                member.Id, member.Email, $"[{Portal}] {Words.Text(change)}",
                $"{member.Name}님, {InstantText.Of(now)}에 계정의 보안 설정이 바뀌었습니다: {Words.Text(change)}\n\n{NotMe}",
                now);
        }
    }

    /// <summary>The account has ended, by whomever. Written before the address goes; none where the member has no e-mail.</summary>
    public static IEnumerable<OutgoingMail> Closed(Member member, string company, DateTimeOffset now)
    {
        if (MemberRules.IsEmail(member.Email))
        {
            yield return OutgoingMail.Write(
                null, member.Email, $"[{Portal}] 계정을 닫았습니다",
                $"{member.Name}님, {InstantText.Of(now)}에 {company}의 {Portal} 계정(담당자 ID {member.Code})을 닫았습니다. 더는 로그인할 수 없고, 이 주소는 계정에서 지웠습니다.\n\n모르는 일이라면 회사 대표나 {Portal} 운영사에 알려 주십시오.",
                now);
        }
    }

    /// <summary>A colleague has left and its running deals are carried on by this member now.</summary>
    public static IEnumerable<OutgoingMail> HandedOver(Member to, Member from, IReadOnlyCollection<string> notices, DateTimeOffset now)
    {
        if (MemberRules.IsEmail(to.Email))
        {
            yield return OutgoingMail.Write(
                to.Id, to.Email, $"[{Portal}] {from.Name}님의 거래 {notices.Count}건을 이어받았습니다",
                $"{to.Name}님, {from.Name}님이 회사를 떠나며 맡던 거래를 넘겼습니다. 공고 번호:\n\n{string.Join('\n', notices)}\n\n로그인한 뒤 '거래'에서 진행 상태를 확인해 주십시오.",
                now);
        }
    }

    private static string NotMe => $"본인이 한 일이 아니라면 곧바로 로그인 화면의 '비밀번호를 잊으셨나요?'로 비밀번호를 새로 정하고 {Portal} 운영사에 알려 주십시오.";

    /// <summary>Writes the fact and tells the member, in the running save.</summary>
    public static async Task SecureAsync(this Act act, SecurityChange change)
    {
        var member = await act.MyselfAsync();
        member.Secure(change, act.Now);
        act.Db.Mails.AddRange(Secured(member, change, act.Now));
    }
}
