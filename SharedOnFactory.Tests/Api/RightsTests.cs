using System.Text.Json.Nodes;

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
        var wrong = new List<string>();
        foreach (var row in Routes.All)
        {
            await Routes.PrepareAsync(row, world);
            await TryAsync(row, callers, wrong);
        }

        foreach (var caller in callers)
        {
            caller.Dispose();
        }

        wrong.ShouldBe([], $"{wrong.Count} answers:\n{string.Join('\n', wrong)}");
    }

    private async Task TryAsync(Row row, IReadOnlyList<Caller> callers, List<string> wrong)
    {
        var kept = false;
        foreach (var (caller, expected) in callers.Zip(row.Expected).OrderBy(pair => Turn(pair.Second)))
        {
            await TryAbsentAsync(row, caller, expected, wrong);
            var reply = await caller.SendAsync(row.Method, world.Fill(row.Path), Routes.BodyOf(row.Route, world));
            if (reply.Status != expected)
            {
                wrong.Add($"{row.Route} by {caller.Name}: expected {expected}, got {reply}");
            }

            if (caller.IsForeign && world.Secrets.FirstOrDefault(secret => reply.Body.Contains(secret, StringComparison.Ordinal)) is { } secret && !IsOwn(row, caller))
            {
                wrong.Add($"{row.Route} tells {caller.Name} '{secret}': {reply}");
            }

            if (!kept && row.Keep is var (thing, field) && reply.Status is 200 or 201)
            {
                kept = true;
                world[thing] = (string)JsonNode.Parse(reply.Body)![field]!;
            }
        }
    }

    /// <summary>A number or id that does not exist: 404 for everyone who might have found it, and for those who may not see the real one the very same bytes.</summary>
    private async Task TryAbsentAsync(Row row, Caller caller, int expected, List<string> wrong)
    {
        foreach (var thing in ApiWorld.ThingsOf(row.Path))
        {
            var body = Routes.BodyOf(row.Route, world);
            var absent = await caller.SendAsync(row.Method, world.Fill(row.Path, thing), body);
            var isRight = expected switch
            {
                401 or 302 => absent.Status == expected,
                400 => absent.Status == 400,
                403 => absent.Status is 403 or 404,
                _ => absent.Status == (row.Absent ?? 404),
            };
            if (!isRight)
            {
                wrong.Add($"{row.Route} without its {thing} by {caller.Name}: {absent}");
            }

            if (MustNotDiffer(row, caller, expected) && await caller.SendAsync(row.Method, world.Fill(row.Path), Routes.BodyOf(row.Route, world)) is var real && real != absent)
            {
                wrong.Add($"{row.Route} by {caller.Name} can be told from what does not exist:\n  {real}\n{real.Headers}\n  {absent}\n{absent.Headers}");
            }
        }
    }

    /// <summary>404 always; and a refusal that asks for the role before it looks must not look after all.</summary>
    private static bool MustNotDiffer(Row row, Caller caller, int expected) => expected == 404
        || (expected == 403 && !row.IsOpen && caller.IsForeign && (caller.Name == "another buyer" || row.Path.StartsWith("/admin", StringComparison.Ordinal)));

    /// <summary>First those who may not, then who may; last those who might have, but somebody was first.</summary>
    private static int Turn(int expected) => expected switch { 409 or 422 => 2, < 400 => 1, _ => 0 };

    /// <summary>A rival's own quotation carries the same price in this story.</summary>
    private static bool IsOwn(Row row, Caller caller) => caller.Name switch
    {
        "a rival" => row.Route is "GET /notices/{notice}/quotations",
        "another buyer" => row.Route is "POST /notices",
        _ => false,
    };
}
