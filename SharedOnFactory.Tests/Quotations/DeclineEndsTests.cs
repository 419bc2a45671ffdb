using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Steps.Awards;
using SharedOnFactory.Web.Trust;

namespace SharedOnFactory.Tests.Quotations;

/// <summary>Nobody quotes and declines at once: a quotation that is submitted ends the decline.</summary>
public sealed class DeclineEndsTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Who_quotes_after_all_has_not_declined_any_more_and_the_buyer_reads_why()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var rival = await portal.ApiAsync(Cast.Rival);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        (await rival.PostAsync($"/notices/{notice}/decline", new { reason = "설비 여유 없음" })).Is(204);
        (await supplier.PostAsync($"/notices/{notice}/decline", new { reason = "설비 여유 없음" })).Is(204);
        using (var shop = await Visitor.SignInAsync(portal, Cast.Supplier))
        {
            (await shop.GetAsync($"/notices/{notice}")).Text.ShouldContain("그래도 견적 내기");
        }

        var quotation = await Trade.DraftQuotationAsync(supplier, notice, 52_000);
        (await DeclinesAsync(notice)).ShouldBe(2, "a draft is no answer yet");
        (await supplier.PostAsync($"/quotations/{quotation}/submit")).Is(200);

        (await DeclinesAsync(notice)).ShouldBe(1);
        await using var db = portal.Db();
        var deal = await db.Notices.Where(n => n.Number == notice).Select(n => n.Id).SingleAsync();
        (await db.Events.Where(e => e.Deal == deal).Select(e => e.Kind).ToListAsync()).Count(kind => kind == "NoticeDeclineTakenBack").ShouldBe(1);
        using var visitor = await Visitor.SignInAsync(portal, Cast.Buyer);
        (await visitor.GetAsync($"/deals/{notice}")).Text.ShouldContain("견적 포기를 거두고 견적을 냈습니다.");

        (await supplier.PostAsync($"/quotations/{quotation}/withdraw", new { reason = "소재 단가 변동" })).Is(200);
        (await supplier.PostAsync($"/notices/{notice}/decline", new { reason = "역시 어렵습니다" })).Is(204);
        (await DeclinesAsync(notice)).ShouldBe(2);
    }

    private async Task<int> DeclinesAsync(string notice)
    {
        await using var db = portal.Db();
        var board = await db.QuoteBoardAsync(await portal.ViewerAsync(Cast.Buyer), notice, portal.Get<KeptTrust>(), default);
        board.Declines.Select(d => d.Supplier).ShouldBeUnique();
        board.Entries.Select(e => e.SupplierName).Intersect(board.Declines.Select(d => d.Supplier), StringComparer.Ordinal).ShouldBeEmpty();
        return board.Declines.Count;
    }
}
