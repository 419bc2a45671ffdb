using System.Text.Json.Nodes;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Api;

/// <summary>The same life once more, led by people who are no 대표: they may all their company may, but for its people and what it is.</summary>
public sealed class StaffRightsTests(StaffWorld world) : IClassFixture<StaffWorld>
{
    /// <summary>Staff has no deal in hand any more and is no last 대표, so it may leave; afterwards it is nobody.</summary>
    private static readonly Dictionary<string, int> AtTheEnd = new(StringComparer.Ordinal)
    {
        ["POST /company/leave"] = 200,
        ["POST /company/close"] = 401,
        ["POST /me/sessions/end-all"] = 401,
    };

    [Fact]
    public async Task Staff_do_the_work_and_only_representatives_decide_about_the_company()
    {
        Routes.All.Count(row => row.IsForRepresentatives).ShouldBeGreaterThan(8);
        var (staff, bosses) = (await Caller.AllAsync(world, WhoPlays), await Caller.AllAsync(world));
        var wrong = await new RightsWalk(world, staff, triesAbsent: false).GoAsync(Expected, row => row.IsForRepresentatives ? ByItsBossAsync(row, bosses) : Task.CompletedTask);
        foreach (var caller in staff.Concat(bosses))
        {
            caller.Dispose();
        }

        wrong.ShouldBe([], $"{wrong.Count} answers:\n{string.Join('\n', wrong)}");
    }

    private static string? WhoPlays(string? who) => who switch { Cast.Buyer => StaffWorld.BuyerStaff, Cast.Supplier => StaffWorld.SupplierStaff, _ => who };

    private static int[] Expected(Row row) => [.. row.Expected.Select((status, i) => Caller.All[i].Who is Cast.Buyer or Cast.Supplier && AtTheEnd.TryGetValue(row.Route, out var own) ? own
        : row.IsForRepresentatives && Caller.All[i].Who is Cast.Buyer or Cast.Supplier ? 403 : status)];

    private async Task ByItsBossAsync(Row row, IReadOnlyList<Caller> bosses)
    {
        if (bosses.Zip(row.Expected).FirstOrDefault(pair => pair.Second is 200 or 201 && pair.First.Name is "the buyer" or "the supplier").First is { } boss)
        {
            var reply = await boss.SendAsync(row.Method, world.Fill(row.Path), Routes.BodyOf(row.Route, world));
            reply.Status.ShouldBeInRange(200, 204, row.Route);
            if (row.Keep is var (thing, field))
            {
                world[thing] = (string)JsonNode.Parse(reply.Body)![field]!;
            }
        }
    }
}

/// <summary>The world of the table, in which somebody else acts for the buyer.</summary>
public sealed class StaffWorld : ApiWorld
{
    public override string ActsForTheBuyer => BuyerStaff;
}
