using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Admin;

public sealed class DirectoryTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("", 7)]
    [InlineData("?q=b0001", 2)]
    [InlineData("?q=이가공", 1)]
    [InlineData("?q=park@example", 1)]
    [InlineData("?role=viewer", 1)]
    [InlineData("?state=suspended", 0)]
    [InlineData("?q=%25", 0)]
    public async Task An_administrator_finds_members(string query, int found)
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        ((int)(await administrator.GetAsync($"/admin/members{query}")).Is(200)["total"]!).ShouldBe(found);
    }

    [Theory]
    [InlineData("", 5)]
    [InlineData("?kind=supplier", 2)]
    [InlineData("?q=로보틱스", 1)]
    [InlineData("?q=220-81-62517", 1)]
    [InlineData("?q=s0002", 1)]
    public async Task An_administrator_finds_companies(string query, int found)
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        ((int)(await administrator.GetAsync($"/admin/companies{query}")).Is(200)["total"]!).ShouldBe(found);
    }

    [Fact]
    public async Task The_directory_sorts_both_ways()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        async Task<List<string>> NamesAsync(string sort) =>
            [.. (await administrator.GetAsync($"/admin/members?sort={sort}")).Is(200)["items"].AsArray().Select(m => (string)m!["name"]!)];

        (await NamesAsync("name")).ShouldBe((await NamesAsync("-name")).AsEnumerable().Reverse());
        (await NamesAsync("name")).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }
}
