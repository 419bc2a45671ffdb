using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Orders;

/// <summary>Whoever has to pay sees where to, from the confirmation on, and hears when that has changed.</summary>
public sealed class PayToTests(Portal portal) : IClassFixture<Portal>
{
    private const string Number = "110-987-654321";

    [Fact]
    public async Task The_buyer_of_a_confirmed_order_sees_the_suppliers_account_and_is_told_when_it_changes()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var rival = await portal.ApiAsync(Cast.Rival);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var quotation = await Trade.QuoteAsync(supplier, notice, 52_000);
        await Trade.PassDeadlineAsync(portal, notice);
        var order = (string)(await buyer.PostAsync($"/notices/{notice}/award", new { quotation })).Is(200)["order"]!;
        await ChangeAccountAsync(supplier, "110-1");
        (await buyer.PostAsync($"/orders/{order}/issue", new { })).Is(200);
        (await administrator.PostAsync($"/admin/orders/{order}/approve")).Is(200);
        (await buyer.GetAsync($"/orders/{order}")).Is(200).Json!["payTo"].ShouldBeNull("nobody has taken it on yet");
        (await MailsAsync("kim")).ShouldBeEmpty();

        (await supplier.PostAsync($"/orders/{order}/confirm", new { promisedDate = Trade.Today.AddDays(28) })).Is(200);
        await ChangeAccountAsync(supplier, Number);
        var payTo = (await buyer.GetAsync($"/orders/{order}")).Is(200)["payTo"];
        ((string)payTo["bank"]!, (string)payTo["account"]!, (string)payTo["holder"]!).ShouldBe(("기업은행", Number, "남동정공"));
        (await rival.GetAsync($"/orders/{order}")).Is(404);
        (await rival.GetAsync("/companies/S0001")).Text.ShouldNotContain(Number);

        (await MailsAsync("kim")).ShouldHaveSingleItem().ShouldNotContain(Number);
        (await MailsAsync("admin")).Count.ShouldBe(2);
        (await MailsAsync("lee")).Count.ShouldBe(2);
        (await MailsAsync("park")).ShouldBeEmpty();
        (await MailsAsync("look")).ShouldBeEmpty();

        using var browser = new WebVisitor(portal.Address);
        (await browser.SignInAsync(Cast.Buyer, Portal.Password)).Status.ShouldBe(302);
        foreach (var path in new[] { $"/orders/{order}", $"/orders/{order}/inspection" })
        {
            (await browser.GetAsync(path)).Text.ShouldContain($"기업은행 <span class=\"num\">{Number}</span> 남동정공");
        }
    }

    private async Task<List<string>> MailsAsync(string to)
    {
        await using var db = portal.Db();
        return [.. db.Mails.Where(m => m.To == $"{to}@example.com" && m.Subject.Contains("대금 계좌가 바뀌었습니다")).Select(m => m.Text!)];
    }

    private static async Task ChangeAccountAsync(ApiClient supplier, string account)
    {
        var seen = (await supplier.GetAsync("/company")).Is(200);
        var company = seen["company"].DeepClone();
        (company["bankName"], company["bankAccount"], company["bankHolder"]) = ("기업은행", account, "남동정공");
        (await supplier.PutAsync($"/company?version={(long)seen["version"]!}", company)).Is(200);
    }
}
