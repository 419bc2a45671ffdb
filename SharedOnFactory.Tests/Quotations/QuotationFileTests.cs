using System.Text;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Quotations;

/// <summary>A quotation that has been submitted can have its file replaced while the notice is open, and never stands without one.</summary>
public sealed class QuotationFileTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly byte[] Mended = [.. Papers.Pdf, .. Encoding.ASCII.GetBytes("% mended\n")];

    [Fact]
    public async Task The_file_of_a_submitted_quotation_is_replaced_and_the_buyer_gets_the_new_version()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var rival = await portal.ApiAsync(Cast.Rival);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var quotation = await Trade.QuoteAsync(supplier, notice, 52_000);
        var before = (await supplier.GetAsync($"/quotations/{quotation}")).Is(200);
        var old = (await FilesAsync(buyer, quotation)).Single();

        var refusal = (await supplier.DeleteAsync($"/files/{old}")).Is(422);
        refusal.Rule.ShouldBe("quotation.keeps-file");
        (await FilesAsync(buyer, quotation)).ShouldBe([old]);

        var mended = (string)(await supplier.UploadAsync($"/quotations/{quotation}/files", "quotation", "고친 견적서.pdf", Mended)).Is(201)["id"]!;
        (await FilesAsync(buyer, quotation)).ShouldBe([mended]);
        var after = (await supplier.GetAsync($"/quotations/{quotation}")).Is(200);
        ((string)after["state"]!, (int)after["revision"]!).ShouldBe(("submitted", 2));
        ((string)after["receipt"]!).ShouldNotBe((string)before["receipt"]!);
        (await rival.UploadAsync($"/quotations/{quotation}/files", "quotation", "남의 견적서.pdf", Mended)).Is(404);

        await using var db = portal.Db();
        var id = await db.Quotations.Where(q => q.Number == quotation).Select(q => q.NoticeId).SingleAsync();
        (await db.Events.Where(e => e.Deal == id).OrderBy(e => e.Sequence).Select(e => e.Kind).ToListAsync())
            .TakeLast(3).ShouldBe([nameof(FileRemoved), nameof(FileAttached), nameof(QuotationRevised)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_plan_may_come_and_go_and_after_the_deadline_nothing_changes_any_more()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var quotation = await Trade.QuoteAsync(supplier, notice, 52_000);
        var plan = (string)(await supplier.UploadAsync($"/quotations/{quotation}/files", "plan", "제작 계획.pdf", Mended)).Is(201)["id"]!;
        (await FilesAsync(buyer, quotation)).Count.ShouldBe(2);
        (await supplier.DeleteAsync($"/files/{plan}")).Status.ShouldBeInRange(200, 204);
        (await FilesAsync(buyer, quotation)).Count.ShouldBe(1);

        await Trade.PassDeadlineAsync(portal, notice);
        (await supplier.UploadAsync($"/quotations/{quotation}/files", "quotation", "늦은 견적서.pdf", Mended)).Is(422).Rule.ShouldBe("file.closed");
    }

    private static async Task<List<string>> FilesAsync(ApiClient who, string quotation) =>
        [.. (await who.GetAsync($"/quotations/{quotation}/files")).Is(200)["items"].AsArray().Select(file => (string)file!["id"]!)];
}
