using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Inspections;

/// <summary>What each side said of a repair is kept, answered and told; nobody's words replace another's.</summary>
public sealed class RepairWordsTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Why_it_was_disputed_how_it_was_decided_and_what_was_done_are_kept_apart()
    {
        using var deal = await DisputedAsync();
        (await deal.Administrator.PostAsync($"/admin/repairs/{deal.Repair}/uphold", new { reason = "도면 7번 치수입니다" })).Is(200);
        (await deal.Supplier.PostAsync($"/repairs/{deal.Repair}/resolve", new { note = "2개 다시 만듦" })).Is(200);

        var repair = (await deal.Buyer.GetAsync($"/orders/{deal.Order}/inspections")).Is(200)["repairs"][0]!;
        ((string)repair["disputeReason"]!, (string)repair["decisionReason"]!, (string)repair["resolution"]!).ShouldBe(("도면에 없는 치수", "도면 7번 치수입니다", "2개 다시 만듦"));

        var page = await PageAsync($"/orders/{deal.Order}/inspection");
        page.ShouldContain("도면에 없는 치수");
        page.ShouldContain("도면 7번 치수입니다");
        page.ShouldContain("2개 다시 만듦");

        var timeline = await PageAsync($"/deals/{deal.Notice}");
        timeline.ShouldContain("하자보수에 이의를 냈습니다. 사유: 도면에 없는 치수");
        timeline.ShouldContain("하자로 인정했습니다. 사유: 도면 7번 치수입니다");
        timeline.ShouldContain("하자보수를 마쳤습니다. 처리 내용: 2개 다시 만듦");
    }

    [Fact]
    public async Task A_dispute_the_administrator_agrees_with_says_so()
    {
        using var deal = await DisputedAsync();
        (await deal.Administrator.PostAsync($"/admin/repairs/{deal.Repair}/dismiss", new { reason = "도면에 없습니다" })).Is(200);

        (await PageAsync($"/deals/{deal.Notice}")).ShouldContain("하자가 아니라고 판정했습니다. 사유: 도면에 없습니다");
    }

    [Fact]
    public async Task The_field_that_is_missed_is_the_field_that_is_read()
    {
        using var deal = await Making.DeliveredAsync(portal);
        await deal.InspectAsync(rejected: 2);
        await deal.AskRepairAsync();
        Missing(await deal.Supplier.PostAsync($"/repairs/{deal.Repair}/dispute", new { reason = " " })).ShouldBe("reason");
        Missing(await deal.Supplier.PostAsync($"/repairs/{deal.Repair}/dispute", new { note = "치수 아님" })).ShouldBe("reason");
        (await deal.Supplier.PostAsync($"/repairs/{deal.Repair}/dispute", new { reason = "치수 아님" })).Is(200);
        Missing(await deal.Administrator.PostAsync($"/admin/repairs/{deal.Repair}/dismiss", new { reason = "" })).ShouldBe("reason");
        Missing(await deal.Administrator.PostAsync($"/admin/repairs/{deal.Repair}/uphold", new { })).ShouldBe("reason");
        (await deal.Administrator.PostAsync($"/admin/repairs/{deal.Repair}/uphold", new { reason = "치수" })).Is(200);
        Missing(await deal.Supplier.PostAsync($"/repairs/{deal.Repair}/resolve", new { })).ShouldBe("note");
        (await deal.Supplier.PostAsync($"/repairs/{deal.Repair}/resolve", new { note = "재제작" })).Is(200);
        (await deal.Buyer.PostAsync($"/repairs/{deal.Repair}/confirm")).Is(200);
        await deal.InspectAsync(rejected: 0);
        await deal.EvaluateAsync();
        Missing(await deal.Supplier.PostAsync($"/orders/{deal.Order}/evaluation/answer", new { })).ShouldBe("answer");
        (await deal.Supplier.PostAsync($"/orders/{deal.Order}/evaluation/answer", new { answer = "고맙습니다" })).Is(204);
        ((string)(await deal.Buyer.GetAsync($"/orders/{deal.Order}/inspections")).Is(200)["evaluation"]["answer"]!).ShouldBe("고맙습니다");
    }

    private static string Missing(Answer answer) => answer.Is(422)["errors"].AsObject().ShouldHaveSingleItem().Key;

    private async Task<Making> DisputedAsync()
    {
        var deal = await Making.DeliveredAsync(portal);
        await deal.InspectAsync(rejected: 2);
        await deal.AskRepairAsync();
        (await deal.Supplier.PostAsync($"/repairs/{deal.Repair}/dispute", new { reason = "도면에 없는 치수" })).Is(200);
        return deal;
    }

    private async Task<string> PageAsync(string path)
    {
        using var browser = new WebVisitor(portal.Address);
        (await browser.SignInAsync(Cast.Buyer, Portal.Password)).Status.ShouldBe(302);
        return (await browser.GetAsync(path)).Text;
    }
}
