using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Companies.Join;

/// <summary>A 대표 and its people over the API.</summary>
public sealed class PeopleApiTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_representative_invites_changes_roles_suspends_and_lets_go()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var company = await Applicant.JoinAsync(portal, administrator);
        using var boss = await portal.ApiAsync($"{company}/hansaesol");
        await Applicant.InviteAsync(portal, administrator, boss, company, "parkmin", "viewer");

        using var staff = await portal.ApiAsync($"{company}/parkmin");
        (await staff.PostAsync("/notices", new { title = "보기만" })).Is(403);
        (await boss.PutAsync("/company/people/parkmin/role", new { role = "staff" })).Is(200);
        (await staff.PutAsync("/company/people/hansaesol/role", new { role = "viewer" })).Is(403);
        (await boss.PutAsync("/company/people/hansaesol/role", new { role = "staff" })).Is(422).Rule.ShouldBe("member.last-representative");
        (await boss.PostAsync("/company/leave", new { successor = "parkmin" })).Is(422).Rule.ShouldBe("member.last-representative");
        (await boss.PutAsync("/company/people/parkmin/role", new { role = "boss" })).Is(400);

        (await boss.PostAsync("/company/people/parkmin/suspend", new { reason = "" })).Is(422).Rule.ShouldBe("company.reason");
        (await boss.PostAsync("/company/people/parkmin/suspend", new { reason = "휴직" })).Is(200);
        (await staff.GetAsync("/me")).Is(401);
        (await boss.PostAsync("/company/people/parkmin/restore")).Is(200);
        (await administrator.PostAsync($"/admin/members/{company}-parkmin/suspend", new { reason = "신고 확인" })).Is(200);
        (await boss.PostAsync("/company/people/parkmin/restore")).Is(422).Rule.ShouldBe("member.suspended-by-operator");
        (await administrator.PostAsync($"/admin/members/{company}-parkmin/restore", new { reason = "이행 확인" })).Is(200);

        (await boss.PostAsync("/company/people/parkmin/leave", new { successor = "nobody" })).Is(422).Rule.ShouldBe("member.successor");
        (await boss.PostAsync("/company/people/parkmin/leave", new { successor = "hansaesol" })).Is(200);
        (await staff.GetAsync("/me")).Is(401);
        (await staff.PostAsync("/token", new { companyId = company, memberId = "parkmin", password = Portal.Password })).Is(401);
        var people = (await boss.GetAsync("/company/people")).Is(200);
        ((string)people["people"].AsArray().Single(p => (string)p!["memberId"]! == "parkmin")!["successor"]!).ShouldBe("hansaesol");
    }

    [Fact]
    public async Task An_invitation_is_used_once_and_only_by_whoever_holds_it()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var company = await Applicant.JoinAsync(portal, administrator);
        using var boss = await portal.ApiAsync($"{company}/hansaesol");
        using var rival = await portal.ApiAsync(Cast.Rival);
        using var stranger = Applicant.Client(portal);
        var made = (await boss.PostAsync("/company/invitations", new { role = "staff", invitee = "이담당" })).Is(201);
        var token = ((string)made["link"]!).Split('=')[1];

        (await rival.DeleteAsync($"/company/invitations/{(string)made["id"]!}")).Is(404);
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => Applicant.JoinAsync(portal, $"lee{i:00}", token, company)));
        answers.Count(a => a.Status == 201).ShouldBe(1);
        (await Applicant.JoinAsync(portal, "lee99", "wrong", company)).Is(422).Rule.ShouldBe("invitation.open");

        var second = (await boss.PostAsync("/company/invitations", new { role = "viewer", invitee = "최열람" })).Is(201);
        (await boss.DeleteAsync($"/company/invitations/{(string)second["id"]!}")).Status.ShouldBeInRange(200, 204);
        (await Applicant.JoinAsync(portal, "choi01", ((string)second["link"]!).Split('=')[1], company)).Is(422).Rule.ShouldBe("invitation.open");
        (await boss.PostAsync("/company/invitations", new { role = "viewer", invitee = " " })).Is(400)["errors"]!["invitee"].ShouldNotBeNull();
        (await boss.PostAsync("/company/invitations", new { role = "viewer", email = "choi@saesol.example" })).Is(201);
        (await stranger.GetAsync("/company/people")).Is(401);
    }

    [Fact]
    public async Task Whoever_leaves_takes_its_open_invitations_along()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var company = await Applicant.JoinAsync(portal, administrator);
        using var boss = await portal.ApiAsync($"{company}/hansaesol");
        await Applicant.InviteAsync(portal, administrator, boss, company, "parkmin", "representative");
        using var second = await portal.ApiAsync($"{company}/parkmin");
        var link = ((string)(await second.PostAsync("/company/invitations", new { role = "staff", invitee = "이담당" })).Is(201)["link"]!).Split('=')[1];

        (await second.PostAsync("/company/leave", new { successor = "hansaesol" })).Is(200);
        (await second.GetAsync("/me")).Is(401);
        (await Applicant.JoinAsync(portal, "lee01", link, company)).Is(422).Rule.ShouldBe("invitation.open");
        (await Applicant.JoinAsync(portal, "parkmin", null, company)).Is(422).Rule.ShouldBe("member.taken");
        (await boss.PostAsync("/company/leave", new { })).Is(422).Rule.ShouldBe("member.last-representative");

        var firm = (await administrator.GetAsync($"/admin/companies/{company}")).Is(200);
        firm["members"].AsArray().Count.ShouldBe(2);
        firm["certificateFile"].ShouldNotBeNull();
        ((int)(await administrator.GetAsync($"/admin/companies?q={company}&state=approved")).Is(200)["total"]!).ShouldBe(1);
        (await boss.GetAsync($"/admin/companies/{company}")).Is(403);
        (await boss.GetAsync("/admin/companies")).Is(403);
    }

    [Fact]
    public async Task A_rejected_person_may_try_again_and_a_taken_id_is_told()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var company = await Applicant.JoinAsync(portal, administrator);
        (await Applicant.JoinAsync(portal, "parkmin", null, company)).Is(201);
        (await Applicant.JoinAsync(portal, "parkmin", null, company, "other@saesol.example")).Is(422).Rule.ShouldBe("member.taken");
        (await administrator.PostAsync($"/admin/members/{company}-parkmin/reject", new { reason = "모르는 분입니다." })).Is(200);
        (await administrator.PostAsync($"/admin/members/{company}-parkmin/approve")).Is(422).Rule.ShouldBe("company.applied");
        (await Applicant.JoinAsync(portal, "parkmin", null, company)).Is(201);
        (await administrator.PostAsync($"/admin/members/{company}-parkmin/approve")).Is(200);
        using var person = await portal.ApiAsync($"{company}/parkmin");
        (await person.GetAsync("/me")).Is(200);
    }

    [Fact]
    public async Task An_administrator_changes_rights_and_never_the_last_ones()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var company = await Applicant.JoinAsync(portal, administrator);
        (await administrator.PutAsync($"/admin/members/{company}-hansaesol/roles", new { roles = new[] { "staff" }, reason = "업무 변경" })).Is(422).Rule.ShouldBe("member.last-representative");
        (await administrator.PutAsync($"/admin/members/{company}-hansaesol/roles", new { roles = new[] { "administrator" }, reason = "업무 변경" })).Is(422).Rule.ShouldBe("member.administrator");
        (await administrator.PutAsync($"/admin/members/{company}-hansaesol/roles", new { roles = new[] { "king" } })).Is(400);
        (await administrator.PutAsync($"/admin/members/{company}-nobody/roles", new { roles = new[] { "staff" }, reason = "업무 변경" })).Is(404);
        (await administrator.PutAsync("/admin/members/A0001-admin2/roles", new { roles = new[] { "viewer" }, reason = "업무 변경" })).Is(200);
        (await administrator.PutAsync("/admin/members/A0001-admin2/roles", new { roles = new[] { "staff", "administrator" }, reason = "업무 변경" })).Is(200);
        using var rival = await portal.ApiAsync(Cast.Rival);
        (await rival.PutAsync("/admin/members/S0002-park/roles", new { roles = new[] { "administrator" }, reason = "업무 변경" })).Is(403);
    }

    [Fact]
    public async Task An_invitations_link_is_kept_nowhere_even_for_a_call_with_a_key()
    {
        using var boss = await portal.ApiAsync(Cast.Buyer);
        var made = (await boss.PostAsync("/company/invitations", new { role = "staff", invitee = "이담당" }, key: "invite-1")).Is(201);
        var token = ((string)made["link"]!).Split('=')[1];

        await using var db = portal.Db();
        (await db.AnsweredCalls.AnyAsync(c => c.Answer.Contains(token) || c.Key == "invite-1")).ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_is_suspended_is_signed_out_and_signs_in_anew_when_it_is_lifted()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var company = await Applicant.JoinAsync(portal, administrator);
        using var boss = await portal.ApiAsync($"{company}/hansaesol");
        await Applicant.InviteAsync(portal, administrator, boss, company, "parkmin", "staff");
        using var staff = await portal.ApiAsync($"{company}/parkmin");

        (await boss.PostAsync("/company/people/parkmin/suspend", new { reason = "휴직" })).Is(200);
        (await boss.PostAsync("/company/people/parkmin/restore")).Is(200);
        (await staff.GetAsync("/me")).Is(401);
        using var again = await portal.ApiAsync($"{company}/parkmin");
        (await again.GetAsync("/me")).Is(200);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whom_the_operator_suspends_or_demotes_loses_its_open_invitations(bool isSuspended)
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var company = await Applicant.JoinAsync(portal, administrator);
        using var boss = await portal.ApiAsync($"{company}/hansaesol");
        await Applicant.InviteAsync(portal, administrator, boss, company, "parkmin", "representative");
        using var second = await portal.ApiAsync($"{company}/parkmin");
        var link = ((string)(await second.PostAsync("/company/invitations", new { role = "representative", invitee = "이담당" })).Is(201)["link"]!).Split('=')[1];

        var person = $"/admin/members/{company}-parkmin";
        (await (isSuspended ? administrator.PostAsync($"{person}/suspend", new { reason = "신고 확인" }) : administrator.PutAsync($"{person}/roles", new { roles = new[] { "staff" }, reason = "업무 변경" }))).Is(200);
        (await Applicant.JoinAsync(portal, "lee01", link, company)).Is(422).Rule.ShouldBe("invitation.open");
    }
}
