using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Help;
using SharedOnFactory.Web.Help.Writing;

namespace SharedOnFactory.Tests.Help;

/// <summary>The help room as programs use it, on a real database.</summary>
public sealed class HelpApiTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task The_first_answers_and_terms_are_there_once_and_stay_as_edited()
    {
        using var member = await portal.ApiAsync(Cast.Supplier);
        using var admin = await portal.ApiAsync(Cast.Administrator);
        ((int)(await member.GetAsync("/help/faq")).Is(200)["total"]!).ShouldBeGreaterThanOrEqualTo(20);
        ((int)(await member.GetAsync("/help/terms/privacy")).Is(200)["edition"]!).ShouldBe(1);

        (await admin.PutAsync("/admin/help/faq/fee", new { category = "joining", title = "정말 무료인가요?", body = "네.", isPublished = true })).Is(200);
        (await admin.DeleteAsync("/admin/help/faq/overseas")).Is(204);
        var before = await CountAsync();
        await portal.Get<SeedHelp>().RunAsync();

        (await CountAsync()).ShouldBe(before);
        var found = (await member.GetAsync("/help/faq?q=정말")).Is(200);
        ((string)found["items"][0]!["slug"]!).ShouldBe("fee");
        ((int)(await member.GetAsync("/help/faq?q=해외 업체도")).Is(200)["total"]!).ShouldBe(0);
    }

    [Fact]
    public async Task Only_administrators_write()
    {
        using var member = await portal.ApiAsync(Cast.Supplier);
        var faq = new { category = "order", title = "질문", body = "답", isPublished = true };
        (await member.PostAsync("/admin/help/faq", faq)).Is(403);
        (await member.PutAsync("/admin/help/faq/roles", faq)).Is(403);
        (await member.DeleteAsync("/admin/help/faq/roles")).Is(403);
        (await member.PostAsync("/admin/help/announcements", new { title = "제목", body = "글" })).Is(403);
        (await member.PutAsync("/admin/help/terms/use", new { body = "약관", effectiveOn = "2030-01-01" })).Is(403);
        using var anonymous = new ApiClient(new HttpClient { BaseAddress = new Uri(portal.Address) });
        (await anonymous.GetAsync("/help/faq")).Is(401);
    }

    [Fact]
    public async Task A_draft_is_for_administrators_and_a_stale_edit_is_refused()
    {
        using var member = await portal.ApiAsync(Cast.Buyer);
        using var admin = await portal.ApiAsync(Cast.Administrator);
        var written = (await admin.PostAsync("/admin/help/faq", new { category = "award", title = "초안 글감", body = "쓰는 중", isPublished = false })).Is(201);
        ((int)(await member.GetAsync("/help/faq?q=글감")).Is(200)["total"]!).ShouldBe(0);
        ((int)(await admin.GetAsync("/help/faq?q=글감")).Is(200)["total"]!).ShouldBe(1);

        var slug = (string)written["id"]!;
        (await admin.PutAsync($"/admin/help/faq/{slug}?version=1", new { category = "award", title = "글감 완성", body = "다 씀", isPublished = true })).Is(200);
        (await admin.PutAsync($"/admin/help/faq/{slug}?version=1", new { category = "award", title = "늦은 글", body = "늦음", isPublished = true })).Is(409);
        (await admin.PutAsync($"/admin/help/faq/{slug}", new { category = "award", title = " ", body = "x", isPublished = true })).Is(422).Rule.ShouldBe("help.title");
    }

    [Fact]
    public async Task Answers_move_within_their_category()
    {
        using var admin = await portal.ApiAsync(Cast.Administrator);
        async Task<List<string>> OrderAsync() => [.. (await admin.GetAsync("/help/faq?category=quotation")).Is(200)["items"].AsArray().Select(i => (string)i!["slug"]!)];
        var before = await OrderAsync();
        (await admin.PostAsync($"/admin/help/faq/{before[1]}/move?up=true")).Is(204);
        (await OrderAsync())[..2].ShouldBe([before[1], before[0]]);
        (await admin.PostAsync($"/admin/help/faq/{before[1]}/move?up=true")).Is(204);
        (await OrderAsync())[0].ShouldBe(before[1]);
    }

    [Fact]
    public async Task A_private_question_does_not_exist_for_others()
    {
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var rival = await portal.ApiAsync(Cast.Rival);
        using var admin = await portal.ApiAsync(Cast.Administrator);
        var empty = (await supplier.PostAsync("/help/questions", new { title = " ", body = "" })).Is(422)["errors"]!;
        empty["title"].ShouldNotBeNull();
        empty["body"].ShouldNotBeNull();
        var id = (string)(await supplier.PostAsync("/help/questions", new { title = "비밀 상담", body = "우리끼리" })).Is(201)["id"]!;

        var unknown = await rival.GetAsync($"/help/questions/{Guid.NewGuid()}");
        var hidden = await rival.GetAsync($"/help/questions/{id}");
        (hidden.Status, (string)hidden["detail"]!).ShouldBe((404, (string)unknown["detail"]!));
        (await rival.PutAsync($"/help/questions/{id}", new { title = "남의 글", body = "고침" })).Is(404);
        ((int)(await rival.GetAsync("/help/questions?q=비밀 상담")).Is(200)["total"]!).ShouldBe(0);
        (await supplier.PostAsync($"/admin/help/questions/{id}/answer", new { answer = "스스로" })).Is(403);

        (await supplier.PutAsync($"/help/questions/{id}", new { title = "비밀 상담 2", body = "공개로", isPublic = true })).Is(200);
        (await rival.GetAsync($"/help/questions/{id}")).Is(404);
        (await admin.PostAsync($"/admin/help/questions/{id}/answer", new { answer = "**네**" })).Is(200);
        (await supplier.PutAsync($"/help/questions/{id}", new { title = "늦음", body = "늦음" })).Is(422).Rule.ShouldBe("help.answered");
        var seen = (await rival.GetAsync($"/help/questions/{id}")).Is(200);
        ((string)seen["answer"]!).ShouldBe("**네**");
        ((bool)seen["isMine"]!).ShouldBeFalse();
        seen.Text.ShouldNotContain("S0001");
        (await rival.PostAsync($"/admin/help/questions/{id}/hide")).Is(403);
        (await admin.PostAsync($"/admin/help/questions/{id}/hide")).Is(200);
        (await rival.GetAsync($"/help/questions/{id}")).Is(404);
        (await supplier.GetAsync($"/help/questions/{id}")).Is(200);
    }

    [Fact]
    public async Task An_announcement_reaches_its_side_and_is_read_once()
    {
        using var supplier = await portal.ApiAsync(Cast.Supplier);
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var admin = await portal.ApiAsync(Cast.Administrator);
        var id = (string)(await admin.PostAsync("/admin/help/announcements", new { title = "공장 소식", body = "글", audience = "suppliers", isPinned = true })).Is(201)["id"]!;

        (await buyer.GetAsync("/help/announcements")).Is(200).Text.ShouldNotContain("공장 소식");
        (await buyer.PostAsync($"/help/announcements/{id}/read")).Is(404);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => supplier.PostAsync($"/help/announcements/{id}/read")));
        (await supplier.PostAsync($"/help/announcements/{id}/read")).Is(204);
        await using var db = portal.Db();
        (await db.AnnouncementReadings.CountAsync(r => r.AnnouncementId == Guid.Parse(id))).ShouldBe(1);
        (await admin.DeleteAsync($"/admin/help/announcements/{id}")).Is(204);
        (await supplier.GetAsync("/help/announcements")).Is(200).Text.ShouldNotContain("공장 소식");
    }

    [Fact]
    public async Task The_next_edition_of_the_terms_holds_from_its_day_on()
    {
        using var admin = await portal.ApiAsync(Cast.Administrator);
        var later = Journeys.Trade.Today.AddDays(30);
        (await admin.PutAsync("/admin/help/terms/use", new { body = "## 새 약관", changes = "바뀜", effectiveOn = Journeys.Trade.Today })).Is(200);
        (await admin.PostAsync("/admin/help/terms/use/publish")).Is(422).Rule.ShouldBe("terms.effective");
        (await admin.PutAsync("/admin/help/terms/use", new { body = "## 새 약관", changes = "바뀜", effectiveOn = later })).Is(200);
        (await admin.PutAsync("/admin/help/terms/use?version=0", new { body = "다른 초안", changes = "바뀜", effectiveOn = later })).Is(409);
        (await admin.PostAsync("/admin/help/terms/use/publish")).Is(200);
        (await admin.PostAsync("/admin/help/terms/use/publish")).Is(404);

        var terms = portal.Get<TermsQueries>();
        (await terms.CurrentAsync(TermsKind.Use))!.Edition.ShouldBe(1);
        (await terms.EditionsAsync(TermsKind.Use)).Select(e => e.Edition).ShouldBe([2, 1]);
    }

    private async Task<int> CountAsync()
    {
        await using var db = portal.Db();
        return await db.FaqEntries.CountAsync() + await db.TermsDocuments.CountAsync();
    }
}
