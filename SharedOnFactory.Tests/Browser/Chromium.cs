using Microsoft.Playwright;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Browser;

/// <summary>A real portal and one real Chromium, shared by the tests of a class; each person gets a context of its own.</summary>
public class Chromium : IAsyncLifetime
{
    private readonly string _password;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public Chromium() : this(new Portal(), Portal.Password)
    {
    }

    /// <param name="portal">Another world than the tests' small cast.</param>
    /// <param name="password">Of everybody in it.</param>
    protected Chromium(Portal portal, string password) => (Portal, _password) = (portal, password);

    public Portal Portal { get; }

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

    /// <summary>Somebody at a browser who has not signed in.</summary>
    public async Task<Person> VisitAsync(int width = 1440)
    {
        var context = await _browser.NewContextAsync(new() { BaseURL = Portal.Address, Locale = "ko-KR", TimezoneId = "Asia/Seoul", ViewportSize = new() { Width = width, Height = 900 } });
        context.SetDefaultTimeout(30_000);
        return new(context);
    }

    /// <summary>Somebody at a browser, signed in through the sign-in page.</summary>
    public async Task<Person> SignInAsync(string who, int width = 1440)
    {
        var person = await VisitAsync(width);
        var page = await person.OpenAsync("/sign-in");
        var (company, member) = Cast.Parts(who);
        await page.FillAsync("#companyId", company);
        await page.FillAsync("#memberId", member);
        await page.FillAsync("#password", _password);
        await page.GetByRole(AriaRole.Button, new() { Name = "로그인", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
        await page.CloseAsync();
        return person;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await Portal.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

public sealed class Person(IBrowserContext context) : IAsyncDisposable
{
    /// <summary>What every open page shows, for a failed journey to be looked at.</summary>
    public async Task PhotographAsync(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "sharedonfactory-shots")).FullName;
        foreach (var (page, i) in context.Pages.Select((page, i) => (page, i)))
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{i}.png"), FullPage = true });
        }
    }

    public Task<IPage> NewPageAsync() => context.NewPageAsync();

    public async Task<IPage> OpenAsync(string path)
    {
        var page = await context.NewPageAsync();
        await page.GoToAsync(path);
        return page;
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}

public static class Pages
{
    /// <summary>Goes there and waits until the page is interactive: an event sent before that would be lost.</summary>
    public static async Task<IPage> GoToAsync(this IPage page, string path)
    {
        if (IsPlain(path))
        {
            await page.GotoAsync(path);
            return page;
        }

        var circuit = page.WaitForWebSocketAsync(new() { Timeout = 30_000 });
        await page.GotoAsync(path);
        await circuit;
        await page.Locator("[data-live]").WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 30_000 });
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return page;
    }

    /// <summary>Pages for those who are not signed in have no circuit to wait for.</summary>
    private static bool IsPlain(string path) => path.StartsWith("/sign-in", StringComparison.Ordinal) || path.StartsWith("/join", StringComparison.Ordinal);

    public static Task SeesAsync(this IPage page, string text) =>
        Assertions.Expect(page.GetByText(text).First).ToBeVisibleAsync(new() { Timeout = 30_000 });

    public static Task PressAsync(this IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    /// <summary>Presses a button that asks once, and says yes.</summary>
    public static async Task PressAndConfirmAsync(this IPage page, string button, string yes)
    {
        var answer = page.Locator(".rz-dialog").GetByRole(AriaRole.Button, new() { Name = yes, Exact = true });
        for (var tries = 0; ; tries++)
        {
            await page.PressAsync(button);
            try
            {
                await answer.WaitForAsync(new() { Timeout = 5_000 });
                break;
            }
            catch (TimeoutException) when (tries < 3)
            {
                // Pressed before the page was live: it is pressed again, as anybody would.
            }
        }

        await answer.ClickAsync();
    }

    public static Task UploadAsync(this IPage page, string label, string name, byte[] content) =>
        page.GetByLabel($"{label} 올리기").First.SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
}
