using System.Text.Json.Nodes;

namespace SharedOnFactory.Tests.Api;

/// <summary>Goes through the table row by row: first those who may not, then who may, and the world moves on.</summary>
internal sealed class RightsWalk(ApiWorld world, IReadOnlyList<Caller> callers, bool triesAbsent = true)
{
    private readonly List<string> _wrong = [];

    /// <param name="expects">What other callers than the table's are answered; the table's own column otherwise.</param>
    /// <param name="after">Moves the world on where none of the callers could.</param>
    public async Task<List<string>> GoAsync(Func<Row, IReadOnlyList<int>>? expects = null, Func<Row, Task>? after = null)
    {
        foreach (var row in Routes.All)
        {
            await Routes.PrepareAsync(row, world);
            await TryAsync(row, expects?.Invoke(row) ?? row.Expected);
            await (after?.Invoke(row) ?? Task.CompletedTask);
        }

        return _wrong;
    }

    private async Task TryAsync(Row row, IReadOnlyList<int> statuses)
    {
        var kept = false;
        foreach (var (caller, expected) in callers.Zip(statuses).OrderBy(pair => Turn(pair.Second)))
        {
            if (triesAbsent)
            {
                await TryAbsentAsync(row, caller, expected);
            }

            var reply = await caller.SendAsync(row.Method, world.Fill(row.Path), Routes.BodyOf(row.Route, world));
            if (reply.Status != expected)
            {
                _wrong.Add($"{row.Route} by {caller.Name}: expected {expected}, got {reply}");
            }

            if (caller.IsForeign && world.Secrets.FirstOrDefault(secret => reply.Body.Contains(secret, StringComparison.Ordinal)) is { } secret && !IsOwn(row, caller))
            {
                _wrong.Add($"{row.Route} tells {caller.Name} '{secret}': {reply}");
            }

            if (!kept && row.Keep is var (thing, field) && reply.Status is 200 or 201)
            {
                kept = true;
                world[thing] = (string)JsonNode.Parse(reply.Body)![field]!;
            }
        }
    }

    /// <summary>A number or id that does not exist: 404 for everyone who might have found it, and for those who may not see the real one the very same bytes.</summary>
    private async Task TryAbsentAsync(Row row, Caller caller, int expected)
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
                _wrong.Add($"{row.Route} without its {thing} by {caller.Name}: {absent}");
            }

            if (MustNotDiffer(row, caller, expected) && await caller.SendAsync(row.Method, world.Fill(row.Path), Routes.BodyOf(row.Route, world)) is var real && real != absent)
            {
                _wrong.Add($"{row.Route} by {caller.Name} can be told from what does not exist:\n  {real}\n{real.Headers}\n  {absent}\n{absent.Headers}");
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
