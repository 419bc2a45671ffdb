using Bunit;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Desk;

namespace SharedOnFactory.Tests.Desk;

/// <summary>What the desk shows of very many deals, and what wakes it.</summary>
public sealed class DeskTests(Portal portal) : PageTest(portal)
{
    [Fact]
    public async Task The_newest_of_very_many_deals_stands_on_the_desk()
    {
        var me = await Portal.ViewerAsync(Cast.OtherBuyer);
        var now = TimeProvider.System.GetUtcNow();
        await using var db = Portal.Db();
        db.Notices.AddRange(Enumerable.Range(1, 301).Select(i => BidNotice.Draft($"20260101-B0002-{i:0000}", me.CompanyId, me.MemberId, Some.NoticeTerms(), now.AddDays(-30))));
        await db.SaveChangesAsync();
        db.Notices.Add(BidNotice.Draft("20260131-B0002-0001", me.CompanyId, me.MemberId, Some.NoticeTerms(), now));
        await db.SaveChangesAsync();

        var desk = await db.DeskAsync(me, now, CancellationToken.None);
        desk.For(me, now).Waiting.ShouldContain(row => row.Deal.Notice.Number == "20260131-B0002-0001");
    }

    [Fact]
    public async Task The_most_overdue_of_very_many_deals_stands_on_the_desk_first()
    {
        var me = await Portal.ViewerAsync(Cast.Buyer);
        var now = TimeProvider.System.GetUtcNow();
        await using var db = Portal.Db();
        db.Notices.AddRange(Enumerable.Range(1, 301).Select(i => Overdue($"20260201-B0001-{i:0000}", me, now.AddDays(-30), now.AddDays(-20))));
        db.Notices.Add(Overdue("20251001-B0001-0001", me, now.AddDays(-60), now.AddDays(-50)));
        await db.SaveChangesAsync();

        var desk = await db.DeskAsync(me, now, CancellationToken.None);
        desk.For(me, now).Waiting[0].Deal.Notice.Number.ShouldBe("20251001-B0001-0001");
    }

    [Fact]
    public async Task A_suppliers_desk_wakes_for_a_new_notice_and_not_for_a_rivals_quotation()
    {
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        using var rival = await Portal.ApiAsync(Cast.Rival);
        var first = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var page = (await OpenAsync<DeskPage>(Cast.Supplier)).FindComponent<DeskPage>();
        await page.WaitForAssertionAsync(() => OpenBids(page).ShouldBe("1"));
        var before = page.RenderCount;

        await Trade.QuoteAsync(rival, first, 52_000);
        await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));

        await page.WaitForAssertionAsync(() => OpenBids(page).ShouldBe("2"));
        page.RenderCount.ShouldBe(before + 1);
    }

    private static BidNotice Overdue(string number, Viewer me, DateTimeOffset published, DateTimeOffset deadline)
    {
        var notice = BidNotice.Draft(number, me.CompanyId, me.MemberId, Some.NoticeTerms() with { Deadline = deadline }, published);
        notice.Publish([Some.File(AttachmentKind.Drawing), Some.File(AttachmentKind.Specification)], TimeSpan.FromMinutes(60), published);
        notice.Close(quotations: 1, deadline);
        return notice;
    }

    private static string OpenBids(IRenderedComponent<DeskPage> page) => page.FindAll(".stat-value")[^1].TextContent;
}
