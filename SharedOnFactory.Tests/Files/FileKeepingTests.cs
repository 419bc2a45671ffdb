using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Files;

namespace SharedOnFactory.Tests.Files;

/// <summary>Who may still open a file, who is remembered to have taken it, and when its bytes go.</summary>
public sealed class FileKeepingTests(Portal portal) : IClassFixture<Portal>
{
    private static DateTimeOffset Later => TimeProvider.System.GetUtcNow().AddHours(2);

    [Fact]
    public async Task Content_nothing_refers_to_is_cleared_away_and_what_is_used_stays()
    {
        var store = portal.Get<IFileStore>();
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        var notice = await Trade.PublishAsync(buyer, Later);
        var lost = await KeepAsync(store, "lost");
        var drafted = await KeepAsync(store, "drafted");
        var fresh = await KeepAsync(store, "fresh");
        var token = JoinTokens.New();
        await portal.Get<KeepDraft>().RunAsync(token, new() { Certificate = drafted });
        AgeAll(portal);
        File.SetLastWriteTimeUtc(PathOf(fresh.Sha256), TimeProvider.System.GetUtcNow().UtcDateTime);

        (await portal.Get<ForgetFiles>().RunAsync()).ShouldBe(1);
        File.Exists(PathOf(lost.Sha256)).ShouldBeFalse();
        File.Exists(PathOf(drafted.Sha256)).ShouldBeTrue();
        File.Exists(PathOf(fresh.Sha256)).ShouldBeTrue();
        using var file = await buyer.Http.GetAsync(new Uri($"/scm/api/files/{await FirstFileAsync(notice)}", UriKind.Relative));
        ((int)file.StatusCode).ShouldBe(200);

        await portal.Get<ForgetDrafts>().RunAsync(token);
        (await portal.Get<ForgetFiles>().RunAsync()).ShouldBe(1);
        File.Exists(PathOf(drafted.Sha256)).ShouldBeFalse();
    }

    [Fact]
    public async Task Content_that_is_kept_again_or_used_by_now_is_not_cleared_away()
    {
        var store = portal.Get<IFileStore>();
        var before = TimeProvider.System.GetUtcNow().AddHours(-1);
        static Task<bool> Nobody() => Task.FromResult(false);

        var again = await KeepAsync(store, "kept again after it was listed");
        (await store.DeleteAsync(again.Sha256, before, Nobody)).ShouldBeFalse("it is younger than the list");
        AgeAll(portal);
        (await store.DeleteAsync(again.Sha256, before, () => Task.FromResult(true))).ShouldBeFalse("somebody refers to it by now");
        File.Exists(PathOf(again.Sha256)).ShouldBeTrue();

        (await store.DeleteAsync(again.Sha256, before, async () =>
        {
            await KeepAsync(store, "kept again after it was listed");
            return false;
        })).ShouldBeTrue();
        File.Exists(PathOf(again.Sha256)).ShouldBeTrue("somebody uploaded the same bytes while it lay aside");

        AgeAll(portal);
        (await store.DeleteAsync(again.Sha256, before, Nobody)).ShouldBeTrue();
        (await store.DeleteAsync(again.Sha256, before, Nobody)).ShouldBeFalse();
        File.Exists(PathOf(again.Sha256)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_being_cleared_away_when_the_portal_died_is_put_back()
    {
        var store = portal.Get<IFileStore>();
        var kept = await KeepAsync(store, "half cleared away");
        await Should.ThrowAsync<InvalidOperationException>(() => store.DeleteAsync(
            kept.Sha256, TimeProvider.System.GetUtcNow().AddHours(1), () => throw new InvalidOperationException("the store went away")));
        File.Exists(PathOf(kept.Sha256)).ShouldBeFalse();

        store.KeptBefore(TimeProvider.System.GetUtcNow().AddHours(1)).ShouldContain(kept.Sha256);
        await using (var content = store.Open(kept.Sha256))
        {
            content.Length.ShouldBe(kept.Size);
        }

        (await store.DeleteAsync(kept.Sha256, TimeProvider.System.GetUtcNow().AddHours(1), () => Task.FromResult(false))).ShouldBeTrue();
    }

    [Fact]
    public async Task What_lies_on_the_disk_for_a_moment_lies_in_the_data_folder_and_goes()
    {
        var temp = portal.Get<TempFiles>();
        temp.Folder.ShouldBe(Path.Combine(portal.Folder, "temp"));
        await using (var file = temp.Create())
        {
            Path.GetDirectoryName(file.Name).ShouldBe(temp.Folder);
        }

        var left = Path.Combine(temp.Folder, "left-by-a-killed-portal");
        await File.WriteAllTextAsync(left, "x");
        temp.Clear(TimeProvider.System.GetUtcNow().AddMinutes(-1));
        File.Exists(left).ShouldBeTrue();
        temp.Clear(TimeProvider.System.GetUtcNow().AddMinutes(1));
        File.Exists(left).ShouldBeFalse();

        using var administrator = await portal.ApiAsync(Cast.Administrator);
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        (await administrator.GetAsync("/admin/events/export.xlsx")).Is(200);
        (await buyer.PostAsync("/notices", Trade.NoticeBody(Later, title: new string('긴', 60_000)), key: "too-long-for-memory")).Is(400);
        Directory.EnumerateFileSystemEntries(temp.Folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task Once_quoting_has_ended_the_drawings_are_only_for_those_who_quoted()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var rival = await portal.ApiAsync(Cast.Rival);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var notice = await Trade.PublishAsync(buyer, Later);
        var drawing = $"/files/{await FirstFileAsync(notice)}";
        (await StatusAsync(rival, drawing)).ShouldBe(200);
        await Trade.QuoteAsync(supplier, notice, 52_000);
        await Trade.PassDeadlineAsync(portal, notice);

        (await StatusAsync(rival, drawing)).ShouldBe(404);
        (await rival.GetAsync($"/notices/{notice}/files")).Is(404);
        foreach (var entitled in new[] { buyer, supplier, administrator })
        {
            (await StatusAsync(entitled, drawing)).ShouldBe(200);
        }
    }

    [Fact]
    public async Task Whoever_takes_a_file_or_a_list_is_in_the_record_and_only_administrators_see_it()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var notice = await Trade.PublishAsync(buyer, Later);
        var drawing = $"/files/{await FirstFileAsync(notice)}";
        (await StatusAsync(supplier, drawing)).ShouldBe(200);
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/scm/api{drawing}");
        using var first = await supplier.Http.GetAsync(new Uri($"/scm/api{drawing}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var unchanged = await supplier.Http.SendAsync(again);
        ((int)unchanged.StatusCode).ShouldBe(304);

        var told = (await administrator.GetAsync($"/admin/events?deal={notice}&person=S0001/lee")).Is(200)["items"].AsArray();
        told.Count(e => (string)e!["kind"]! == "FileDownloaded").ShouldBe(2);
        (await administrator.GetAsync("/admin/events/export.xlsx")).Is(200);
        (await administrator.GetAsync("/admin/events?topic=files")).Is(200).Text.ShouldContain("목록을 내려받았습니다: 처리 기록");
        using var browser = new WebVisitor(portal.Address);
        (await browser.SignInAsync(Cast.Buyer, Portal.Password)).Status.ShouldBe(302);
        var page = await browser.GetAsync($"/deals/{notice}");
        page.Text.ShouldContain("입찰공고를 게시했습니다.");
        page.Text.ShouldNotContain("내려받았습니다");
    }

    [Fact]
    public async Task A_part_of_a_drawing_is_taken_unrecorded_only_where_it_goes_on_with_a_recorded_download()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var rival = await portal.ApiAsync(Cast.Rival);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var notice = await Trade.PublishAsync(buyer, Later);
        var id = await FirstFileAsync(notice);
        string sha;
        await using (var db = portal.Db())
        {
            sha = (await db.Attachments.SingleAsync(a => a.Id == id)).Sha256;
        }

        (await PartAsync(rival, id, "bytes=1-", sha)).ShouldBe(206); // the first sight of it, however it is asked for
        (await TakenAsync(administrator, notice)).ShouldBe(1);
        (await PartAsync(rival, id, "bytes=1-", null)).ShouldBe(206);
        (await TakenAsync(administrator, notice)).ShouldBe(2);
        (await PartAsync(rival, id, "bytes=1-", new string('0', 64))).ShouldBe(200);
        (await TakenAsync(administrator, notice)).ShouldBe(3);
        (await PartAsync(rival, id, "bytes=1-,0-0", sha)).ShouldBeOneOf(200, 206);
        (await TakenAsync(administrator, notice)).ShouldBe(4);

        (await PartAsync(rival, id, "bytes=5-", sha)).ShouldBe(206);
        (await TakenAsync(administrator, notice)).ShouldBe(4);
    }

    private static async Task<int> PartAsync(ApiClient who, Guid id, string range, string? sha)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, $"/scm/api/files/{id}");
        asked.Headers.TryAddWithoutValidation("Range", range);
        asked.Headers.TryAddWithoutValidation("If-Range", sha is null ? null : $"\"{sha}\"");
        using var answer = await who.Http.SendAsync(asked);
        return (int)answer.StatusCode;
    }

    private static async Task<int> TakenAsync(ApiClient administrator, string notice) =>
        (await administrator.GetAsync($"/admin/events?deal={notice}&person=S0002/park")).Is(200)["items"].AsArray().Count(e => (string)e!["kind"]! == "FileDownloaded");

    private static async Task<Domain.Files.StoredFile> KeepAsync(IFileStore store, string text)
    {
        await using var content = new MemoryStream([.. Papers.Pdf, .. System.Text.Encoding.UTF8.GetBytes(text)]);
        return await store.SaveAsync(content, $"{text}.pdf", default);
    }

    private static void AgeAll(Portal portal)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(portal.Folder, "files"), "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-2));
        }
    }

    private static async Task<int> StatusAsync(ApiClient who, string path)
    {
        using var answer = await who.Http.GetAsync(new Uri($"/scm/api{path}", UriKind.Relative));
        return (int)answer.StatusCode;
    }

    private string PathOf(string sha256) => Path.Combine(portal.Folder, "files", sha256[..2], sha256);

    private async Task<Guid> FirstFileAsync(string notice)
    {
        await using var db = portal.Db();
        return await db.Attachments.Where(a => db.Notices.Any(n => n.Id == a.OwnerId && n.Number == notice)).OrderBy(a => a.AttachedAt).Select(a => a.Id).FirstAsync();
    }
}
