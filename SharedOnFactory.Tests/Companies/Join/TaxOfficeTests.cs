using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Admin;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Live;

namespace SharedOnFactory.Tests.Companies.Join;

/// <summary>The tax office is asked outside of any transaction, and only a clear answer counts.</summary>
public sealed class TaxOfficeTests(PortalWithTaxOffice portal) : IClassFixture<PortalWithTaxOffice>
{
    [Theory]
    [InlineData("01", TaxStatus.Active)]
    [InlineData("02", TaxStatus.Paused)]
    [InlineData("03", TaxStatus.Closed)]
    [InlineData("", TaxStatus.Unregistered)]
    [InlineData("77", TaxStatus.Unknown)]
    public async Task What_the_office_says_of_an_applicant_is_noted(string code, TaxStatus expected)
    {
        var number = Applicant.NewNumber();
        portal.Office.States[number] = code;
        var company = await ApplyAsync(number);
        await CheckAsync(TaxRound.Applicants);

        var found = await FindAsync(company);
        found.TaxStatus.ShouldBe(expected);
        found.TaxTriedAt.ShouldNotBeNull();
        found.Status.ShouldBe(CompanyStatus.Applied);
    }

    [Theory]
    [InlineData(200, """{"status_code":"OK","data":"nonsense"}""")]
    [InlineData(200, """{"status_code":"OK","data":[{"b_no":7,"b_stt_cd":{}}]}""")]
    [InlineData(200, """{"status_code":"OK","data":[{"b_no":"9999999999","b_stt_cd":"01"}]}""")]
    [InlineData(200, """{"status_code":"HTTP_ERROR"}""")]
    [InlineData(200, "<html>점검 중</html>")]
    [InlineData(200, "")]
    [InlineData(200, "[]")]
    [InlineData(400, """{"status_code":"BAD_JSON_REQUEST"}""")]
    [InlineData(413, """{"status_code":"TOO_LARGE_REQUEST"}""")]
    [InlineData(500, """{"status_code":"INTERNAL_ERROR"}""")]
    public async Task An_error_or_nonsense_is_no_yes(int status, string body)
    {
        var company = await ApplyAsync(Applicant.NewNumber());
        portal.Office.Instead = (status, body);
        try
        {
            await CheckAsync(TaxRound.Applicants);
        }
        finally
        {
            portal.Office.Instead = null;
        }

        var found = await FindAsync(company);
        found.TaxStatus.ShouldBe(TaxStatus.Unknown);
        found.TaxCheckedAt.ShouldBeNull();

        using var administrator = await portal.ApiAsync(Cast.Administrator);
        ((string)(await administrator.PostAsync($"/admin/companies/{company}/tax-status")).Is(200)["state"]!).ShouldBe("active");
    }

    [Fact]
    public async Task An_office_that_does_not_answer_is_not_waited_for_and_what_it_said_before_stays()
    {
        var company = await ApplyAsync(Applicant.NewNumber());
        await CheckAsync(TaxRound.Applicants);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        portal.Office.Delay = TimeSpan.FromSeconds(10);
        try
        {
            (await administrator.PostAsync($"/admin/companies/{company}/tax-status")).Is(200);
        }
        finally
        {
            portal.Office.Delay = default;
        }

        var found = await FindAsync(company);
        found.TaxStatus.ShouldBe(TaxStatus.Active);
        found.TaxTriedAt!.Value.ShouldBeGreaterThan(found.TaxCheckedAt!.Value);
    }

    [Fact]
    public async Task The_same_answer_wakes_the_screens_too_for_its_time_is_shown()
    {
        var company = await ApplyAsync(Applicant.NewNumber());
        await CheckAsync(TaxRound.Applicants);
        var live = portal.Get<LiveFeed>();
        string[] boards = [Boards.Approvals, Boards.Company((await FindAsync(company)).Id)];
        var before = boards.Select(live.VersionOf).ToList();

        using var administrator = await portal.ApiAsync(Cast.Administrator);
        (await administrator.PostAsync($"/admin/companies/{company}/tax-status")).Is(200);
        boards.Select(live.VersionOf).Zip(before).ShouldAllBe(versions => versions.First > versions.Second);
    }

    [Fact]
    public async Task A_company_that_closed_is_shut_out_at_night_and_stays_in_when_restored()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var company = await Applicant.JoinAsync(portal, administrator, "supplier");
        var number = (await FindAsync(company)).RegistrationNumber!;
        using var boss = await portal.ApiAsync($"{company}/hansaesol");
        (await boss.GetAsync("/me")).Is(200);

        portal.Office.States[number] = "03";
        await CheckAsync(TaxRound.Everybody);
        (await boss.GetAsync("/me")).Is(401);
        (await FindAsync(company)).Status.ShouldBe(CompanyStatus.Suspended);
        await using (var db = portal.Db())
        {
            (await db.Mails.SingleAsync(m => m.Subject.Contains("회사의 이용이 정지되었습니다"))).Text!.ShouldContain("폐업");
        }

        (await administrator.PostAsync($"/admin/companies/{company}/restore", new { reason = "영업 재개 확인" })).Is(200);
        (await administrator.PostAsync($"/admin/companies/{company}/restore", new { reason = "영업 재개 확인" })).Is(422).Rule.ShouldBe("company.suspended");
        await CheckAsync(TaxRound.Everybody);
        (await boss.GetAsync("/me")).Is(401); // whoever was shut out signs in anew
        using var again = await portal.ApiAsync($"{company}/hansaesol");
        (await again.GetAsync("/me")).Is(200);
    }

    [Fact]
    public async Task A_firm_that_closed_can_not_be_approved_and_the_administrator_sees_why()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var number = Applicant.NewNumber();
        portal.Office.States[number] = "03";
        var company = await ApplyAsync(number);
        await CheckAsync(TaxRound.Applicants);

        (await administrator.PostAsync($"/admin/companies/{company}/approve")).Is(422).Rule.ShouldBe("company.in-business");
        await using var db = portal.Db();
        (await db.WaitingCompaniesAsync(await portal.ViewerAsync(Cast.Administrator), 100, default)).Single(w => w.Company.Code == company).Lacks
            .ShouldBe(CompanyRules.IsInBusiness.Message);

        portal.Office.States[number] = "01";
        (await administrator.PostAsync($"/admin/companies/{company}/tax-status")).Is(200);
        (await administrator.PostAsync($"/admin/companies/{company}/approve")).Is(200);
    }

    [Fact]
    public async Task A_hundred_are_asked_at_once()
    {
        await using (var db = portal.Db())
        {
            var now = DateTimeOffset.UnixEpoch;
            for (var i = 0; i < 130; i++)
            {
                var company = Company.Apply($"B7{i:000}", Some.Profile(Applicant.NewNumber()), isBuyer: true, isSupplier: false, now);
                company.Approve(now);
                db.Add(company);
            }

            await db.SaveChangesAsync();
        }

        portal.Office.Asked.Clear();
        await CheckAsync(TaxRound.Everybody);
        portal.Office.Asked.Max(a => a.Length).ShouldBe(100);
        portal.Office.Asked.Sum(a => a.Length).ShouldBeGreaterThanOrEqualTo(130);
    }

    private Task<int> CheckAsync(TaxRound round) => portal.Get<CheckTaxStatuses>().RunAsync(round);

    private async Task<string> ApplyAsync(string number) => (string)(await Applicant.ApplyAsync(portal, number: number))["companyId"]!;

    private async Task<Company> FindAsync(string code)
    {
        await using var db = portal.Db();
        return await db.Companies.AsNoTracking().SingleAsync(c => c.Code == code);
    }
}
