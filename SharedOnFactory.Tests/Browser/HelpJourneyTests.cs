using Microsoft.Playwright;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Browser;

/// <summary>Help in real Chromium: asked by a supplier, answered by the operator, on the asker's desk at once; and the banner everybody sees until it is dismissed.</summary>
[Trait("speed", "browser")]
public sealed class HelpJourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_question_is_answered_onto_the_desk_and_an_announcement_is_read()
    {
        await using var supplier = await chromium.SignInAsync(Cast.Supplier);
        await using var administrator = await chromium.SignInAsync(Cast.Administrator);
        var desk = await (await supplier.OpenAsync("/desk")).GoToAsync("/desk");
        var waiting = await (await administrator.OpenAsync("/admin/help")).GoToAsync("/admin/help");

        var ask = await (await supplier.OpenAsync("/help/questions/new")).GoToAsync("/help/questions/new");
        await ask.FillAsync("#title", "성적서 양식이 있나요?");
        await ask.FillAsync("#body", "정해진 <b>양식</b>이 궁금합니다.");
        await ask.PressAsync("문의 보내기");
        await ask.SeesAsync("운영사가 확인하고 있습니다");
        await ask.SeesAsync("정해진 <b>양식</b>이 궁금합니다.");

        await waiting.SeesAsync("성적서 양식이 있나요?");
        await waiting.GetByRole(AriaRole.Link, new() { Name = "'성적서 양식이 있나요?'에 답변하기" }).ClickAsync();
        await waiting.FillAsync("#answer", "정해진 양식은 **없습니다**. <script>window.hit=1</script>[x](javascript:window.hit=1)");
        await waiting.PressAsync("답변 보내기");
        await ask.SeesAsync("정해진 양식은");
        (await ask.EvaluateAsync<bool>("() => window.hit === undefined && !document.querySelector('.prose script, .prose a[href^=javascript]')")).ShouldBeTrue();
        await Assertions.Expect(ask.Locator(".prose strong")).ToHaveTextAsync("없습니다");

        // The asker's open page has read it already; another question shows the desk alive.
        await AnswerAnotherAsync(ask, waiting);
        await desk.SeesAsync("문의하신 내용에 답변이 달렸습니다.");
        await desk.GetByRole(AriaRole.Link, new() { Name = "답변 보기" }).ClickAsync();
        await desk.SeesAsync("두 번째 답입니다.");
        await desk.GoToAsync("/desk");
        await Assertions.Expect(desk.GetByText("문의하신 내용에 답변이 달렸습니다.")).ToHaveCountAsync(0);

        await AnnounceAsync(waiting);
        await Assertions.Expect(desk.Locator("[data-banner]")).ToContainTextAsync("정기 점검 안내", new() { Timeout = 30_000 });
        await Assertions.Expect(desk.Locator(".shell-nav [data-unread]").First).ToContainTextAsync("1");
        await desk.Locator("[data-banner] button").ClickAsync();
        await Assertions.Expect(desk.Locator("[data-banner]")).ToHaveCountAsync(0);
        await Assertions.Expect(desk.Locator(".shell-nav [data-unread]")).ToHaveCountAsync(0, new() { Timeout = 30_000 });

        await desk.Keyboard.PressAsync("?");
        await Assertions.Expect(desk.Locator("#key-help")).ToBeVisibleAsync();
        await desk.Keyboard.PressAsync("Escape");
        await Assertions.Expect(desk.Locator("#key-help")).ToBeHiddenAsync();
    }

    private static async Task AnswerAnotherAsync(IPage ask, IPage waiting)
    {
        await ask.GoToAsync("/help/questions/new");
        await ask.FillAsync("#title", "두 번째 문의");
        await ask.FillAsync("#body", "내용");
        await ask.PressAsync("문의 보내기");
        await ask.SeesAsync("운영사가 확인하고 있습니다");
        var question = new Uri(ask.Url).AbsolutePath;
        await ask.CloseAsync();
        await waiting.GoToAsync(question);
        await waiting.FillAsync("#answer", "두 번째 답입니다.");
        await waiting.PressAsync("답변 보내기");
    }

    private static async Task AnnounceAsync(IPage page)
    {
        await page.GoToAsync("/admin/help/announcements/new");
        await page.FillAsync("#title", "정기 점검 안내");
        await page.FillAsync("#body", "일요일 새벽에 **점검**합니다.");
        await page.CheckAsync("#is-pinned");
        await page.PressAsync("공지하기");
        await page.WaitForURLAsync("**/admin/help/announcements");
    }
}
