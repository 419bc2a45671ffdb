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

    /// <summary>Without a mail server they would pile up, and all go out on the day there is one.</summary>
    [Fact]
    public async Task A_mail_nobody_could_be_sent_for_a_week_is_useless_and_its_text_forgotten()
    {
        var now = TimeProvider.System.Instant();
        var (fresh, old) = (Mail(now.AddDays(-6)), Mail(now.AddDays(-8)));
        await using (var db = portal.Db())
        {
            db.Mails.AddRange(fresh, old);
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlAsync($"""UPDATE "Mails" SET "UselessAfter" = NULL WHERE "Id" = {old.Id}"""); // as the first editions wrote them
        }

        await portal.Get<Web.Notifications.SendMails>().RunAsync();
        await using var after = portal.Db();
        (await after.Mails.SingleAsync(m => m.Id == old.Id)).ShouldSatisfyAllConditions(m => m.Text.ShouldBeNull(), m => m.State.ShouldBe(Web.Notifications.MailState.Expired));
        (await after.Mails.SingleAsync(m => m.Id == fresh.Id)).Text.ShouldBe("글");
        Web.Notifications.OutgoingMail.Write(null, "a@example.com", "제목", "글", now, now.AddDays(30)).UselessAfter.ShouldBe(now.AddDays(7));

        static Web.Notifications.OutgoingMail Mail(DateTimeOffset at) => Web.Notifications.OutgoingMail.Write(null, "a@example.com", "제목", "글", at);
    }

    private async Task<Web.Notifications.OutgoingMail> MailAsync(string to, string subject)
    {
        await using var db = portal.Db();
        return await db.Mails.Where(m => m.To == $"{to}@saesol.example" && m.Subject.Contains(subject)).SingleAsync();
    }
}
