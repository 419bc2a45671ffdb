using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;

namespace SharedOnFactory.Tests.Companies.Join;

public sealed class StrangersOnSqliteTests(Portal portal) : StrangersTests(portal), IClassFixture<Portal>;

public sealed class StrangersOnPostgresTests(PostgresPortal portal) : StrangersTests(portal), IClassFixture<PostgresPortal>;

/// <summary>What strangers send twice is one application, and what no keyboard types breaks nothing.</summary>
public abstract class StrangersTests(Portal portal)
{
    [Fact]
    public async Task A_person_who_sends_the_application_twice_is_answered_alike()
    {
        using var stranger = Applicant.Client(portal);
        var person = Applicant.Person("twice01");
        person["consents"] = Applicant.Consents;
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => stranger.PostAsync("/companies/S0001/members", person)));
        answers.ShouldAllBe(a => a.Status == 201);
        answers.Select(a => a.Text).Distinct().Count().ShouldBe(1);

        person["password"] = "another-lathe-2027";
        (await stranger.PostAsync("/companies/S0001/members", person)).Is(422).Rule.ShouldBe("member.taken");
        await using var db = portal.Db();
        (await db.Users.SingleAsync(u => u.UserName == "S0001/twice01")).AccessFailedCount.ShouldBe(1);
        (await db.Consents.CountAsync(c => db.Members.Any(m => m.Id == c.MemberId && m.Code == "twice01"))).ShouldBe(5);
    }

    [Fact]
    public async Task A_second_click_on_an_invited_persons_form_leads_to_the_same_application()
    {
        using var boss = await portal.ApiAsync(Cast.Buyer);
        var link = (string)(await boss.PostAsync("/company/invitations", new { role = "viewer", invitee = "새 직원" })).Is(201)["link"]!;
        using var invited = new WebVisitor(portal.Address);
        var page = (await invited.GetAsync(link)).Text;
        var first = await invited.SubmitAsync(page, link, "member", Typed("clicks01"));
        first.To!.ShouldStartWith("/join/status?number=");
        (await invited.SubmitAsync(page, link, "member", Typed("clicks01"))).To.ShouldBe(first.To);
        (await invited.SubmitAsync(page, link, "member", Typed("clicks02"))).Text.ShouldContain("이미 썼거나");
    }

    [Fact]
    public async Task A_company_that_applies_twice_is_answered_alike_and_may_still_send_its_certificate()
    {
        using var stranger = Applicant.Client(portal);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var body = Applicant.CompanyBody();
        var first = (await stranger.PostAsync("/companies", body)).Is(201);
        var again = (await stranger.PostAsync("/companies", body)).Is(201);
        ((string)again["companyId"]!, (string)again["number"]!).ShouldBe(((string)first["companyId"]!, (string)first["number"]!));
        (await stranger.SendCertificateAsync((string)again["companyId"]!, (string)again["uploadToken"]!)).Is(201);

        (await administrator.PostAsync($"/admin/companies/{(string)first["companyId"]!}/approve")).Is(200);
        (await stranger.PostAsync("/companies", body)).Is(422).Rule.ShouldBe("company.known");
    }

    [Fact]
    public async Task What_is_sent_twice_at_once_from_one_draft_is_one_application()
    {
        var token = JoinTokens.New();
        await portal.Get<KeepDraft>().RunAsync(token, new());
        var asked = new CompanyApplication(
            Some.Profile(Applicant.NewNumber()), true, false, new("hansaesol", "한새솔", "han@saesol.example", "01023456789"), Credentials.Hash(Portal.Password), new(),
            DraftHash: JoinTokens.HashOf(token));
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => portal.Get<ApplyCompany>().RunAsync(asked)));
        answers.Distinct().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\uFFFE")]
    [InlineData("\uFDD0")]
    public async Task What_is_no_character_is_in_nobodys_name(string odd)
    {
        using var stranger = Applicant.Client(portal);
        (await stranger.PostAsync("/join/status", new { number = $"J2026{odd}", email = $"kim{odd}@example.com" })).Is(404);
        (await stranger.PostAsync("/token", new { companyId = $"B0001{odd}", memberId = $"kim{odd}", password = Portal.Password })).Is(401);
        (await stranger.PostAsync("/password/forgotten", new { companyId = "B0001", memberId = "kim", email = "a@example.com\uFFFE" })).Is(202);
        using var member = await portal.ApiAsync(Cast.OtherBuyer);
        (await member.PostAsync("/me/totp/enable", new { offer = portal.Get<TotpKeys>().Offer((await portal.ViewerAsync(Cast.OtherBuyer)).MemberId, Totp.NewKey()), code = "12\uFFFE3" })).Is(400);
    }

    private static (string Name, string Value)[] Typed(string memberId) =>
    [
        ("Input.MemberId", memberId), ("Input.Name", "한새솔"), ("Input.Email", $"{memberId}@saesol.example"), ("Input.Mobile", "010-2345-6789"), ("Input.Password", Portal.Password),
        ("Input.Terms", "true"), ("Input.Transaction", "true"), ("Input.Privacy", "true"), ("Input.ThirdParty", "true"),
    ];

    [Fact]
    public async Task Half_a_character_in_a_form_is_answered_with_a_page()
    {
        using var stranger = new WebVisitor(portal.Address);
        (await stranger.SendAsync("/join/member", "member", ("Input.CompanyId", "B0001\uFFFE"), ("Input.MemberId", "kim\uFFFE"))).Status.ShouldBe(200);
        (await stranger.SendAsync("/sign-in", "sign-in", ("Input.CompanyId", "B0001\uFFFE"), ("Input.MemberId", "kim"), ("Input.Password", "x"))).Status.ShouldBe(200);
    }
}
