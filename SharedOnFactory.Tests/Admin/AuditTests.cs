using Microsoft.EntityFrameworkCore;
using Radzen.Documents.Spreadsheet;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Admin;

public sealed class AuditTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task An_administrator_finds_what_happened_by_person_company_deal_topic_and_day()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var quotation = await Trade.QuoteAsync(supplier, notice, 52_000);

        (await TextsAsync(administrator, "?person=B0001/kim&topic=notices")).ShouldContain("입찰공고를 게시했습니다.");
        (await TextsAsync(administrator, "?person=B0001/kim")).ShouldNotContain("견적을 제출했습니다.");
        (await TextsAsync(administrator, "?person=박경쟁")).ShouldAllBe(text => !text.Contains("견적", StringComparison.Ordinal));
        (await TextsAsync(administrator, "?person=S0001/lee")).ShouldContain("담당자가 승인되었습니다.", "what was done to a person is found with what it did");
        (await TextsAsync(administrator, "?company=남동정공&topic=quotations")).ShouldContain("견적을 제출했습니다.");
        (await TextsAsync(administrator, $"?deal={quotation}")).ShouldBe(await TextsAsync(administrator, $"?deal={notice}"));
        (await TextsAsync(administrator, $"?deal={notice}&from={Trade.Today.AddDays(1):yyyy-MM-dd}")).ShouldBeEmpty();
        (await TextsAsync(administrator, "?deal=20200101-B0001-0001")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_but_an_administrator_reads_the_record()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        foreach (var path in (string[])["/admin/events", "/admin/events/verify", "/admin/events/export.xlsx", "/admin/members", "/admin/companies"])
        {
            (await buyer.GetAsync(path)).Is(403);
        }
    }

    [Fact]
    public async Task The_exported_record_keeps_text_as_text()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var number = (string)(await buyer.PostAsync("/notices", Trade.NoticeBody(TimeProvider.System.GetUtcNow().AddHours(2)))).Is(201)["number"]!;
        (await buyer.PostAsync($"/notices/{number}/cancel", new { reason = "=HYPERLINK(\"http://example.com\")" })).Is(200);

        using var answer = await administrator.Http.GetAsync(new Uri("/scm/api/admin/events/export.xlsx?topic=notices", UriKind.Relative));
        await using var stream = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        var sheet = Workbook.LoadFromStream(stream).Sheets[0];

        sheet.Cells[0, 7].Value.ShouldBe("내용");
        var cells = Enumerable.Range(1, sheet.RowCount - 1).Select(row => sheet.Cells[row, 7]).ToList();
        cells.ShouldContain(cell => cell.Value!.ToString()!.Contains("=HYPERLINK", StringComparison.Ordinal));
        cells.ShouldAllBe(cell => cell.Formula == null);
    }

    [Fact]
    public async Task A_record_that_was_changed_afterwards_is_found()
    {
        await using var own = new Portal();
        await own.InitializeAsync();
        using var administrator = await own.ApiAsync(Cast.Administrator);
        ((bool)(await administrator.GetAsync("/admin/events/verify")).Is(200)["isWhole"]!).ShouldBeTrue();

        await using var db = own.Db();
        await db.Database.ExecuteSqlAsync($"""UPDATE "Events" SET "Payload" = replace("Payload", '2', '3') WHERE "Sequence" = 4""");

        var verdict = (await administrator.GetAsync("/admin/events/verify")).Is(200);
        ((bool)verdict["isWhole"]!).ShouldBeFalse();
        ((long)verdict["broken"]!).ShouldBe(4);
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(ApiClient administrator, string query) =>
        [.. (await administrator.GetAsync($"/admin/events{query}&pageSize=200")).Is(200)["items"].AsArray().Select(item => (string)item!["text"]!)];
}
