using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Companies.Join;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Companies;

/// <summary>Who used the portal in English gets English mails; decisions about companies overseas come in English with the Korean below.</summary>
public sealed class MailLanguageTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task An_applicant_from_overseas_reads_English_and_one_from_here_Korean()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        using var stranger = Applicant.Client(portal);
        stranger.Http.DefaultRequestHeaders.Add("Cookie", "language=c%3Den%7Cuic%3Den");
        var body = Applicant.CompanyBody();
        (body["country"], body["foreignNumber"], body["registrationNumber"], body["corporateNumber"]) = ("SG", "201912399K", null, null);
        (body["segment"], body["person"]) = ("해외업체", Applicant.Person("meilin"));
        var applied = (await stranger.PostAsync("/companies", body)).Is(201);
        var company = (string)applied["companyId"]!;
        (await stranger.SendCertificateAsync(company, (string)applied["uploadToken"]!)).Is(201);

        var received = await MailAsync("meilin", "We received your application");
        received.Text!.ShouldContain($"Application number: {(string)applied["number"]!}");
        received.Text!.ShouldNotContain("신청");
        (await administrator.PostAsync($"/admin/companies/{company}/approve")).Is(200);
        var approved = (await MailAsync("meilin", "Your application was approved")).Text!;
        approved.IndexOf($"Company ID: {company}", StringComparison.Ordinal).ShouldBeInRange(0, approved.IndexOf($"회사 ID: {company}", StringComparison.Ordinal));

        await Applicant.JoinAsync(portal, administrator);
        (await MailAsync("hansaesol", "가입이 승인되었습니다")).Text!.ShouldNotContain("approved");
    }

    private async Task<Web.Notifications.OutgoingMail> MailAsync(string to, string subject)
    {
        await using var db = portal.Db();
        return await db.Mails.Where(m => m.To == $"{to}@saesol.example" && m.Subject.Contains(subject)).SingleAsync();
    }
}
