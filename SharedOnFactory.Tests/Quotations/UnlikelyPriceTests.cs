using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Steps.Quotations.Pages;

namespace SharedOnFactory.Tests.Quotations;

/// <summary>A slip of the finger is asked about once before it is submitted; the buyer hopes to pay 3,000,000 for 24.</summary>
public sealed class UnlikelyPriceTests(Portal portal) : PageTest(portal)
{
    [Theory]
    [InlineData(1_249_999, true)] // 29,999,976
    [InlineData(1_250_000, false)] // exactly ten times
    [InlineData(12_500, false)] // exactly a tenth
    [InlineData(12_501, true)]
    public async Task The_first_submission_is_held_against_what_the_buyer_hopes_to_pay(long unitPrice, bool isLikely)
    {
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        using var supplier = await Portal.ApiAsync(Cast.Supplier);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var quotation = await Trade.DraftQuotationAsync(supplier, notice, unitPrice);
        var answer = await supplier.PostAsync($"/quotations/{quotation}/submit?confirmed=false");
        if (!isLikely)
        {
            answer.Is(422).Rule.ShouldBe("quotation.unlikely");
            answer.Text.ShouldNotContain("3,000,000");
            answer.Text.ShouldNotContain("3000000");
            ((string)(await supplier.GetAsync($"/quotations/{quotation}")).Is(200)["state"]!).ShouldBe("draft");
            answer = await supplier.PostAsync($"/quotations/{quotation}/submit"); // a program that does not ask means it
        }

        answer.Is(200);
    }

    [Fact]
    public async Task A_revision_is_held_against_the_version_before()
    {
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        using var supplier = await Portal.ApiAsync(Cast.Supplier);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var quotation = await Trade.QuoteAsync(supplier, notice, 52_000);
        (await supplier.PutAsync($"/quotations/{quotation}?confirmed=false", Trade.QuotationBody(520_000))).Is(422).Rule.ShouldBe("quotation.unlikely");
        (await supplier.PutAsync($"/quotations/{quotation}?confirmed=false", Trade.QuotationBody(519_999))).Is(200);
        var refusal = (await supplier.PutAsync($"/quotations/{quotation}?confirmed=false", Trade.QuotationBody(51_999))).Is(422);
        refusal["errors"]["lines[0].unitPrice"].ShouldNotBeNull();
        (await supplier.PutAsync($"/quotations/{quotation}?confirmed=true", Trade.QuotationBody(51_999))).Is(200);
    }

    [Fact]
    public async Task The_page_asks_once_and_submits_when_it_is_meant()
    {
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        using var supplier = await Portal.ApiAsync(Cast.Supplier);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var quotation = await Trade.DraftQuotationAsync(supplier, notice, 2_000_000);
        var dialogs = Services.GetRequiredService<DialogService>();
        var asked = 0;
        dialogs.OnOpen += (_, _, _, _) => asked++;
        var page = await OpenAsync<QuotePage>(Cast.Supplier, notice);

        var pressing = SubmitAsync();
        await page.WaitForAssertionAsync(() => asked.ShouldBe(1));
        await page.InvokeAsync(() => dialogs.Close(false));
        await pressing;
        await page.WaitForAssertionAsync(() => page.FindAll(".field-error").Select(e => e.TextContent).ShouldContain(t => t.Contains("10배 이상", StringComparison.Ordinal)));
        (await StateAsync()).ShouldBe("draft");

        pressing = SubmitAsync();
        await page.WaitForAssertionAsync(() => asked.ShouldBe(2));
        await page.InvokeAsync(() => dialogs.Close(true));
        await pressing;
        await Soon.IsAsync(StateAsync, state => state == "submitted");
        asked.ShouldBe(2);

        Task SubmitAsync() => page.FindAll("button").Single(b => b.TextContent.Trim() == "견적 제출").ClickAsync(new());
        async Task<string> StateAsync() => (string)(await supplier.GetAsync($"/quotations/{quotation}")).Is(200)["state"]!;
    }
}
