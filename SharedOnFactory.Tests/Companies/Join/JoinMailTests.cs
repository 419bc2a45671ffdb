using System.Text.RegularExpressions;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Companies.Join;

/// <summary>Whoever applies, and whoever is waited for, hears of it by mail; over a real SMTP conversation.</summary>
public sealed partial class JoinMailTests(MailPortal portal) : IClassFixture<MailPortal>
{
    [Fact]
    public async Task An_applicant_hears_that_the_application_arrived_and_how_it_was_decided()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        using var stranger = Applicant.Client(portal);
        var applied = (await stranger.PostAsync("/companies", CompanyOf("jeong"))).Is(201);
        var company = (string)applied["companyId"]!;
        (await MailAsync("jeong", "신청을 받았습니다")).ShouldContain((string)applied["number"]!);

        (await stranger.SendCertificateAsync(company, (string)applied["uploadToken"]!)).Is(201);
        (await administrator.PostAsync($"/admin/companies/{company}/approve")).Is(200);
        (await MailAsync("jeong", "승인되었습니다")).ShouldContain(company);

        var returned = (await stranger.PostAsync("/companies", CompanyOf("hong"))).Is(201);
        (await administrator.PostAsync($"/admin/companies/{(string)returned["companyId"]!}/reject", new { reason = "등록증이 흐립니다." })).Is(200);
        (await MailAsync("hong", "반려되었습니다")).ShouldContain("등록증이 흐립니다.");
    }

    [Fact]
    public async Task A_receipt_repeats_no_word_of_whoever_applied()
    {
        using var stranger = Applicant.Client(portal);
        var body = CompanyOf("victim");
        body["name"] = "buy-now-at-evil.example";
        (await stranger.PostAsync("/companies", body)).Is(201);
        (await MailAsync("victim", "신청을 받았습니다")).ShouldNotContain("evil.example");
    }

    [Fact]
    public async Task An_invited_person_joins_by_the_mailed_link_and_an_uninvited_one_is_announced_to_the_representative()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var company = await Applicant.JoinAsync(portal, administrator);
        using var boss = await portal.ApiAsync($"{company}/hansaesol");
        using var stranger = Applicant.Client(portal);
        (await boss.PutAsync("/company/settings", new { checksPeopleFirst = true })).Is(200);

        (await boss.PostAsync("/company/invitations", new { invitee = "최담당", email = "no address" })).Is(400)["errors"]!["email"].ShouldNotBeNull();
        (await boss.PostAsync("/company/invitations", new { invitee = "최담당", email = "choi@saesol.example" })).Is(201);
        var token = Token().Match(await MailAsync("choi", "초대했습니다")).Value;
        (await ApplyAsync(stranger, company, "choi", token)).Is(201);
        (await administrator.PostAsync($"/admin/members/{company}-choi/approve")).Is(200);
        (await MailAsync("choi", "승인되었습니다")).ShouldContain("choi");

        (await ApplyAsync(stranger, company, "yang", null)).Is(201);
        (await MailAsync("hansaesol", "가입을 신청했습니다")).ShouldContain("yang");
        using var browser = new WebVisitor(portal.Address);
        (await browser.SignInAsync($"{company}/hansaesol", Portal.Password)).Status.ShouldBe(302);
        (await browser.GetAsync("/desk")).Text.ShouldContain("담당자 가입 신청을 확인해 주십시오.");
        (await boss.PostAsync("/company/people/yang/reject", new { reason = "우리 회사 사람이 아닙니다." })).Is(200);
        (await MailAsync("yang", "반려되었습니다")).ShouldContain("우리 회사 사람이 아닙니다.");
        (await browser.GetAsync("/desk")).Text.ShouldNotContain("담당자 가입 신청을 확인해 주십시오.");
    }

    [Fact]
    public async Task Whoever_asked_the_operator_hears_of_the_answer()
    {
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var asked = (await supplier.PostAsync("/help/questions", new { title = "도면 형식", body = "DWG도 됩니까?", isPublic = false })).Is(201);
        var id = (string)asked["id"]!;
        (await administrator.PostAsync($"/admin/help/questions/{id}/answer", new { answer = "됩니다." })).Is(200);
        (await MailAsync("lee", "운영사가 답했습니다", "example.com")).ShouldContain($"/help/questions/{id}");
    }

    private static Dictionary<string, object?> CompanyOf(string memberId)
    {
        var body = Applicant.CompanyBody();
        body["person"] = Applicant.Person(memberId);
        return body;
    }

    private static Task<Answer> ApplyAsync(ApiClient stranger, string company, string memberId, string? invitation)
    {
        var person = Applicant.Person(memberId);
        person["consents"] = Applicant.Consents;
        person["invitation"] = invitation;
        return stranger.PostAsync($"/companies/{company}/members", person);
    }

    /// <summary>The text of the mail to that address that has these words.</summary>
    private async Task<string> MailAsync(string to, string words, string host = "saesol.example")
    {
        string? Found() => portal.Mail.Arrived.Where(m => m.Contains($"To: {to}@{host}", StringComparison.Ordinal)).Select(MailServer.TextOf).LastOrDefault(t => t.Contains(words, StringComparison.Ordinal));
        await Soon.IsAsync(() => Task.FromResult(Found()), found => found is not null);
        return Found()!;
    }

    [GeneratedRegex(@"(?<=/join/member\?invitation=)\S+", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Token();
}
