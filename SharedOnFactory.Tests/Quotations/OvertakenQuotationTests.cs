using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Files;
using SharedOnFactory.Web.Steps.Quotations.Pages;

namespace SharedOnFactory.Tests.Quotations;

/// <summary>Two colleagues write on one quotation: what one of them corrected is not overwritten by what stands in the other's form.</summary>
public sealed class OvertakenQuotationTests(Portal portal) : PageTest(portal)
{
    private const string TooLate = "그사이 다른 사람이 먼저 처리했습니다.";

    [Fact]
    public async Task A_colleagues_corrected_price_of_a_draft_is_not_overwritten()
    {
        using var colleague = await Portal.ApiAsync(Cast.Supplier);
        var (notice, quotation) = await DraftAsync(colleague);
        var page = await OpenAsync<QuotePage>(Cast.Supplier, notice);
        (await colleague.PutAsync($"/quotations/{quotation}", Trade.QuotationBody(61_000))).Is(200);
        await WokenAsync(page, colleague, quotation);

        await PressAsync(page, "임시저장");
        await SeesAsync(page, TooLate);
        await PressAsync(page, "견적 제출");
        await SeesAsync(page, TooLate);
        (await PriceAsync(colleague, quotation)).ShouldBe(("draft", 61_000));

        await PressAsync(page, "바뀐 내용 불러오기");
        await page.WaitForAssertionAsync(() => page.Find("td.money input").GetAttribute("value").ShouldBe("61,000"));
        await PressAsync(page, "견적 제출");
        await Soon.IsAsync(() => PriceAsync(colleague, quotation), found => found == ("submitted", 61_000));
    }

    [Fact]
    public async Task A_colleagues_revision_is_not_overwritten_and_ones_own_files_are_no_quarrel()
    {
        using var colleague = await Portal.ApiAsync(Cast.Supplier);
        var (notice, quotation) = await DraftAsync(colleague);
        var page = await OpenAsync<QuotePage>(Cast.Supplier, notice);
        await PressAsync(page, "견적 제출");
        await PressAsync(page, "수정하기");

        (await colleague.UploadAsync($"/quotations/{quotation}/files", "plan", "공정표.pdf", Papers.Pdf)).Is(201);
        await page.InvokeAsync(() => page.FindComponents<UploadField>()[0].Instance.Uploaded.InvokeAsync());
        await TypeAsync(page, "62000");
        await PressAsync(page, "수정 제출");
        await Soon.IsAsync(() => PriceAsync(colleague, quotation), found => found == ("submitted", 62_000));

        await PressAsync(page, "수정하기");
        (await colleague.PutAsync($"/quotations/{quotation}", Trade.QuotationBody(63_000))).Is(200);
        await page.WaitForAssertionAsync(() => page.Markup.ShouldContain("4판"));
        await TypeAsync(page, "64000");
        await PressAsync(page, "수정 제출");
        await SeesAsync(page, TooLate);
        (await PriceAsync(colleague, quotation)).ShouldBe(("submitted", 63_000));
    }

    private async Task<(string Notice, string Quotation)> DraftAsync(ApiClient supplier)
    {
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        return (notice, await Trade.DraftQuotationAsync(supplier, notice, 60_000));
    }

    /// <summary>A file that comes after the change and shows on the page says that the page has seen the change.</summary>
    private static async Task WokenAsync(IRenderedComponent<CascadingValue<Task<AuthenticationState>>> page, ApiClient colleague, string quotation)
    {
        (await colleague.UploadAsync($"/quotations/{quotation}/files", "plan", "공정표.pdf", Papers.Pdf)).Is(201);
        await page.WaitForAssertionAsync(() => page.Markup.ShouldContain("공정표.pdf"));
    }

    private static Task TypeAsync(IRenderedComponent<CascadingValue<Task<AuthenticationState>>> page, string price) =>
        page.Find("td.money input").InputAsync(new() { Value = price });

    private static async Task PressAsync(IRenderedComponent<CascadingValue<Task<AuthenticationState>>> page, string button)
    {
        await page.WaitForAssertionAsync(() => Buttons().ShouldHaveSingleItem());
        await Buttons()[0].ClickAsync(new());

        List<IElement> Buttons() => [.. page.FindAll("button").Where(b => b.TextContent.Trim() == button)];
    }

    private static Task SeesAsync(IRenderedComponent<CascadingValue<Task<AuthenticationState>>> page, string sentence) =>
        page.WaitForAssertionAsync(() => page.FindAll(".notice-bar--bad").Select(b => b.TextContent).ShouldContain(t => t.Contains(sentence, StringComparison.Ordinal)));

    private static async Task<(string, long)> PriceAsync(ApiClient who, string quotation)
    {
        var found = (await who.GetAsync($"/quotations/{quotation}")).Is(200);
        return ((string)found["state"]!, (long)found["lines"][0]!["unitPrice"]!);
    }
}
