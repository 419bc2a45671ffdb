using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Steps.Quotations.Pages;

namespace SharedOnFactory.Tests.Quotations;

public sealed class OpenBidsTests(Portal portal) : PageTest(portal)
{
    [Fact]
    public async Task A_notice_the_company_declined_no_longer_asks_it_for_a_quotation()
    {
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        using var supplier = await Portal.ApiAsync(Cast.Supplier);
        using var visitor = await Visitor.SignInAsync(Portal, Cast.Supplier);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        (await visitor.GetAsync("/open")).Text.ShouldContain($"/notices/{notice}/quote");

        (await supplier.PostAsync($"/notices/{notice}/decline", new { reason = "설비 여유 없음" })).Is(204);

        var page = (await visitor.GetAsync("/open")).Text;
        page.ShouldContain($"/notices/{notice}");
        page.ShouldNotContain($"/notices/{notice}/quote");
        page.ShouldContain("견적 포기");
    }

    [Fact]
    public async Task Every_open_notice_can_be_reached_however_many_there_are_and_few_are_drawn()
    {
        await PublishManyAsync(520);
        using var buyer = await Portal.ApiAsync(Cast.Buyer);
        var board = await OpenAsync<OpenBidsPage>(Cast.Rival);
        board.FindAll("[data-open-bids] tbody tr").Count.ShouldBe(50);
        board.Markup.ShouldNotContain("20260301-B0002-0520");

        var soon = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddDays(3));
        await board.WaitForAssertionAsync(() => board.Find("[data-open-bids] tbody tr").TextContent.ShouldContain(soon, Case.Sensitive, "what is new stands first, whatever its deadline"));

        await board.Find(".rz-pager-last").ClickAsync(new());
        await board.WaitForAssertionAsync(() => board.Markup.ShouldContain("20260301-B0002-0520"));
        Services.GetRequiredService<NavigationManager>().NavigateTo("/open?q=20260301-B0002-0519");
        await board.WaitForAssertionAsync(() => board.Find("[data-open-bids] tbody tr").TextContent.ShouldContain("20260301-B0002-0519"));
    }

    private async Task PublishManyAsync(int many)
    {
        var me = await Portal.ViewerAsync(Cast.OtherBuyer);
        var now = TimeProvider.System.GetUtcNow();
        await using var db = Portal.Db();
        for (var i = 1; i <= many; i++)
        {
            var notice = BidNotice.Draft($"20260301-B0002-{i:0000}", me.CompanyId, me.MemberId, Some.NoticeTerms() with { Deadline = now.AddMinutes(60 + i), DeliveryDate = new DateOnly(2030, 1, 2) }, now.AddDays(-1));
            notice.Publish([Some.File(AttachmentKind.Drawing), Some.File(AttachmentKind.Specification)], TimeSpan.FromMinutes(60), now.AddDays(-1));
            db.Notices.Add(notice);
        }

        await db.SaveChangesAsync();
    }
}
