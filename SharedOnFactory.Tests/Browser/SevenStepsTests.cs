using System.Globalization;
using Microsoft.Playwright;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Browser;

/// <summary>
/// One order from 입찰공고 to 평가·종료 in real Chromium: a buyer, a supplier and an administrator signed in at once, each with a
/// page that only watches, where every hand-over must appear by itself; and a rival, who must see and hear nothing.
/// </summary>
[Trait("speed", "browser")]
public sealed class SevenStepsTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Three_people_carry_one_order_through_all_seven_steps_and_every_screen_follows()
    {
        await using var buyer = await chromium.SignInAsync(Cast.Buyer);
        await using var supplier = await chromium.SignInAsync(Cast.Supplier);
        await using var rival = await chromium.SignInAsync(Cast.Rival);
        await using var administrator = await chromium.SignInAsync(Cast.Administrator);

        try
        {
            await CarryAsync(buyer, supplier, rival, administrator);
        }
        catch
        {
            await buyer.PhotographAsync("buyer");
            await supplier.PhotographAsync("supplier");
            await administrator.PhotographAsync("administrator");
            throw;
        }
    }

    private async Task CarryAsync(Person buyer, Person supplier, Person rival, Person administrator)
    {
        var openBids = await supplier.OpenAsync("/open");
        var queue = await administrator.OpenAsync("/admin");
        var notice = await PublishAsync(await buyer.OpenAsync("/notices/new"));
        await openBids.SeesAsync("챔버 브래킷 24EA");

        var board = await buyer.OpenAsync($"/notices/{notice}/board");
        var rivalWatches = await rival.OpenAsync($"/notices/{notice}");
        await QuoteAsync(await supplier.OpenAsync($"/notices/{notice}/quote"));
        await board.SeesAsync("남동정공");
        await board.SeesAsync("1,248,000원");
        (await rivalWatches.ContentAsync()).ShouldNotContain("남동정공");

        var buyerWatches = await buyer.OpenAsync($"/deals/{notice}");
        var supplierWatches = await supplier.OpenAsync($"/deals/{notice}");
        await Trade.PassDeadlineAsync(chromium.Portal, notice);
        await buyerWatches.SeesAsync("견적 접수를 마감했습니다.");

        var order = await AwardAsync(board);
        await supplierWatches.SeesAsync("견적이 선정되었습니다.");
        await board.PressAsync("발주서 발행");
        await queue.SeesAsync(order);
        await ApproveAsync(await administrator.OpenAsync($"/orders/{order}"));
        await supplierWatches.SeesAsync("관리자가 발주를 승인했습니다.");

        await MakeAsync(supplier, order);
        await buyerWatches.SeesAsync("제작을 완료했습니다.");
        var delivery = await supplier.OpenAsync($"/orders/{order}/deliveries");
        await delivery.SelectOptionAsync("#ship-method", new SelectOptionValue { Index = 1 });
        await delivery.FillAsync("#ship-carrier", "로젠택배");
        await delivery.PressAsync("출하 등록");
        await buyerWatches.SeesAsync("출하했습니다.");
        await (await buyer.OpenAsync($"/orders/{order}/deliveries")).PressAsync("인수 확인");
        await supplierWatches.SeesAsync("인수를 확인했습니다.");

        await InspectAndEndAsync(buyer, supplier, order);
        await supplierWatches.SeesAsync("거래를 종료했습니다.");
        await supplierWatches.SeesAsync("다음에도 맡기겠습니다.");
        (await rivalWatches.ContentAsync()).ShouldNotContain("남동정공");
    }

    internal static async Task<string> PublishAsync(IPage page)
    {
        await page.FillAsync("#title", "챔버 브래킷 24EA");
        await page.FillAsync("#deadline", BusinessCalendar.InSeoul(TimeProvider.System.GetUtcNow().AddHours(3)).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));
        await page.FillAsync("#deliveryDate", Day(30));
        await page.FillAsync("#deliveryPlace", "인천 남동구 1공장");
        await page.FillAsync("#paymentTerms", "납품 후 30일 현금");
        await page.FillAsync("#conditions", "검수 후 인수");
        await page.GetByLabel("품명").First.FillAsync("챔버 브래킷");
        await page.GetByLabel("재질").First.FillAsync("AL6061");
        await page.GetByLabel("수량").First.FillAsync("24");
        await page.Locator("details.menu summary[aria-label*='공정']").First.ClickAsync();
        await page.Locator("details.menu[open] input[type=checkbox]").First.CheckAsync();
        await page.PressAsync("임시저장하고 파일 첨부");
        await page.WaitForURLAsync("**/edit");
        var number = page.Url.Split('/')[^2];
        await page.UploadAsync("도면", "bracket.stp", Papers.Step);
        await page.SeesAsync("bracket.stp");
        await page.UploadAsync("시방서", "spec.pdf", Papers.Pdf);
        await page.SeesAsync("spec.pdf");
        await page.GetByLabel("동의").CheckAsync();
        await page.PressAsync("공고 게시");
        await page.WaitForURLAsync(url => !url.EndsWith("/edit", StringComparison.Ordinal));
        return number;
    }

    private static async Task QuoteAsync(IPage page)
    {
        await page.GetByLabel("챔버 브래킷 단가").FillAsync("52000");
        await page.FillAsync("#deliveryDate", Day(28));
        await page.PressAsync("임시저장하고 파일 첨부");
        await page.UploadAsync("견적서", "quote.pdf", Papers.Pdf);
        await page.SeesAsync("quote.pdf");
        await page.PressAsync("견적 제출");
        await page.SeesAsync("SHA-256");
    }

    private static async Task<string> AwardAsync(IPage board)
    {
        await board.PressAsync("남동정공 선정");
        await board.PressAsync("선정하고 발주서 만들기");
        await board.WaitForURLAsync("**/orders/**");
        return board.Url.Split('/')[^1];
    }

    private static Task ApproveAsync(IPage page) => page.PressAndConfirmAsync("승인", "승인");

    private static async Task MakeAsync(Person supplier, string order)
    {
        var confirm = await supplier.OpenAsync($"/orders/{order}");
        await confirm.FillAsync("#confirm-date", Day(28));
        await confirm.PressAsync("수주 확인");
        await confirm.SeesAsync("제작");
        var page = await supplier.OpenAsync($"/orders/{order}/production");
        await page.FillAsync("#report-percent", "60");
        await page.PressAsync("진척 알리기");
        await page.UploadAsync("성적서", "certificate.pdf", Papers.Pdf);
        await page.SeesAsync("certificate.pdf");
        await page.UploadAsync("제품 사진", "photo.png", Papers.Png);
        await page.PressAndConfirmAsync("제작 완료", "제작 완료");
    }

    private static async Task InspectAndEndAsync(Person buyer, Person supplier, string order)
    {
        var page = await buyer.OpenAsync($"/orders/{order}/inspection");
        await page.FillAsync("#inspect-inspected", "24");
        await page.FillAsync("#inspect-rejected", "0");
        await page.SelectOptionAsync("#inspect-result", "Pass");
        await page.PressAsync("검사 결과 입력");
        foreach (var mark in new[] { "quality", "delivery", "communication", "price" })
        {
            await page.Locator($"label[for=star-{mark}-5]").ClickAsync();
        }

        await page.FillAsync("#evaluation-comment", "다음에도 맡기겠습니다.");
        await page.PressAsync("평가하기");
        await page.FillAsync("#payment-amount", "1372800");
        await page.FillAsync("#payment-method", "계좌이체");
        await page.PressAsync("지급 입력");
        await (await supplier.OpenAsync($"/orders/{order}/inspection")).PressAndConfirmAsync("입금 확인", "입금 확인");
        await page.PressAndConfirmAsync("거래 종료", "거래 종료");
    }

    private static string Day(int ahead) => Trade.Today.AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
