using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Companies.Join;

/// <summary>Who goes leaves its running deals to somebody who carries on.</summary>
public sealed class HandOverTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Whoever_leaves_running_deals_behind_names_a_colleague_who_is_told_and_stands_on_each()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var company = await Applicant.JoinAsync(portal, administrator);
        using var boss = await portal.ApiAsync($"{company}/hansaesol");
        await Applicant.InviteAsync(portal, administrator, boss, company, "leaving", "staff");
        using var staff = await portal.ApiAsync($"{company}/leaving");
        var notice = await Journeys.Trade.PublishAsync(staff, TimeProvider.System.GetUtcNow().AddHours(2));

        (await staff.PostAsync("/company/leave", new { })).Is(422).Rule.ShouldBe("member.carries-on");
        (await boss.PostAsync("/company/people/leaving/leave", new { })).Is(422)["errors"]["successor"].ShouldNotBeNull();
        (await staff.PostAsync("/company/leave", new { successor = "hansaesol" })).Is(200);

        await using var db = portal.Db();
        var handed = await db.Events.Include(e => e.Audience).SingleAsync(e => e.Kind == "DealHandedOver" && db.Notices.Any(n => n.Id == e.Deal && n.Number == notice));
        handed.Payload.ShouldContain("한새솔");
        handed.Audience.Select(a => a.CompanyId).ShouldBe([(await db.Companies.SingleAsync(c => c.Code == company)).Id]);
        (await db.Mails.SingleAsync(m => m.To == "hansaesol@saesol.example" && m.Subject.Contains("이어받았습니다") && m.Text!.Contains(notice))).ShouldNotBeNull();
        (await boss.GetAsync($"/notices/{notice}")).Is(200);
    }

    [Fact]
    public async Task The_work_goes_to_the_colleague_who_is_there_not_to_a_returned_namesake()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var company = await Applicant.JoinAsync(portal, administrator);
        using var boss = await portal.ApiAsync($"{company}/hansaesol");
        (await Applicant.JoinAsync(portal, "parkmin", null, company)).Is(201);
        (await administrator.PostAsync($"/admin/members/{company}-parkmin/reject", new { reason = "모르는 분입니다." })).Is(200);
        await Applicant.InviteAsync(portal, administrator, boss, company, "parkmin", "staff");
        await Applicant.InviteAsync(portal, administrator, boss, company, "leeson", "staff");

        (await boss.PostAsync("/company/people/leeson/leave", new { successor = "parkmin" })).Is(200);
    }
}
