using Bunit;
using Bunit.Rendering;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Companies.Join;

/// <summary>What the 대표 does to people is asked about first, with its consequences.</summary>
public sealed class PartingTests(Portal portal) : PageTest(portal)
{
    [Fact]
    public async Task A_role_changes_only_after_it_was_confirmed_by_name()
    {
        var page = await OpenAsync<PeoplePage>(Cast.Buyer);
        var asked = new List<string?>();
        var dialogs = Services.GetRequiredService<DialogService>();
        dialogs.OnOpen += (title, _, _, _) => asked.Add(title);

        var choosing = Role(page).ChangeAsync(new() { Value = "Representative" });
        await page.WaitForAssertionAsync(() => asked.ShouldHaveSingleItem());
        await page.InvokeAsync(() => dialogs.Close(false));
        await choosing;
        (await RoleOfAsync()).ShouldBe(Domain.Companies.MemberRole.Viewer);

        choosing = Role(page).ChangeAsync(new() { Value = "Staff" });
        await page.WaitForAssertionAsync(() => asked.Count.ShouldBe(2));
        await page.InvokeAsync(() => dialogs.Close(true));
        await choosing;
        (await RoleOfAsync()).ShouldBe(Domain.Companies.MemberRole.Staff);
    }

    [Fact]
    public async Task The_two_ways_of_parting_stand_apart_and_may_be_called_off()
    {
        var page = await OpenAsync<PeoplePage>(Cast.Buyer);
        await Button(page, "정지·내보내기").ClickAsync(new());
        await page.WaitForAssertionAsync(() => Card(page).QuerySelectorAll("h4").Select(h => h.TextContent).ShouldBe(["이용 정지", "내보내기"]));
        Card(page).TextContent.ShouldContain("진행 중인 거래 가운데 맡은 것이 없습니다.");
        Card(page).TextContent.ShouldContain("정하지 않음");
        await Button(page, "그만두기").ClickAsync(new());
        Card(page).QuerySelectorAll("h4").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reason_is_kept_without_what_turns_the_text_around_it()
    {
        var page = await OpenAsync<PeoplePage>(Cast.Buyer);
        await Button(page, "정지·내보내기").ClickAsync(new());
        await page.WaitForAssertionAsync(() => Card(page).QuerySelector("textarea").ShouldNotBeNull());
        await Card(page).QuerySelector("textarea")!.ChangeAsync(new() { Value = "승인\u202Etxt.exe\u0007" });
        await Button(page, "이용 정지").ClickAsync(new());

        await using var db = Portal.Db();
        (await db.Members.Where(m => m.Name == "유열람").Select(m => m.Reason).SingleAsync()).ShouldBe("승인txt.exe");
        (await db.Events.SingleAsync(e => e.Kind == "MemberSuspended")).Payload.ShouldContain("\"승인txt.exe\"");
        await page.WaitForAssertionAsync(() => Card(page).TextContent.ShouldContain("사유: 승인txt.exe"));
        await Button(page, "정지 풀기").ClickAsync(new());
    }

    private static AngleSharp.Dom.IElement Card(IRenderedComponent<CascadingValue<Task<AuthenticationState>>> page) => page.FindAll("article.person").Single(card => card.QuerySelector("h3")!.TextContent.Contains("유열람", StringComparison.Ordinal));

    private static AngleSharp.Dom.IElement Role(IRenderedComponent<CascadingValue<Task<AuthenticationState>>> page) => Card(page).QuerySelector(".person-role select")!;

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<CascadingValue<Task<AuthenticationState>>> page, string text) =>
        Card(page).QuerySelectorAll("button").Single(button => button.TextContent.Trim() == text);

    private async Task<Domain.Companies.MemberRole> RoleOfAsync()
    {
        await using var db = Portal.Db();
        return await db.Members.Where(m => m.Name == "유열람").Select(m => m.Role).SingleAsync();
    }
}
