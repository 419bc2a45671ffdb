using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Parts;

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

    /// <summary>Ids that are made within one millisecond are in no order, so a few lines could come back right by chance.</summary>
    [Fact]
    public void Lines_stay_in_the_order_they_were_written()
    {
        var written = Enumerable.Range(1, 60).Select(i => $"기종 {i}").ToList();
        var shop = Described(Terms() with { Machines = [.. written.Select(model => new Machine("MCT", model, "", 1))], Works = [new("나중 것", "", 2024, ""), new("먼저 것", "", 2025, "")] });
        shop.Machines.OrderBy(m => m.Id).Select(m => m.Model).ShouldBe(written);
        shop.Machines.Select(m => m.Model).ShouldBe(written);
        shop.Works.Select(w => w.Title).ShouldBe(["나중 것", "먼저 것"]);
    }

    [Fact]
    public void A_row_with_anything_in_it_is_not_dropped_in_silence()
    {
        ShouldMiss("machines[0].process", new() { Machines = [new() { Size = "1,000×500" }] });
        ShouldMiss("machines[0].process", new() { Machines = [new() { Count = 3 }] });
        ShouldMiss("machines[0].process", new() { Machines = [new() { HourlyRate = 50_000 }] });
        ShouldMiss("materials[0].material", new() { Materials = [new() { Form = "판재" }] });
        ShouldMiss("certificates[0].name", new() { Certificates = [new() { ValidUntil = new(2027, 12, 31) }] });
        ShouldMiss("works[0].title", new() { Works = [new() { Year = 2025 }] });
    }

    [Fact]
    public void What_is_wrong_is_told_of_the_row_that_is_seen()
    {
        var body = new ShopBody { Machines = [new(), new() { Process = "MCT", Model = "DVF 5000" }, new(), new() { Model = "공정 없음" }] };
        ShouldMiss("machines[1].process", body);
        body.Machines.Select(m => m.Model).ShouldBe(["DVF 5000", "공정 없음"]);
    }

    private static void ShouldMiss(string field, ShopBody body) => Should.Throw<InputInvalid>(body.ToTerms).Errors.Keys.ShouldContain(field);

    private static ShopTerms Terms() => new("소개", null, [Mill], [], [], [], []);

    private static ShopProfile Described(ShopTerms terms)
    {
        var shop = ShopProfile.Of(Guid.NewGuid());
        shop.Describe(terms, Now);
        return shop;
    }
}
