using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Notices;

public sealed class DiscardNoticeTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_published_notice_is_not_deleted_by_a_program_but_points_to_cancelling()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        var notice = await Trade.PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));

        var answer = (await buyer.DeleteAsync($"/notices/{notice}")).Is(422);
        answer.Rule.ShouldBe("notice.discard");
        answer["detail"].ToString().ShouldContain("공고 취소");
        ((string)(await buyer.GetAsync($"/notices/{notice}")).Is(200)["state"]!).ShouldBe("open");
    }
}
