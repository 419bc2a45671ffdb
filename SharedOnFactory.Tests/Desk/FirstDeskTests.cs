using System.Net;
using SharedOnFactory.Tests.Companies.Join;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Desk;

/// <summary>Where people arrive: members at their desk, administrators at what waits for them.</summary>
public sealed class FirstDeskTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task An_administrator_goes_on_to_what_waits_for_approval()
    {
        using var visitor = await Visitor.SignInAsync(portal, Cast.Administrator);
        (await visitor.GetAsync("/desk")).Status.ShouldBe(302);
        (await visitor.GetAsync("/admin")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_new_company_finds_its_first_steps_and_an_old_one_does_not()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var company = await Applicant.JoinAsync(portal, administrator);
        using var newcomer = await Visitor.SignInAsync(portal, $"{company}/hansaesol");
        (await DeskAsync(newcomer)).ShouldContain("첫 공고 올리기");

        using var buyer = await portal.ApiAsync($"{company}/hansaesol");
        (await buyer.PostAsync("/notices", new { title = "첫 공고" })).Is(201);
        (await DeskAsync(newcomer)).ShouldNotContain("첫 공고 올리기");

        using var supplier = await Visitor.SignInAsync(portal, Cast.Supplier);
        (await DeskAsync(supplier)).ShouldContain("회사 소개와 설비 채우기");
    }

    [Fact]
    public async Task A_draft_that_nobody_saw_is_thrown_away_without_a_trace_in_the_list()
    {
        using var buyer = await portal.ApiAsync(Cast.OtherBuyer);
        var number = (string)(await buyer.PostAsync("/notices", new { title = "잘못 쓴 초안" })).Is(201)["number"]!;
        (await buyer.GetAsync("/notices")).Is(200)["items"].AsArray().Count.ShouldBe(1);
        (await buyer.DeleteAsync($"/notices/{number}")).Is(200);
        (await buyer.GetAsync("/notices")).Is(200)["items"].AsArray().ShouldBeEmpty();
    }

    private static async Task<string> DeskAsync(Visitor visitor) => WebUtility.HtmlDecode((await visitor.GetAsync("/desk")).Text);
}
