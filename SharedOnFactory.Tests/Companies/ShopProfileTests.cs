using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Tests.Companies;

public sealed class ShopProfileTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private static readonly Machine Mill = new("MCT", "DVF 5000", "φ650", 2, axes: 5, hourlyRate: 60_000);

    [Fact]
    public void A_shop_says_what_it_can_make()
    {
        var shop = Described(Terms() with { WeeklyFreeHours = 40 });

        shop.Machines.Single().Axes.ShouldBe(5);
        shop.WeeklyFreeHours.ShouldBe(40);
        shop.DescribedAt.ShouldBe(Now);
    }

    [Fact]
    public void What_is_written_again_takes_the_place_of_what_was_there()
    {
        var shop = Described(Terms());
        shop.Describe(Terms() with { Machines = [] }, Now.AddDays(1));
        shop.Machines.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, 5, 1, "shop.machine-count")]
    [InlineData(1, 1, 1, "shop.machine-axes")]
    [InlineData(1, 13, 1, "shop.machine-axes")]
    [InlineData(1, 5, 0, "shop.machine-rate")]
    public void An_impossible_machine_is_refused_at_its_row(int count, int axes, long rate, string rule)
    {
        var broken = Should.Throw<RuleBroken>(() => Described(Terms() with { Machines = [Mill, new("MCT", "X", "", count, axes, rate)] }));
        broken.Rule.Code.ShouldBe(rule);
        broken.Rule.Field!.ShouldStartWith("machines[1].");
    }

    [Theory]
    [InlineData(0, "shop.tolerance")]
    [InlineData(5_001, "shop.tolerance")]
    public void An_impossible_tolerance_is_refused(int micrometres, string rule) =>
        Should.Throw<RuleBroken>(() => Described(Terms() with { Tolerances = [new("MCT", micrometres)] })).Rule.Code.ShouldBe(rule);

    [Fact]
    public void A_tolerance_is_said_once_per_process() =>
        Should.Throw<RuleBroken>(() => Described(Terms() with { Tolerances = [new("MCT", 10), new("MCT", 20)] })).Rule.Code.ShouldBe("shop.tolerance-once");

    [Fact]
    public void A_week_has_only_so_many_hours() =>
        Should.Throw<RuleBroken>(() => Described(Terms() with { WeeklyFreeHours = -1 })).Rule.Code.ShouldBe("shop.free-hours");

    [Fact]
    public void A_certificate_is_valid_on_its_last_day_and_not_after()
    {
        var certificate = new ShopCertificate("ISO 9001", "KQ-1", new(2026, 12, 31));
        certificate.IsValidOn(new(2026, 12, 31)).ShouldBeTrue();
        certificate.IsValidOn(new(2027, 1, 1)).ShouldBeFalse();
        new ShopCertificate("ISO 9001", "", null).IsValidOn(new(2099, 1, 1)).ShouldBeTrue();
    }

    private static ShopTerms Terms() => new("소개", null, [Mill], [], [], [], []);

    private static ShopProfile Described(ShopTerms terms)
    {
        var shop = ShopProfile.Of(Guid.NewGuid());
        shop.Describe(terms, Now);
        return shop;
    }
}
