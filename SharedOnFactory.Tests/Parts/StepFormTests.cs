using AngleSharp.Dom;
using Bunit;
using Bunit.Rendering;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Steps.Deliveries;
using SharedOnFactory.Web.Steps.Inspections;
using SharedOnFactory.Web.Steps.Notices.Pages;
using SharedOnFactory.Web.Steps.Orders;
using SharedOnFactory.Web.Steps.Production;
using SharedOnFactory.Web.Steps.Quotations.Pages;

namespace SharedOnFactory.Tests.Parts;

/// <summary>
/// The pages of the seven steps on the real portal, as a deal lives: at every step each of their forms is sent empty and with nonsense.
/// It says in a sentence what to mend, keeps what was typed and changes nothing.
/// </summary>
public sealed class StepFormTests(Portal portal) : PageTest(portal)
{
    private static readonly string Nonsense = "<script>alert(1)</script> \u202Etxt 🙂" + new string('가', 25_000);
    [Fact]
    public async Task Every_form_of_a_deal_says_what_is_wrong_keeps_what_was_typed_and_changes_nothing()
    {
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        using var supplier = await Portal.ApiAsync(Cast.Supplier);
        using var administrator = await Portal.ApiAsync(Cast.Administrator);

        var draft = (string)(await buyer.PostAsync("/notices", new { title = "초안", currency = "KRW" })).Is(201)["number"]!;
        await PressAsync<EditNoticePage>(Cast.Buyer, draft, "공고 게시");
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        await PressAsync<QuotePage>(Cast.Supplier, notice, "임시저장");

        var quotation = await Trade.QuoteAsync(supplier, notice, 52_000);
        await Trade.PassDeadlineAsync(Portal, notice);
        var order = (string)(await buyer.PostAsync($"/notices/{notice}/award", new { quotation })).Is(200)["order"]!;
        await TormentAsync<OrderPage>(Cast.Buyer, order);
        (await buyer.PostAsync($"/orders/{order}/issue", new { })).Is(200);
        (await administrator.PostAsync($"/admin/orders/{order}/approve")).Is(200);
        await TormentAsync<OrderPage>(Cast.Supplier, order);
        (await supplier.PostAsync($"/orders/{order}/confirm", new { promisedDate = Trade.Today.AddDays(28) })).Is(200);

        await TormentAsync<ProductionPage>(Cast.Supplier, order);
        (await supplier.UploadAsync($"/orders/{order}/files", "certificate", "성적서.pdf", Papers.Pdf)).Is(201);
        (await supplier.UploadAsync($"/orders/{order}/files", "photo", "제품.png", Papers.Png)).Is(201);
        (await supplier.PostAsync($"/orders/{order}/complete")).Is(200);
        await TormentAsync<DeliveriesPage>(Cast.Supplier, order);
        var delivery = (string)(await supplier.PostAsync($"/orders/{order}/deliveries", new { quantity = 24, method = "direct" })).Is(201)["id"]!;
        await TormentAsync<DeliveriesPage>(Cast.Buyer, order);
        (await buyer.PostAsync($"/orders/{order}/deliveries/{delivery}/receive", new { receivedOn = Trade.Today })).Is(200);

        await TormentAsync<InspectionPage>(Cast.Buyer, order);
        (await buyer.PostAsync($"/orders/{order}/inspections", new { inspected = 24, rejected = 2, result = "fail", defects = new[] { new { type = "dimension", quantity = 2, note = "홀 위치" } } })).Is(201);
        await TormentAsync<InspectionPage>(Cast.Buyer, order);
    }

    private async Task TormentAsync<TPage>(string who, string number) where TPage : IComponent
    {
        var forms = (await OpenAsync<TPage>(who, number)).FindAll("form:not([method=get])").Count;
        forms.ShouldBeGreaterThan(0, typeof(TPage).Name);
        for (var i = 0; i < forms; i++)
        {
            foreach (var isEmpty in (bool[])[true, false])
            {
                var before = await FactsAsync();
                var page = await OpenAsync<TPage>(who, number);
                IElement Form() => page.FindAll("form:not([method=get])")[i];
                var typed = await FillAsync(Form, isEmpty);
                await Form().SubmitAsync();
                ShouldComplain(page.Markup.Length > 0 ? page.FindAll(".field-error, .notice-bar--bad") : [], $"{typeof(TPage).Name} form {i} for {who}, {(isEmpty ? "empty" : "nonsense")}");
                Shown(Form()).ShouldBe(typed);
                (await FactsAsync()).ShouldBe(before, $"{typeof(TPage).Name} form {i}");
            }
        }
    }

    /// <summary>For the two pages whose buttons stand outside a form.</summary>
    private async Task PressAsync<TPage>(string who, string number, string button) where TPage : IComponent
    {
        var before = await FactsAsync();
        var page = await OpenAsync<TPage>(who, number);
        await page.FindAll("button.btn--primary").Single(b => b.TextContent.Contains(button, StringComparison.Ordinal)).ClickAsync(new());
        await page.WaitForAssertionAsync(() => ShouldComplain(page.FindAll(".field-error, .notice-bar--bad"), $"{typeof(TPage).Name}: {button}"));
        (await FactsAsync()).ShouldBeInRange(before, before + 1, "a draft may be saved, nothing more");
    }

    private static async Task<List<string>> FillAsync(Func<IElement> form, bool isEmpty)
    {
        var typed = new List<string>();
        for (var i = 0; i < Fields(form()).Count; i++)
        {
            var value = isEmpty ? "" : Fields(form())[i].GetAttribute("type") switch { "number" => "-1", "date" => "1999-01-01", _ => Nonsense };
            while (!await TypeAsync(Fields(form())[i], value))
            {
                // The page was woken between finding the field and typing into it: find it again.
            }

            typed.Add(value);
        }

        return typed;
    }

    private static async Task<bool> TypeAsync(IElement field, string value)
    {
        try
        {
            await field.ChangeAsync(new() { Value = value });
            return true;
        }
        catch (MissingEventHandlerException)
        {
            await field.InputAsync(new() { Value = value });
            return true;
        }
        catch (UnknownEventHandlerIdException)
        {
            return false;
        }
    }

    private static List<IElement> Fields(IElement form) =>
        [.. form.QuerySelectorAll("input, textarea").Where(f => f.GetAttribute("type") is null or "text" or "number" or "date" or "tel")];

    private static IEnumerable<string> Shown(IElement form) => Fields(form).Select(f => f.GetAttribute("value") ?? f.TextContent);

    private static void ShouldComplain(IEnumerable<IElement> places, string where)
    {
        var sentences = places.Select(p => p.TextContent).ToList();
        sentences.ShouldNotBeEmpty(where);
        sentences.ShouldAllBe(s => s.Any(c => c >= '가' && c <= '힣'), where);
    }

    private async Task<int> FactsAsync()
    {
        await using var db = Portal.Db();
        return await db.Events.CountAsync();
    }
}
