using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Companies.Join;

/// <summary>Joining as programs do it, from nothing to the first notice.</summary>
public sealed class JoinApiTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_new_company_and_a_second_person_join_and_publish_their_first_notice()
    {
        using var stranger = Applicant.Client(portal);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var applied = (await stranger.PostAsync("/companies", Applicant.CompanyBody())).Is(201);
        var (company, number) = ((string)applied["companyId"]!, (string)applied["number"]!);
        company.ShouldStartWith("B");

        (await administrator.PostAsync($"/admin/companies/{company}/approve")).Is(422).Rule.ShouldBe("company.certificate");
        (await stranger.SendCertificateAsync(company, (string)applied["uploadToken"]!)).Is(201);
        (await stranger.SendCertificateAsync(company, (string)applied["uploadToken"]!)).Is(422).Rule.ShouldBe("company.certificate-there");
        await StatusAsync(stranger, number, "hansaesol@saesol.example", "applied");
        (await administrator.PostAsync($"/admin/companies/{company}/approve")).Is(200);
        var standing = await StatusAsync(stranger, number, "HANSAESOL@saesol.example", "approved");
        ((string)standing["companyId"]!).ShouldBe(company);

        using var boss = await portal.ApiAsync($"{company}/hansaesol");
        (await boss.PutAsync("/company/settings", new { checksPeopleFirst = true })).Is(200);
        var person = Applicant.Person("parkmin");
        person["consents"] = Applicant.Consents;
        var second = (await stranger.PostAsync($"/companies/{company}/members", person)).Is(201);
        (await administrator.PostAsync($"/admin/members/{company}-parkmin/approve")).Is(422).Rule.ShouldBe("member.endorsed");
        (await boss.PostAsync("/company/people/parkmin/approve")).Is(200);
        (await administrator.PostAsync($"/admin/members/{company}-parkmin/approve")).Is(200);
        await StatusAsync(stranger, (string)second["number"]!, "parkmin@saesol.example", "approved");

        using var staff = await portal.ApiAsync($"{company}/parkmin");
        (await Trade.PublishAsync(staff, TimeProvider.System.GetUtcNow().AddHours(2))).ShouldContain(company);
        await using var db = portal.Db();
        (await db.Consents.CountAsync(c => c.CompanyId == db.Companies.Single(x => x.Code == company).Id)).ShouldBe(10);
        (await db.FindBrokenLinkAsync(default)).ShouldBeNull();
    }

    [Fact]
    public async Task The_same_number_joins_once_and_a_returned_one_again()
    {
        using var stranger = Applicant.Client(portal);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var number = Applicant.NewNumber();
        var first = (string)(await Applicant.ApplyAsync(portal, number: number))["companyId"]!;

        (await stranger.PostAsync("/companies", By("somebody", Applicant.CompanyBody(number)))).Is(422).Rule.ShouldBe("company.known");
        (await administrator.PostAsync($"/admin/companies/{first}/reject", new { reason = "등록증이 흐립니다." })).Is(200);
        var again = (string)(await Applicant.ApplyAsync(portal, number: number))["companyId"]!;
        again.ShouldNotBe(first);
        (await administrator.PostAsync($"/admin/companies/{again}/approve")).Is(200);
        (await administrator.PostAsync($"/admin/companies/{first}/approve")).Is(422).Rule.ShouldBe("company.applied");
    }

    [Fact]
    public async Task Ten_at_once_with_one_number_are_one_application_and_codes_never_collide()
    {
        var body = Applicant.CompanyBody(Applicant.NewNumber(), "supplier");
        var same = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => SendAsync(body)));
        same.ShouldAllBe(a => a.Status == 201);
        same.Select(a => (string)a["companyId"]!).Distinct().Count().ShouldBe(1);

        var different = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => SendAsync(Applicant.CompanyBody(kind: "supplier"))));
        different.ShouldAllBe(a => a.Status == 201);
        different.Select(a => (string)a["companyId"]!).Distinct().Count().ShouldBe(10);
        different.ShouldAllBe(a => ((string)a["companyId"]!).StartsWith('S') && (string)a["companyId"]! != "S0001" && (string)a["companyId"]! != "S0002");
    }

    [Fact]
    public async Task Of_two_administrators_at_once_one_wins_and_the_other_is_told()
    {
        using var one = await portal.ApiAsync(Cast.Administrator);
        using var other = await portal.ApiAsync(Cast.OtherAdministrator);
        var company = (string)(await Applicant.ApplyAsync(portal))["companyId"]!;

        var answers = await Task.WhenAll(one.PostAsync($"/admin/companies/{company}/approve"), other.PostAsync($"/admin/companies/{company}/reject", new { reason = "다시 확인" }));

        answers.Count(a => a.Status == 200).ShouldBe(1);
        var told = answers.Single(a => a.Status != 200);
        (told.Status is 409 or 422).ShouldBeTrue(told.Text);
        ((string)told["detail"]!).ShouldContain("처리");
    }

    [Fact]
    public async Task A_company_overseas_joins_without_a_Korean_number()
    {
        using var stranger = Applicant.Client(portal);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var body = Applicant.CompanyBody(kind: "both");
        (body["country"], body["foreignNumber"], body["registrationNumber"], body["corporateNumber"]) = ("SG", "2019-1234 5k", null, null);
        (body["name"], body["phone"], body["postcode"], body["address"]) = ("Harbourline Pte. Ltd.", "+65 6123 4567", "637034", "8 Tuas South Lane");

        var applied = (await stranger.PostAsync("/companies", body)).Is(201);
        var company = (string)applied["companyId"]!;
        company.ShouldStartWith("D");
        body["foreignNumber"] = "201912345K";
        (await stranger.PostAsync("/companies", By("somebody", new(body, StringComparer.Ordinal)))).Is(422).Rule.ShouldBe("company.known-abroad");
        foreach (var country in (string[])["Singapore", "싱가포르", "대한민국", "sg", "kr"])
        {
            body["country"] = country;
            (await stranger.PostAsync("/companies", body)).Is(400)["errors"]["country"].ShouldNotBeNull();
        }

        (await stranger.SendCertificateAsync(company, (string)applied["uploadToken"]!, "incorporation.png", Papers.Png)).Is(201);
        (await administrator.PostAsync($"/admin/companies/{company}/approve")).Is(200);

        using var boss = await portal.ApiAsync($"{company}/hansaesol");
        var seen = (await boss.GetAsync($"/companies/{company}")).Is(200);
        ((string)seen["country"]!, (string)seen["foreignNumber"]!, (string)seen["region"]!).ShouldBe(("SG", "201912345K", "싱가포르"));
        seen.Json!["registrationNumber"].ShouldBeNull();
        ((string)seen["inside"]["bankName"]!).ShouldBe("기업은행");
        using var rival = await portal.ApiAsync(Cast.Rival);
        (await rival.GetAsync($"/companies/{company}")).Is(200).Json!["inside"].ShouldBeNull();

        var own = (await boss.GetAsync("/company")).Is(200)["company"];
        own["address"] = "9 Tuas South Lane";
        (await boss.PutAsync("/company", own)).Is(200);
    }

    [Fact]
    public async Task What_is_sent_twice_from_one_draft_is_one_application()
    {
        var token = JoinTokens.New();
        await portal.Get<KeepDraft>().RunAsync(token, new());
        var asked = new CompanyApplication(
            Some.Profile(Applicant.NewNumber()), true, false, new("hansaesol", "한새솔", "han@saesol.example", "01023456789"), Credentials.Hash(Portal.Password), new(),
            DraftHash: JoinTokens.HashOf(token));
        var apply = portal.Get<ApplyCompany>();
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => apply.RunAsync(asked)));
        answers.Distinct().Count().ShouldBe(1);

        await using var db = portal.Db();
        (await db.JoinDrafts.SingleAsync(d => d.SentAs == answers[0].Number)).Content.ShouldNotContain("한새솔");
        (await portal.Get<ForgetDrafts>().RunAsync(token)).ShouldBe(1);
    }

    private static async Task<Answer> StatusAsync(ApiClient stranger, string number, string email, string state)
    {
        var answer = (await stranger.PostAsync("/join/status", new { number, email })).Is(200);
        ((string)answer["state"]!).ShouldBe(state);
        return answer;
    }

    private static Dictionary<string, object?> By(string memberId, Dictionary<string, object?> body)
    {
        body["person"] = Applicant.Person(memberId);
        return body;
    }

    private async Task<Answer> SendAsync(object body)
    {
        using var stranger = Applicant.Client(portal);
        return await stranger.PostAsync("/companies", body);
    }
}
