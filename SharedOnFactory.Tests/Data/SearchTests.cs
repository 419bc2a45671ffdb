using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Data;

public abstract class SearchTests(Portal portal)
{
    [Fact]
    public async Task What_is_searched_is_found_whatever_its_case_and_signs_mean_themselves()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        var later = TimeProvider.System.GetUtcNow().AddHours(2);
        (await buyer.PostAsync("/notices", Trade.NoticeBody(later, "STS304 하우징 100%_가공"))).Is(201);

        foreach (var words in new[] { "sts304", "STS304 하우징", "100%_", "하우징" })
        {
            ((int)(await buyer.GetAsync($"/notices?q={Uri.EscapeDataString(words)}")).Is(200)["total"]!).ShouldBe(1, words);
        }

        ((int)(await buyer.GetAsync("/notices?q=1%25가공")).Is(200)["total"]!).ShouldBe(0);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        ((int)(await administrator.GetAsync("/admin/members?q=KIM@EXAMPLE")).Is(200)["total"]!).ShouldBe(1);
    }
}

public sealed class SqliteSearchTests(Portal portal) : SearchTests(portal), IClassFixture<Portal>;

public sealed class PostgresSearchTests(PostgresPortal portal) : SearchTests(portal), IClassFixture<PostgresPortal>;
