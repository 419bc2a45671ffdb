using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Browser;

/// <summary>Rights hold while signed in: what is taken away is gone from every open page at once. And the account's own pages, with a real authenticator.</summary>
[Trait("speed", "browser")]
public sealed class AccountTests(AccountBrowser browser) : IClassFixture<AccountBrowser>
{
    private const string New = "brand-new-grinder-2027";

    [Fact]
    public async Task A_suspended_company_leaves_every_open_page_at_once()
    {
        var office = await browser.SignInAsync(Cast.Rival);
        var phone = await browser.SignInAsync(Cast.Rival, width: 390);
        await office.GoToAsync("/desk");
        await phone.GoToAsync("/quotations");

        using var administrator = await browser.Portal.ApiAsync(Cast.Administrator);
        (await administrator.PostAsync("/admin/companies/S0002/suspend", new { reason = "시험" })).Is(200);

        await office.WaitForURLAsync("**/sign-in?returnUrl=**", new() { Timeout = 30_000 });
        await phone.WaitForURLAsync("**/sign-in?returnUrl=**", new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task A_member_suspended_or_given_another_role_is_noticed_at_once()
    {
        var page = await browser.SignInAsync(Cast.BuyerOnlyLooking);
        await page.GoToAsync("/account");
        await page.SeesAsync("열람");
        await ChangeAsync("look", m => m.ChangeRole(MemberRole.Staff, [], TimeProvider.System.Instant()));
        await Assertions.Expect(page.Locator(".card-head .badge").First).ToHaveTextAsync("담당", new() { Timeout = 30_000 });

        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await ChangeAsync("look", m => m.Suspend("시험", byOperator: true, [], TimeProvider.System.Instant()));
        await page.WaitForURLAsync("**/sign-in?returnUrl=**", new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task A_new_password_ends_the_other_browsers_open_page_and_not_ones_own()
    {
        var mine = await browser.SignInAsync(Cast.OtherBuyer);
        var other = await browser.SignInAsync(Cast.OtherBuyer);
        await other.GoToAsync("/notices");

        await mine.GotoAsync("/account/password");
        await mine.FillAsync("#current", Portal.Password);
        await mine.FillAsync("#next", New);
        await mine.PressAsync("비밀번호 바꾸기");
        await mine.SeesAsync("비밀번호를 바꾸었습니다.");

        await other.WaitForURLAsync("**/sign-in?returnUrl=**", new() { Timeout = 30_000 });
        await mine.GoToAsync("/account/sessions");
        await mine.SeesAsync("지금 이 기기");

        var third = await browser.SignInAsync(Cast.OtherBuyer, New);
        await third.GoToAsync("/account");
        await mine.ReloadAsync();
        await Assertions.Expect(mine.Locator(".file-actions .btn")).ToHaveCountAsync(1);
        await mine.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await mine.Locator(".file-actions .btn").ClickAsync();
        await third.WaitForURLAsync("**/sign-in?returnUrl=**", new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task A_connection_that_comes_back_as_another_member_starts_over()
    {
        var page = await browser.SignInAsync(Cast.Buyer);
        await page.GoToAsync("/desk");
        await page.SeesAsync("김구매");

        var tab = await page.Context.NewPageAsync();
        await page.Context.ClearCookiesAsync();
        await AccountBrowser.SignInAsync(tab, Cast.Supplier);
        await page.EvaluateAsync("() => Blazor._internal.forceCloseConnection()");

        await Assertions.Expect(page.Locator(".shell-top-title")).ToContainTextAsync("이가공", new() { Timeout = 30_000 });
        (await page.ContentAsync()).ShouldNotContain("김구매");
    }

    [Fact]
    public async Task A_passkey_is_registered_named_used_and_removed()
    {
        var page = await browser.SignInAsync(Cast.Supplier);
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });

        await page.GotoAsync("/account/passkeys");
        await page.FillAsync("#name", "사무실 노트북");
        await page.FillAsync("#current", Portal.Password);
        await page.PressAsync("패스키 등록");
        await Assertions.Expect(page.Locator(".file-name")).ToContainTextAsync("사무실 노트북");
        await browser.IsAccessibleAsync(page);

        await page.GotoAsync("/account");
        await page.PressAsync("로그아웃");
        await page.WaitForURLAsync(url => !url.EndsWith("/account", StringComparison.Ordinal) || url.Contains("sign-in", StringComparison.Ordinal));
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.GotoAsync("/sign-in?returnUrl=%2Faccount%2Fpasskeys");
        await page.PressAsync("패스키로 로그인");
        await page.WaitForURLAsync("**/account/passkeys");

        await page.GetByRole(AriaRole.Button, new() { Name = "삭제: 사무실 노트북" }).ClickAsync();
        await Assertions.Expect(page.Locator(".file-name")).ToHaveCountAsync(0);
        await page.GotoAsync("/account");
        await page.PressAsync("로그아웃");
        await page.WaitForURLAsync(url => !url.EndsWith("/account", StringComparison.Ordinal) || url.Contains("sign-in", StringComparison.Ordinal));
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.GotoAsync("/sign-in");
        await page.PressAsync("패스키로 로그인");
        await page.SeesAsync("이 패스키로 로그인할 수 없습니다.");

        await using var db = browser.Portal.Db();
        (await db.SignInAttempts.CountAsync(a => a.Way == SignInWay.Passkey && a.Outcome == SignInOutcome.SignedIn)).ShouldBe(1);
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task The_accounts_pages_are_accessible(int width)
    {
        var page = await browser.SignInAsync(Cast.Administrator, width: width);
        foreach (var path in new[] { "/account", "/account/security", "/account/sessions", "/admin/mails" })
        {
            await page.GoToAsync(path);
            await browser.IsAccessibleAsync(page);
        }

        await page.GotoAsync("/account/totp");
        await browser.IsAccessibleAsync(page);
        await page.GotoAsync("/password/forgotten");
        await browser.IsAccessibleAsync(page);
    }

    private async Task ChangeAsync(string id, Action<Member> change) => await browser.Portal.Get<Door>().EnterAsSystemAsync(
        async (db, _) =>
        {
            change(await db.Members.SingleAsync(m => m.Code == id));
            return true;
        },
        CancellationToken.None);
}

internal static class Accessible
{
    public static async Task IsAccessibleAsync(this AccountBrowser _, IPage page)
    {
        var found = await page.RunAxe();
        found.Violations.Select(v => $"{page.Url}: {v.Id} {v.Nodes[0].Html}").ShouldBeEmpty();
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth")).ShouldBeLessThanOrEqualTo(0, $"{page.Url} is wider than the screen");
    }
}
