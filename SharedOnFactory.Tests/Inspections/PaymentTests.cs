using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Inspections;

/// <summary>Money that was mistyped can be taken back, and what was let go of stays on record.</summary>
public sealed class PaymentTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_mistyped_payment_is_taken_back_by_the_buyer_and_no_longer_counts()
    {
        using var deal = await Making.DeliveredAsync(portal);
        var wrong = await deal.RecordPaymentAsync(Making.Payable);
        (await deal.Buyer.PostAsync($"/orders/{deal.Order}/payments", new { amount = 1, paidOn = Trade.Today, method = "계좌이체" })).Is(422).Rule.ShouldBe("payment.too-much");

        ((string)(await deal.Buyer.PostAsync($"/orders/{deal.Order}/payments/{wrong}/withdraw")).Is(200)["state"]!).ShouldBe("withdrawn");
        (await deal.Supplier.PostAsync($"/orders/{deal.Order}/payments/{wrong}/confirm")).Is(422).Rule.ShouldBe("payment.open");
        var right = await deal.RecordPaymentAsync(1_000_000);
        (await deal.Supplier.PostAsync($"/orders/{deal.Order}/payments/{right}/confirm")).Is(200);
        (await deal.Buyer.PostAsync($"/orders/{deal.Order}/payments/{right}/withdraw")).Is(422).Rule.ShouldBe("payment.open");

        var told = (await deal.Buyer.GetAsync($"/orders/{deal.Order}/inspections")).Is(200);
        ((long)told["unpaid"]!).ShouldBe(372_800);
        told["payments"].AsArray().Select(p => (string?)p!["state"]).ShouldBe(["withdrawn", "confirmed"]);
    }

    [Fact]
    public async Task Money_that_did_not_arrive_is_denied_with_a_reason_and_entered_again()
    {
        using var deal = await Making.DeliveredAsync(portal);
        var payment = await deal.RecordPaymentAsync(Making.Payable);
        var silent = (await deal.Supplier.PostAsync($"/orders/{deal.Order}/payments/{payment}/deny", new { reason = " " })).Is(422);
        silent["errors"].AsObject().ShouldHaveSingleItem().Key.ShouldBe("reason");

        (await deal.Supplier.PostAsync($"/orders/{deal.Order}/payments/{payment}/deny", new { reason = "통장에 없습니다" })).Is(200);
        var row = (await deal.Buyer.GetAsync($"/orders/{deal.Order}/inspections")).Is(200)["payments"][0]!;
        ((string)row["state"]!, (string)row["denialReason"]!).ShouldBe(("denied", "통장에 없습니다"));
        (await PageAsync($"/deals/{deal.Notice}")).ShouldContain("입금되지 않았다고 알렸습니다. 사유: 통장에 없습니다");
        (await PageAsync($"/orders/{deal.Order}/inspection")).ShouldContain("통장에 없습니다");
        await deal.PayAsync();
        ((long)(await deal.Supplier.GetAsync($"/orders/{deal.Order}/inspections")).Is(200)["unpaid"]!).ShouldBe(0);
    }

    [Fact]
    public async Task What_the_supplier_lets_go_of_stays_on_the_record()
    {
        using var deal = await Making.DeliveredAsync(portal);
        await deal.InspectAsync(rejected: 0);
        await deal.EvaluateAsync();
        var part = await deal.RecordPaymentAsync(1_000_000);
        (await deal.Supplier.PostAsync($"/orders/{deal.Order}/close", new { waive = true })).Is(422).Rule.ShouldBe("close.payments");
        (await deal.Supplier.PostAsync($"/orders/{deal.Order}/payments/{part}/confirm")).Is(200);
        (await deal.Supplier.PostAsync($"/orders/{deal.Order}/close", new { waive = true })).Is(200);

        ((long)(await deal.Buyer.GetAsync($"/orders/{deal.Order}")).Is(200)["waived"]!).ShouldBe(372_800);
        ((long)(await deal.Buyer.GetAsync($"/orders/{deal.Order}/inspections")).Is(200)["waived"]!).ShouldBe(372_800);
        var page = await PageAsync($"/orders/{deal.Order}/inspection");
        page.ShouldContain("면제한 금액");
        page.ShouldContain("372,800원");
        (await PageAsync($"/deals/{deal.Notice}")).ShouldContain("거래를 종료했습니다. 면제한 금액: 372,800원");
    }

    private async Task<string> PageAsync(string path)
    {
        using var browser = new WebVisitor(portal.Address);
        (await browser.SignInAsync(Cast.Buyer, Portal.Password)).Status.ShouldBe(302);
        return (await browser.GetAsync(path)).Text;
    }
}
