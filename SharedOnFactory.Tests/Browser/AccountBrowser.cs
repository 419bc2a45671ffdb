using Microsoft.Playwright;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Browser;

/// <summary>A portal of its own for tests that suspend members and change passwords, and a Chromium to look at it with.</summary>
public sealed class AccountBrowser : IAsyncLifetime
{
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public Portal Portal { get; } = new();

    /// <summary>Passkeys belong to a name, never to a number: localhost instead of 127.0.0.1.</summary>
    public string Address => Portal.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public async ValueTask InitializeAsync()
    {
        await Portal.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    public async Task<IBrowserContext> ContextAsync(int width = 1440)
    {
        var context = await _browser.NewContextAsync(new() { BaseURL = Address, Locale = "ko-KR", TimezoneId = "Asia/Seoul", ViewportSize = new() { Width = width, Height = 900 } });
        context.SetDefaultTimeout(30_000);
        return context;
    }

    /// <summary>A new context, signed in through the sign-in page, on the page it lands on.</summary>
    public async Task<IPage> SignInAsync(string who, string password = Portal.Password, int width = 1440)
    {
        var page = await (await ContextAsync(width)).NewPageAsync();
        await SignInAsync(page, who, password);
        return page;
    }

    public static async Task SignInAsync(IPage page, string who, string password = Portal.Password)
    {
        await page.GotoAsync("/sign-in");
        var (company, member) = Cast.Parts(who);
        await page.FillAsync("#companyId", company);
        await page.FillAsync("#memberId", member);
        await page.FillAsync("#password", password);
        await page.GetByRole(AriaRole.Button, new() { Name = "로그인", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await Portal.DisposeAsync();
    }
}
