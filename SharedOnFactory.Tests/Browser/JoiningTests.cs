using Microsoft.Playwright;
using SharedOnFactory.Tests.Companies.Join;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Browser;

/// <summary>A company nobody knows joins through the guided pages, is approved before an administrator's eyes, signs in and publishes.</summary>
[Trait("speed", "browser")]
public sealed class JoiningTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_new_company_joins_is_approved_live_and_publishes_its_first_notice()
    {
        await using var stranger = await chromium.VisitAsync();
        await using var administrator = await chromium.SignInAsync(Cast.Administrator);
        var queue = await administrator.OpenAsync("/admin");
        var page = await stranger.OpenAsync("/join");
        try
        {
            await page.CheckAsync("input[value=buyer]");
            await NextAsync(page);
            await FillCompanyAsync(page);
            var (number, email) = await FinishAsync(page, await stranger.OpenAsync("/join"));

            await queue.SeesAsync("(주)새솔정밀");
            await queue.Locator("#companies .queue-open", new() { HasText = "(주)새솔정밀" }).ClickAsync();
            await queue.Locator("article", new() { HasText = number }).GetByRole(AriaRole.Button, new() { Name = "승인", Exact = true }).ClickAsync();
            await queue.Locator(".rz-dialog").GetByRole(AriaRole.Button, new() { Name = "승인", Exact = true }).ClickAsync();
            await Assertions.Expect(queue.Locator("article", new() { HasText = number })).ToHaveCountAsync(0);

            var company = await StatusAsync(page, number, email);
            await using var boss = await chromium.SignInAsync($"{company}/hansaesol");
            (await SevenStepsTests.PublishAsync(await boss.OpenAsync("/notices/new"))).ShouldContain(company);
        }
        catch
        {
            await stranger.PhotographAsync("joining");
            await administrator.PhotographAsync("approving");
            throw;
        }
    }

    [Fact]
    public async Task A_company_overseas_takes_its_own_path_on_a_phone()
    {
        await using var stranger = await chromium.VisitAsync(390);
        var page = await stranger.OpenAsync("/join");
        await page.CheckAsync("input[value=supplier]");
        await page.CheckAsync("input[value=overseas]");
        await NextAsync(page);
        (await page.Locator("#registrationNumber").CountAsync()).ShouldBe(0);
        await NextAsync(page);
        await page.SeesAsync("국가를 목록에서 골라 주십시오.");
        await page.FillAsync("#name", "Harbourline Pte. Ltd.");
        await page.SelectOptionAsync("#country", "SG");
        await page.FillAsync("#foreignNumber", "201912345K");
        await page.FillAsync("#representative", "Daniel Koh");
        await page.FillAsync("#phone", "+65 6123 4567");
        await page.FillAsync("#address", "8 Tuas South Lane");
        await page.SelectOptionAsync("#segment", "해외업체");
        await page.CheckAsync("input[name=processes][value=MCT]");
        await NextAsync(page);
        await FinishAsync(page, null, "danielkoh", "+65 9123 4567");
    }

    [Fact]
    public async Task What_was_typed_is_there_again_after_the_page_was_left_without_the_button()
    {
        await using var stranger = await chromium.VisitAsync();
        var page = await stranger.OpenAsync("/join");
        await page.CheckAsync("input[value=buyer]");
        await NextAsync(page);
        await page.FillAsync("#name", "남동정밀가공");
        await page.FillAsync("#representative", "정남동");
        await page.Locator(".auth-brand").ClickAsync();
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/");

        await Soon.IsAsync(
            async () =>
            {
                await page.GotoAsync("/join/company");
                return await page.InputValueAsync("#name");
            },
            name => name == "남동정밀가공");
        (await page.InputValueAsync("#representative")).ShouldBe("정남동");
    }

    private static async Task FillCompanyAsync(IPage page)
    {
        await page.FillAsync("#name", "<script>alert(1)</script>");
        await page.FillAsync("#registrationNumber", "123-45-67890");
        await page.FillAsync("#representative", "한새솔");
        await page.FillAsync("#phone", "전화 없음");
        await page.FillAsync("#address", "인천광역시 남동구 남동대로 215번길 30");
        await NextAsync(page);

        // Everything wrong is told, everything typed is still there.
        await page.SeesAsync("사업자등록번호가 맞지 않습니다.");
        await page.SeesAsync("업체 유형을 골라 주십시오.");
        (await page.InputValueAsync("#name")).ShouldBe("<script>alert(1)</script>");
        (await page.InputValueAsync("#phone")).ShouldBe("전화 없음");
        (await page.InputValueAsync("#representative")).ShouldBe("한새솔");
        await page.FillAsync("#name", "(주)새솔정밀");
        await page.FillAsync("#registrationNumber", "");
        await page.Locator("#registrationNumber").PressSequentiallyAsync(Applicant.NewNumber());
        (await page.InputValueAsync("#registrationNumber")).Length.ShouldBe(12);
        await page.SeesAsync("번호가 맞습니다.");
        await page.FillAsync("#phone", "032-123-4567");
        await page.SelectOptionAsync("#segment", "산업용 기계 제조업체");
        await NextAsync(page);
    }

    /// <summary>From the person to the end; <paramref name="later"/> is the same browser coming back meanwhile.</summary>
    private static async Task<(string Number, string Email)> FinishAsync(IPage page, IPage? later, string memberId = "hansaesol", string mobile = "010-2345-6789")
    {
        if (later is not null)
        {
            await later.GetByText("이어서 쓰기").ClickAsync();
            await later.WaitForURLAsync("**/join/person");
            await later.CloseAsync();
        }

        await page.FillAsync("#memberId", memberId);
        await page.FillAsync("#name", "한새솔");
        await page.FillAsync("#email", $"{memberId}@saesol.example");
        await page.FillAsync("#mobile", mobile);
        await page.FillAsync("#password", Portal.Password);
        await page.PressAsync("비밀번호 보기");
        await Assertions.Expect(page.Locator("#password")).ToHaveAttributeAsync("type", "text");
        await page.PressAsync("비밀번호 숨기기");
        await Assertions.Expect(page.Locator("#password")).ToHaveAttributeAsync("type", "password");
        await NextAsync(page);
        await page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "등록증.png", MimeType = "image/png", Buffer = Papers.Png });
        await NextAsync(page);
        foreach (var consent in new[] { "terms", "transaction", "privacy", "thirdParty" })
        {
            await page.CheckAsync($"#{consent}");
        }

        await NextAsync(page);
        await page.SeesAsync("등록증.png");
        await NextAsync(page);
        await page.WaitForURLAsync("**/join/done");
        return ((await page.TextContentAsync("[data-number]"))!, $"{memberId}@saesol.example");
    }

    private static async Task<string> StatusAsync(IPage page, string number, string email)
    {
        await page.GotoAsync($"/join/status?number={number}");
        await page.FillAsync("#email", email);
        await NextAsync(page);
        return (await page.TextContentAsync("[data-company]"))!;
    }

    private static async Task NextAsync(IPage page)
    {
        if (page.ViewportSize!.Width == Sight.Phone)
        {
            await page.ClearAsync(); // once on its way is enough
        }

        var answer = page.WaitForResponseAsync(r => r.Request.Method == "POST");
        await page.Locator("form.form .btn--primary").ClickAsync();
        await answer;
        await page.WaitForLoadStateAsync(LoadState.Load);
    }
}
