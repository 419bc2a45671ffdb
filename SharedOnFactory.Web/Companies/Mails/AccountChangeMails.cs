using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Notifications;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>
/// The account to pay to has changed: whoever takes over a sign-in begins with that. So those who would pay, the operator and the company's
/// own 대표 hear of it, without the number: nobody should take a number from a mail.
/// </summary>
internal static class AccountChangeMails
{
    public static async Task TellOfNewAccountAsync(this Act act, Company company, PortalAddress address)
    {
        var buyers = act.Db.Orders.VisibleTo(act.Me).Where(o => o.SupplierId == company.Id && o.State == OrderState.Confirmed).Select(o => o.BuyerId);
        var readers = await act.Db.Members.AsNoTracking().Where(m => m.Status == MemberStatus.Approved)
            .Where(m => m.IsAdministrator || (m.CompanyId == company.Id && m.Role == MemberRole.Representative) || (buyers.Contains(m.CompanyId) && m.Role != MemberRole.Viewer))
            .Join(act.Db.Companies.AsNoTracking(), m => m.CompanyId, c => c.Id, (m, c) => new { Person = m, Company = c }).ToListAsync(act.Ct);
        act.Db.AddRange(readers.Where(r => MemberRules.IsEmail(r.Person.Email))
            .Select(r => OutgoingMail.Write(r.Person.Id, r.Person.Email, Of(company, act.Now, address), r.Company.MailLanguage(), act.Now)));
    }

    private static Letter Of(Company company, DateTimeOffset now, PortalAddress address) => new(
        new("{0}의 대금 계좌가 바뀌었습니다", company.Name),
        new("{0}에 {1}({2})의 대금 계좌가 바뀌었습니다.", InstantText.Of(now), company.Name, company.Code),
        "새 계좌로 보내기 전에 알고 있던 전화번호로 그 업체에 확인해 주십시오. 새 계좌는 로그인한 뒤 발주 화면에서 볼 수 있습니다.",
        "우리 회사가 바꾼 것이 아니라면 곧바로 비밀번호를 새로 정하고 운영사에 알려 주십시오.",
        Letter.AsIs(address.Of(Urls.SignIn)));
}
