using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Files;

namespace SharedOnFactory.Tests.Notices;

public sealed class CopyNoticeTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_notice_that_came_to_nothing_is_written_again_with_its_files_and_published()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        var former = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2), [Cast.Parts(Cast.Supplier).Company]);
        (await buyer.PostAsync($"/notices/{former}/cancel", new { reason = "설계 변경" })).Is(200);

        var number = (string)(await buyer.PostAsync($"/notices/{former}/copy")).Is(201)["number"]!;
        number.ShouldNotBe(former);
        var (was, draft) = ((await buyer.GetAsync($"/notices/{former}")).Is(200), (await buyer.GetAsync($"/notices/{number}")).Is(200));
        ((string)draft["state"]!).ShouldBe("draft");
        draft["deadline"].ShouldBeNull();
        foreach (var same in new[] { "title", "deliveryDate", "deliveryPlace", "paymentTerms", "conditions", "items" })
        {
            draft[same]!.ToJsonString().ShouldBe(was[same]!.ToJsonString());
        }

        draft["files"]!.AsArray().Select(f => (string)f!["sha256"]!).ShouldBe(was["files"]!.AsArray().Select(f => (string)f!["sha256"]!));
        draft["files"]!.AsArray().Select(f => (string)f!["id"]!).ShouldNotBe(was["files"]!.AsArray().Select(f => (string)f!["id"]!));
        (await buyer.PostAsync($"/notices/{number}/publish")).Is(422)["errors"]!.AsObject().Select(e => e.Key).ShouldBe(["deadline"]);
        await using var db = portal.Db();
        (await db.Notices.SingleAsync(n => n.Number == number)).Invited.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_draft_is_edited_instead()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        var draft = (string)(await buyer.PostAsync("/notices", new { title = "초안" })).Is(201)["number"]!;
        (await buyer.PostAsync($"/notices/{draft}/copy")).Is(422).Rule.ShouldBe("notice.published");
    }

    [Fact]
    public async Task A_document_holds_fifty_files_and_no_more()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        var draft = (string)(await buyer.PostAsync("/notices", new { title = "도면이 많은 공고" })).Is(201)["number"]!;
        (await buyer.UploadAsync($"/notices/{draft}/files", "drawing", "1.stp", Papers.Step)).Is(201);
        await using (var db = portal.Db())
        {
            var notice = await db.Notices.SingleAsync(n => n.Number == draft);
            var first = await db.Attachments.SingleAsync(a => a.OwnerId == notice.Id);
            var place = new AttachmentPlace(notice.Id, AttachmentOwner.Notice, notice.Id, [notice.BuyerId]);
            db.AddRange(Enumerable.Range(0, 48).Select(_ => first.AttachTo(place, first.MemberId, first.AttachedAt)));
            await db.SaveChangesAsync();
        }

        (await buyer.UploadAsync($"/notices/{draft}/files", "drawing", "50.stp", Papers.Step)).Is(201);
        (await buyer.UploadAsync($"/notices/{draft}/files", "drawing", "51.stp", Papers.Step)).Is(422).Rule.ShouldBe(AttachFile.FewEnough.Code);
    }
}
