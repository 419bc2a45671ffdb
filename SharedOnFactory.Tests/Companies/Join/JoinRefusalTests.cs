using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Companies.Join;

/// <summary>Whom joining turns away: those who are not in yet, and those who ask after what is not theirs.</summary>
public sealed class JoinRefusalTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Who_is_not_in_is_not_seen_and_can_do_nothing()
    {
        using var stranger = Applicant.Client(portal);
        using var rival = await portal.ApiAsync(Cast.Rival);
        var applied = await Applicant.ApplyAsync(portal);
        var company = (string)applied["companyId"]!;

        (await rival.GetAsync($"/companies/{company}")).Is(404).Text.Length.ShouldBe((await rival.GetAsync("/companies/B9999")).Is(404).Text.Length);
        (await rival.PostAsync($"/admin/companies/{company}/approve")).Is(403);
        (await stranger.PostAsync("/token", new { companyId = company, memberId = "hansaesol", password = Portal.Password })).Is(401);
        (await stranger.GetAsync($"/companies/{company}")).Is(401);
        var person = Applicant.Person("parkmin");
        person["consents"] = Applicant.Consents;
        var refused = (await stranger.PostAsync($"/companies/{company}/members", person)).Is(422);
        refused.Rule.ShouldBe("company.takes-people");
        (await stranger.PostAsync("/companies/B9999/members", person)).Is(422).Rule.ShouldBe("company.takes-people");
        (await stranger.PostAsync("/companies/A0001/members", person)).Is(422).Rule.ShouldBe("company.takes-people");
    }

    [Fact]
    public async Task A_certificate_needs_its_own_companys_token_and_is_a_paper()
    {
        using var stranger = Applicant.Client(portal);
        var one = (await stranger.PostAsync("/companies", Applicant.CompanyBody())).Is(201);
        var other = (await stranger.PostAsync("/companies", Applicant.CompanyBody())).Is(201);
        var (company, token) = ((string)one["companyId"]!, (string)one["uploadToken"]!);

        (await stranger.SendCertificateAsync(company, null)).Is(404);
        (await stranger.SendCertificateAsync(company, "nonsense")).Is(404);
        (await stranger.SendCertificateAsync(company, (string)other["uploadToken"]!)).Is(404);
        (await stranger.SendCertificateAsync(company, token, "등록증.stp", Papers.Step)).Is(422).Rule.ShouldBe("certificate.type");
        (await stranger.SendCertificateAsync(company, token, "등록증.pdf", Papers.Png)).Is(422).Rule.ShouldBe("certificate.type");
        (await stranger.SendCertificateAsync(company, token, "등록증.pdf", [])).Is(422).Rule.ShouldBe("file.empty");
        (await stranger.SendCertificateAsync(company, token, "big.pdf", [.. Papers.Pdf, .. new byte[20 * 1024 * 1024]])).Is(422).Rule.ShouldBe("certificate.too-large");
        var file = (await stranger.SendCertificateAsync(company, token)).Is(201);

        using var administrator = await portal.ApiAsync(Cast.Administrator);
        using var rival = await portal.ApiAsync(Cast.Rival);
        (await administrator.GetAsync($"/files/{(string)file["id"]!}")).Status.ShouldBe(200);
        (await rival.GetAsync($"/files/{(string)file["id"]!}")).Is(404);
        (await administrator.DeleteAsync($"/files/{(string)file["id"]!}")).Is(404);
    }

    [Fact]
    public async Task A_wrong_number_and_a_wrong_address_are_answered_alike()
    {
        using var stranger = Applicant.Client(portal);
        var number = (string)(await Applicant.ApplyAsync(portal))["number"]!;
        var unknown = (await stranger.PostAsync("/join/status", new { number = "J20200101-0001", email = "hansaesol@saesol.example" })).Is(404);
        var wrong = (await stranger.PostAsync("/join/status", new { number, email = "other@saesol.example" })).Is(404);
        (await stranger.PostAsync("/join/status", new { number = (string?)null, email = (string?)null })).Is(404);
        ((string)wrong["detail"]!).ShouldBe((string)unknown["detail"]!);
    }
}
