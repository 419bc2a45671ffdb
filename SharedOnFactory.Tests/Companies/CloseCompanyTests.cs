using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Tests.Companies.Join;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Trust;

namespace SharedOnFactory.Tests.Companies;

/// <summary>A company leaves the portal by its 대표's hand: only when nothing runs, and then for good.</summary>
public sealed class CloseCompanyTests(MailPortal portal) : IClassFixture<MailPortal>
{
    [Fact]
    public async Task A_company_of_one_leaves_and_may_join_again_with_its_business_number()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var number = Applicant.NewNumber();
        var company = (string)(await Applicant.ApplyAsync(portal, "supplier", number))["companyId"]!;
        (await administrator.PostAsync($"/admin/companies/{company}/approve")).Is(200);
        using var boss = await portal.ApiAsync($"{company}/hansaesol");
        using var other = await portal.ApiAsync(Cast.Buyer);
        (await other.GetAsync($"/companies/{company}")).Is(200);
        using var again = Applicant.Client(portal);
        (await again.PostAsync("/companies", Applicant.CompanyBody(number, "supplier"))).Is(422).Rule.ShouldBe("company.known");

        (await boss.PostAsync("/company/close", new { })).Is(400)["errors"]["current"].ShouldNotBeNull();
        (await boss.PostAsync("/company/close", new { current = "wrong-password-1" })).Is(400)["errors"]["current"].ShouldNotBeNull();
        (await boss.PostAsync("/company/close", new { current = Portal.Password })).Is(200)["state"].ToString().ShouldBe("left");

        (await boss.GetAsync("/me")).Is(401);
        (await boss.PostAsync("/token", new { companyId = company, memberId = "hansaesol", password = Portal.Password })).Is(401);
        (await other.GetAsync($"/companies/{company}")).Is(404);
        (await administrator.PostAsync($"/admin/companies/{company}/restore", new { reason = "다시 씀" })).Is(422).Rule.ShouldBe("company.suspended");
        ((string)(await again.PostAsync("/companies", Applicant.CompanyBody(number, "supplier"))).Is(201)["companyId"]!).ShouldNotBe(company);

        await using var db = portal.Db();
        var left = await db.Companies.SingleAsync(c => c.Code == company);
        (left.BankAccount, left.RegistrationNumber).ShouldBe((null, number));
        (await db.Members.SingleAsync(m => m.CompanyId == left.Id)).Email.ShouldBeEmpty();
        (await db.Mails.CountAsync(m => m.To == "hansaesol@saesol.example" && m.Subject.Contains("계정을 닫았습니다"))).ShouldBeGreaterThan(0);
        (await db.Events.Where(e => e.CompanyId == left.Id && (e.Kind == nameof(CompanyLeft) || e.Kind == nameof(MemberLeft))).CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task People_who_waited_are_told_and_those_who_are_no_representative_may_not()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var company = await Applicant.JoinAsync(portal, administrator);
        using var stranger = Applicant.Client(portal);
        (await stranger.PostAsync($"/companies/{company}/members", new Dictionary<string, object?>(Applicant.Person("waiting"), StringComparer.Ordinal) { ["role"] = "staff", ["consents"] = Applicant.Consents })).Is(201);
        using var onlooker = await portal.ApiAsync(Cast.BuyerOnlyLooking);
        (await onlooker.PostAsync("/company/close", new { current = Portal.Password })).Is(403);
        (await administrator.PostAsync("/company/close", new { current = Portal.Password })).Is(403);

        using var boss = await portal.ApiAsync($"{company}/hansaesol");
        var clicks = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => boss.PostAsync("/company/close", new { current = Portal.Password })));
        clicks.Count(answer => answer.Status == 200).ShouldBe(1);
        clicks.ShouldAllBe(answer => answer.Status == 200 || answer.Status == 401);
        await using var db = portal.Db();
        (await db.Events.CountAsync(e => e.Kind == nameof(CompanyLeft) && db.Companies.Any(c => c.Id == e.CompanyId && c.Code == company))).ShouldBe(1);
        var waited = await db.Members.SingleAsync(m => m.Code == "waiting" && db.Companies.Any(c => c.Id == m.CompanyId && c.Code == company));
        (waited.Status, waited.Reason).ShouldBe((MemberStatus.Rejected, "회사가 탈퇴했습니다."));
        (await db.Mails.AnyAsync(m => m.To == "waiting@saesol.example" && m.Subject.Contains("계정을 닫았습니다"))).ShouldBeTrue();
    }

    [Fact]
    public async Task Who_comes_back_brings_its_history_along()
    {
        await using var own = new Portal();
        await own.InitializeAsync();
        using var administrator = await own.ApiAsync(Cast.Administrator);
        using var buyer = await own.ApiAsync(Cast.Buyer);
        using var supplier = await own.ApiAsync(Cast.Supplier);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var quotation = await Trade.QuoteAsync(supplier, notice, 50_000);
        (await supplier.PostAsync("/company/close", new { current = Portal.Password })).Is(422).Rule.ShouldBe("company.busy");
        await Trade.PassDeadlineAsync(own, notice);
        var order = (string)(await buyer.PostAsync($"/notices/{notice}/award", new { quotation })).Is(200)["order"]!;
        (await buyer.PostAsync($"/orders/{order}/issue", new { })).Is(200);
        (await administrator.PostAsync($"/admin/orders/{order}/approve")).Is(200);
        (await supplier.PostAsync($"/orders/{order}/refuse", new { reason = "설비 고장" })).Is(200);
        var before = await IndexAsync("S0001");
        (await supplier.PostAsync("/company/close", new { current = Portal.Password })).Is(200);

        var again = (string)(await Applicant.ApplyAsync(own, "supplier", "220-81-62517"))["companyId"]!;
        (await administrator.PostAsync($"/admin/companies/{again}/approve")).Is(200);
        await using (var db = own.Db())
        {
            await db.Database.ExecuteSqlAsync($"""UPDATE "Companies" SET "CreditGrade" = NULL WHERE "Code" = {again}"""); // it declares one now, and did not before
        }

        (await IndexAsync(again)).ShouldBe(before);
        before.ShouldNotBe(await IndexAsync("S0002"), "a newcomer's");

        async Task<double> IndexAsync(string code)
        {
            await using var db = own.Db();
            var id = (await db.Companies.SingleAsync(c => c.Code == code)).Id;
            return (await db.TrustAsync([id], Trade.Today, default))[id].Value;
        }
    }

    [Fact]
    public void Nobody_leaves_while_something_runs_and_the_operator_never()
    {
        var now = DateTimeOffset.UnixEpoch;
        var companies = Cast.Companies(now).ToDictionary(c => c.Code, StringComparer.Ordinal);
        Broken(() => companies["S0001"].Leave(isBusy: true, now)).ShouldBe(CompanyRules.NothingRuns.Code);
        Broken(() => companies["A0001"].Leave(isBusy: false, now)).ShouldBe(CompanyRules.TheOperatorStays.Code);
        var member = Cast.Members(companies["S0001"], now).Single();
        Broken(() => member.LeaveWith(companies["S0001"], now)).ShouldBe(CompanyRules.HasLeft.Code);
        companies["S0001"].Leave(isBusy: false, now);
        Broken(() => companies["S0001"].Leave(isBusy: false, now)).ShouldBe(CompanyRules.IsApproved.Code);
        member.LeaveWith(companies["S0001"], now);
        (member.Status, member.Email).ShouldBe((MemberStatus.Left, ""));

        static string Broken(Action act) => Should.Throw<RuleBroken>(act).Rule.Code;
    }
}
