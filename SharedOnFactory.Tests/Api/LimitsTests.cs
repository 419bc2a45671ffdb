using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Api;

/// <summary>A portal that allows 120 requests a minute, 60 of them at once.</summary>
public sealed class NarrowPortal : Portal
{
    protected override IEnumerable<(string Key, string Value)> Settings => [("Limits:RequestsPerMinute", "120")];
}

public sealed class LimitsTests(NarrowPortal portal) : IClassFixture<NarrowPortal>
{
    [Fact]
    public async Task A_member_who_asks_too_much_is_held_up_and_nobody_else_is()
    {
        using var greedy = await portal.ApiAsync(Cast.Supplier);
        using var other = await portal.ApiAsync(Cast.Buyer);
        var answers = await Task.WhenAll(Enumerable.Range(0, 150).Select(_ => greedy.GetAsync("/me")));
        answers.Count(a => a.Status == 200).ShouldBeGreaterThanOrEqualTo(60);
        var refused = answers.Where(a => a.Status != 200).ToList();
        refused.ShouldNotBeEmpty();
        refused.ShouldAllBe(a => a.Status == 429);
        (await other.GetAsync("/me")).Is(200);
    }
}
