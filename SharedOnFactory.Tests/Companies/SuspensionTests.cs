using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;

namespace SharedOnFactory.Tests.Companies;

/// <summary>Whoever is shut out, let in again, or gets another role learns it by mail; at the sign-in only whoever knows the password.</summary>
public sealed class SuspensionTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_representative_of_a_suspended_company_learns_why_and_the_sign_in_says_so_to_the_right_password_only()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        (await administrator.PostAsync("/admin/companies/S0002/suspend", new { reason = "도면 유출 신고를 확인합니다." })).Is(200);
        (await MailAsync("park", "회사의 이용이 정지되었습니다")).ShouldSatisfyAllConditions(m => m.ShouldContain("도면 유출 신고를 확인합니다."), m => m.ShouldContain("/contact"));

        var known = (await SignInAsync("S0002", "park", Portal.Password)).Is(401);
        (known.Rule, ((string)known["detail"]!).Contains("이용이 정지되어", StringComparison.Ordinal)).ShouldBe(("sign-in.suspended", true));
        var guessed = (await SignInAsync("S0002", "park", "wrong-password-1")).Is(401);
        (guessed.Rule, (string)guessed["detail"]!).ShouldBe((null, PasswordCheck.Refused));
        using var browser = new WebVisitor(portal.Address);
        (await browser.SignInAsync("S0002/park", Portal.Password)).Text.ShouldContain("회사의 이용이 정지되어 로그인할 수 없습니다.");

        (await administrator.PostAsync("/admin/companies/S0002/restore", new { reason = "확인했습니다." })).Is(200);
        (await MailAsync("park", "회사를 다시 이용할 수 있습니다")).ShouldContain("확인했습니다.");
        (await SignInAsync("S0002", "park", Portal.Password)).Is(200);
    }

    [Fact]
    public async Task A_person_learns_that_it_was_shut_out_let_in_again_and_may_do_other_things_now()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        using var boss = await portal.ApiAsync(Cast.Buyer);

        (await administrator.PostAsync("/admin/members/B0001-look/suspend", new { reason = "본인 확인" })).Is(200);
        (await MailAsync("look", "계정의 이용이 정지되었습니다")).ShouldSatisfyAllConditions(m => m.ShouldContain("본인 확인"), m => m.ShouldContain("운영사에 문의"));
        (await SignInAsync("B0001", "look", Portal.Password)).Text.ShouldContain("운영사가 이 계정의 이용을 정지했습니다.");
        (await administrator.PostAsync("/admin/members/B0001-look/restore", new { reason = "확인됨" })).Is(200);
        (await MailAsync("look", "계정을 다시 쓸 수 있습니다")).ShouldContain("확인됨");

        (await boss.PutAsync("/company/people/look/role", new { role = "staff" })).Is(200);
        (await MailAsync("look", "할 수 있는 일이 바뀌었습니다")).ShouldContain("담당");
        (await boss.PostAsync("/company/people/look/suspend", new { reason = "휴직" })).Is(200);
        (await SignInAsync("B0001", "look", Portal.Password)).Text.ShouldContain("회사 대표가 이 계정의 이용을 정지했습니다.");
        (await boss.PostAsync("/company/people/look/restore")).Is(200);
    }

    private async Task<Answer> SignInAsync(string company, string member, string password)
    {
        using var stranger = new ApiClient(new HttpClient { BaseAddress = new Uri(portal.Address) });
        return await stranger.PostAsync("/token", new { companyId = company, memberId = member, password });
    }

    private async Task<string> MailAsync(string to, string subject)
    {
        await using var db = portal.Db();
        return (await db.Mails.Where(m => m.To == $"{to}@example.com" && m.Subject.Contains(subject)).OrderByDescending(m => m.CreatedAt).FirstAsync()).Text.ShouldNotBeNull();
    }
}
