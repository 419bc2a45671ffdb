namespace SharedOnFactory.Tests.Api;

/// <summary>
/// Who may call what, for every address there is: one deal lives its life through the table, and at every step everybody who may not
/// tries first. What one may not see answers exactly like what does not exist.
/// </summary>
public sealed class RightsTests(ApiWorld world) : IClassFixture<ApiWorld>
{
    [Fact]
    public void Every_endpoint_has_a_row_and_every_row_an_endpoint()
    {
        var real = world.RealRoutes().ToList();
        var rows = Routes.All.Select(ApiWorld.ShapeOf).ToList();
        real.Count.ShouldBeGreaterThan(120);
        real.Except(rows, StringComparer.Ordinal).Except(Routes.Later, StringComparer.Ordinal).ShouldBeEmpty("add a row to Routes for each");
        Routes.Later.Where(route => rows.Contains(route) || !real.Contains(route)).ShouldBeEmpty("these need to wait no longer: take them off Routes.Later");
        rows.Except(real, StringComparer.Ordinal).ShouldBeEmpty("there is no such endpoint");
        Routes.All.ShouldAllBe(row => row.Expected.Length == Caller.All.Count);
    }

    [Fact]
    public async Task Everybody_may_do_what_the_table_says_and_learns_nothing_more()
    {
        var callers = await Caller.AllAsync(world);
        var wrong = await new RightsWalk(world, callers).GoAsync();
        callers.ToList().ForEach(caller => caller.Dispose());
        wrong.ShouldBe([], $"{wrong.Count} answers:\n{string.Join('\n', wrong)}");
    }
}
