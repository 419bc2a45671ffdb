using Microsoft.EntityFrameworkCore;
using Radzen.Documents.Spreadsheet;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Data;

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

    [Theory]
    [InlineData("?topic=zzz", "topic")]
    [InlineData("?from=2026-11-22&to=2026-11-01", "to")]
    public async Task What_can_not_be_looked_for_is_said(string query, string field)
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        (await administrator.GetAsync($"/admin/events{query}")).Is(400)["errors"][field].ShouldNotBeNull();
        (await administrator.GetAsync($"/admin/events/export.xlsx{query}")).Is(400);
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

        var sheet = await SheetAsync(administrator, "?topic=notices");

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

    [Fact]
    public async Task A_record_whose_end_was_cut_off_is_found_by_a_mark_somebody_kept()
    {
        await using var own = new Portal();
        await own.InitializeAsync();
        using var administrator = await own.ApiAsync(Cast.Administrator);
        using var buyer = await own.ApiAsync(Cast.Buyer);
        using var supplier = await own.ApiAsync(Cast.Supplier);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var quotation = await Trade.QuoteAsync(supplier, notice, 52_000);
        var receipt = (string)(await supplier.GetAsync($"/quotations/{quotation}")).Is(200)["mark"]!;
        (await buyer.GetAsync($"/quotations/{quotation}")).Is(200).Json!["mark"].ShouldBeNull("it is the supplier's");
        var head = (string)(await administrator.GetAsync("/admin/events/verify")).Is(200)["head"]!;

        foreach (var (mark, verdict) in new[] { (receipt, "stands"), (head, "stands"), (head[..^1] + (head[^1] == '0' ? '1' : '0'), "notOurs"), ("1.abc.def", "notOurs"), ("어제", "notOurs") })
        {
            (await VerdictAsync(mark)).ShouldBe((true, verdict), mark);
        }

        await using var db = own.Db();
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Audiences" WHERE "Sequence" >= {NumberOf(receipt)}""");
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Events" WHERE "Sequence" >= {NumberOf(receipt)}""");
        (await VerdictAsync(receipt)).ShouldBe((true, "shorter"), "the chain alone does not show it");
        await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        (await VerdictAsync(receipt)).ShouldBe((true, "differs"));

        async Task<(bool, string)> VerdictAsync(string mark)
        {
            var answer = (await administrator.GetAsync($"/admin/events/verify?mark={Uri.EscapeDataString(mark)}")).Is(200);
            return ((bool)answer["isWhole"]!, (string)answer["mark"]!);
        }

        static long NumberOf(string mark) => long.Parse(mark.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task What_an_administrator_did_says_to_whom_and_why()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        (await administrator.PostAsync("/admin/members/B0001-look/suspend", new { reason = "퇴사 확인 중" })).Is(200);
        (await administrator.PostAsync("/admin/members/B0001-look/restore", new { reason = "재직을 확인했습니다" })).Is(200);
        (await administrator.PutAsync("/admin/members/B0001-look/roles", new { roles = new[] { "staff" }, reason = "구매 업무를 맡음" })).Is(200);
        (await administrator.PostAsync("/admin/companies/B0002/suspend", new { reason = "약관 위반" })).Is(200);
        (await administrator.PostAsync("/admin/companies/B0002/restore", new { reason = "이행을 확인했습니다" })).Is(200);

        var facts = (await administrator.GetAsync("/admin/events?person=A0001/admin&topic=people&pageSize=5")).Is(200)["items"].AsArray()
            .Select(fact => ((string?)fact!["subject"]!["companyId"], (string?)fact["subject"]!["memberId"], (string)fact["text"]!)).ToList();
        facts.ShouldBe(
        [
            ("B0002", null, "회사 이용 정지가 풀렸습니다. 사유: 이행을 확인했습니다"),
            ("B0002", null, "회사 이용이 정지되었습니다. 사유: 약관 위반"),
            ("B0001", "look", "담당자의 권한이 바뀌었습니다. 사유: 구매 업무를 맡음"),
            ("B0001", "look", "담당자 이용 정지가 풀렸습니다. 사유: 재직을 확인했습니다"),
            ("B0001", "look", "담당자 이용이 정지되었습니다. 사유: 퇴사 확인 중"),
        ]);

        var sheet = await SheetAsync(administrator, "?person=A0001/admin&topic=people");
        sheet.Cells[0, 6].Value.ShouldBe("누구에게");
        sheet.Cells[3, 6].Value.ShouldBe("한빛정밀기계 유열람 (B0001/look)");
    }

    [Theory]
    [InlineData("POST", "/admin/companies/S0002/restore", "S0002")]
    [InlineData("POST", "/admin/members/S0002-park/restore", "S0002-park")]
    [InlineData("PUT", "/admin/members/S0002-park/roles", null)]
    public async Task Nothing_is_lifted_or_changed_without_a_reason(string method, string path, string? suspended)
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        if (suspended is not null)
        {
            (await administrator.PostAsync(path.Replace("restore", "suspend", StringComparison.Ordinal), new { reason = "점검" })).Is(200);
        }

        var body = new { roles = new[] { "staff" }, reason = " " };
        (method == "PUT" ? await administrator.PutAsync(path, body) : await administrator.PostAsync(path, body)).Is(422).Rule.ShouldBe("company.reason");
        if (suspended is not null)
        {
            (await administrator.PostAsync(path, new { reason = "점검 끝" })).Is(200);
        }
    }

    [Fact]
    public async Task However_many_companies_match_none_is_left_out()
    {
        await using (var db = portal.Db())
        {
            db.AddRange(Enumerable.Range(0, 130).Select(i => Company.Apply($"B8{i:000}", Some.Profile(null) with { Name = $"많은업체 {i}" }, isBuyer: true, isSupplier: false, TimeProvider.System.Instant())));
            await db.SaveChangesAsync();
        }

        using var administrator = await portal.ApiAsync(Cast.Administrator);
        ((int)(await administrator.GetAsync("/admin/events?company=많은업체")).Is(200)["total"]!).ShouldBe(130);
    }

    private static async Task<Worksheet> SheetAsync(ApiClient administrator, string query)
    {
        using var answer = await administrator.Http.GetAsync(new Uri($"/scm/api/admin/events/export.xlsx{query}", UriKind.Relative));
        await using var stream = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        return Workbook.LoadFromStream(stream).Sheets[0];
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(ApiClient administrator, string query) =>
        [.. (await administrator.GetAsync($"/admin/events{query}&pageSize=200")).Is(200)["items"].AsArray().Select(item => (string)item!["text"]!)];
}
