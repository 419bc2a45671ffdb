using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Admin;

namespace SharedOnFactory.Tests.Companies.Join;

/// <summary>What an administrator sees beside an application.</summary>
public sealed class EvidenceTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task An_application_shows_its_certificate_its_consents_and_what_is_the_same_elsewhere()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var number = Applicant.NewNumber();
        var returned = (string)(await Applicant.ApplyAsync(portal, number: number))["companyId"]!;
        (await administrator.PostAsync($"/admin/companies/{returned}/reject", new { reason = "등록증이 흐립니다." })).Is(200);
        var again = (string)(await Applicant.ApplyAsync(portal, number: number))["companyId"]!;

        await using var db = portal.Db();
        var waiting = (await db.WaitingCompaniesAsync(await portal.ViewerAsync(Cast.Administrator), 100, default)).Single(w => w.Company.Code == again);
        waiting.Person!.Code.ShouldBe("hansaesol");
        waiting.Certificate.ShouldNotBeNull();
        waiting.Consents.Count.ShouldBe(5);
        waiting.Consents.Single(c => !c.IsGiven).Kind.ShouldBe(ConsentKind.Marketing);
        var same = waiting.Coincidences.Where(c => c.Where.Contains(returned, StringComparison.Ordinal)).Select(c => c.What).ToList();
        same.ShouldBe(
            ["같은 사업자등록번호", "같은 법인등록번호", "같은 계좌번호", "같은 대표자 이름", "같은 상호", "같은 전화번호", "같은 등록증 파일", "같은 이메일", "같은 휴대전화"], ignoreOrder: true);
        waiting.Coincidences.Where(c => c.Where.Contains(returned, StringComparison.Ordinal)).ShouldAllBe(c => c.Standing == CompanyStatus.Rejected);

        (await db.WaitingCompaniesAsync(await portal.ViewerAsync(Cast.Rival), 100, default)).ShouldBeEmpty();
        (await db.WaitingMembersAsync(await portal.ViewerAsync(Cast.Rival), 100, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_an_administrator_asks_the_tax_office()
    {
        using var rival = await portal.ApiAsync(Cast.Rival);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        (await rival.PostAsync("/admin/companies/S0001/tax-status")).Is(403);
        (await administrator.PostAsync("/admin/companies/S9999/tax-status")).Is(404);

        // Without a key nothing is asked and nothing is claimed.
        ((string)(await administrator.PostAsync("/admin/companies/S0001/tax-status")).Is(200)["state"]!).ShouldBe("unknown");
    }
}
