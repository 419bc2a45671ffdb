using Microsoft.Playwright;
using SharedOnFactory.Tests.Companies.Join;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Browser;

/// <summary>Two administrators work through what waits for them, one with the keyboard alone.</summary>
[Trait("speed", "browser")]
public sealed class ApprovingTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task An_administrator_approves_and_returns_by_keyboard_and_loses_no_reason_to_a_colleague()
    {
        var waiting = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            waiting.Add((string)(await Applicant.ApplyAsync(chromium.Portal))["companyId"]!);
        }

        await using var administrator = await chromium.SignInAsync(Cast.Administrator);
        var page = await administrator.OpenAsync("/admin");
        try
        {
            await DecideAsync(page, waiting);
        }
        catch
        {
            await administrator.PhotographAsync("approving-by-keyboard");
            throw;
        }
    }

    private async Task DecideAsync(IPage page, List<string> waiting)
    {
        var opened = page.Locator("#companies article");
        await Assertions.Expect(page.Locator("h1:focus")).ToBeVisibleAsync(); // the page has come alive
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened).ToContainTextAsync(waiting[0]);

        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator(".rz-dialog button:focus")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(opened).ToContainTextAsync(waiting[1]);
        await Assertions.Expect(Row(page, waiting[0])).ToHaveCountAsync(0);

        // A letter of the reason is no command. While a question stands on the screen, keys are answers to it.
        await Assertions.Expect(page.Locator(".rz-dialog")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("r");
        await Assertions.Expect(opened.Locator("textarea")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("a j k r 등록증이 흐립니다");
        await opened.GetByRole(AriaRole.Button, new() { Name = "반려", Exact = true }).ClickAsync();
        await Assertions.Expect(opened).ToContainTextAsync(waiting[2]);
        await Assertions.Expect(Row(page, waiting[1])).ToHaveCountAsync(0);

        await page.Keyboard.PressAsync("r");
        await Assertions.Expect(opened.Locator("textarea")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("전화를 받지 않습니다");
        using var colleague = await chromium.Portal.ApiAsync(Cast.OtherAdministrator);
        (await colleague.PostAsync($"/admin/companies/{waiting[2]}/approve")).Is(200);
        await page.SeesAsync("그사이 다른 사람이 먼저 처리했습니다.");
        await page.SeesAsync("적어 두신 사유: 전화를 받지 않습니다");

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Space");
        await page.PressAndConfirmAsync("선택 승인 (1건)", "1건 승인");
        await page.SeesAsync("1건을 승인했습니다.");
        await page.SeesAsync("가입을 기다리는 업체가 없습니다.");
    }

    private static ILocator Row(IPage page, string company) => page.Locator(".queue-row", new() { HasText = company });
}
