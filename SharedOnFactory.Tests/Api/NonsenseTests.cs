using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SharedOnFactory.Tests.Api;

/// <summary>
/// A deal lives its life while whoever may act sends nonsense first, at every step: nothing of it counts, nothing of it breaks the portal,
/// and every refusal says in Korean what to mend.
/// </summary>
public sealed class NonsenseTests(ApiWorld world) : IClassFixture<ApiWorld>
{
    private static readonly string LongText = new('x', 10_000);

    private readonly List<string> _wrong = [];

    [Fact]
    public async Task Whatever_a_program_sends_is_refused_in_a_sentence_and_changes_nothing()
    {
        var callers = await Caller.AllAsync(world);
        await using var db = world.Db();
        await using var watch = new SqliteConnection(db.Database.GetConnectionString());
        await watch.OpenAsync();
        foreach (var row in Routes.All)
        {
            await Routes.PrepareAsync(row, world);
            var actor = callers.Zip(row.Expected).FirstOrDefault(pair => pair.Second is >= 200 and < 300).First;
            if (actor is not null)
            {
                await SendNonsenseAsync(row, actor, watch);
                if (!await GoOnAsync(row, actor))
                {
                    break;
                }
            }
        }

        foreach (var caller in callers)
        {
            caller.Dispose();
        }

        _wrong.AddRange((await db.Events.ToListAsync()).Where(e => e.Payload.Contains('\u202E')).Select(e => $"The record of {e.Kind} turns around: {e.Payload}"));
        _wrong.ShouldBe([], $"{_wrong.Count} answers:\n{string.Join('\n', _wrong)}");
    }

    private async Task SendNonsenseAsync(Row row, Caller actor, SqliteConnection watch)
    {
        var address = world.Fill(row.Path);
        foreach (var query in new[] { "page=0", "page=-1", "page=99999999999", "pageSize=0", "pageSize=100000", "pageSize=x", "version=x", "version=1e30", "dueFrom=yesterday", "closesBefore=soon", "price=x", "from=0001-01-01", "to=9999-12-31", "from=x", "state=x", "sort=x", "q=%00", "q=%EF%BF%BE", $"q={LongText}" })
        {
            // An act on which the query has no bearing would just be done; only reading is asked with every one.
            if (row.Method == HttpMethod.Get || query.StartsWith("version=", StringComparison.Ordinal) && TakesVersion(row))
            {
                await ExpectAsync(row, actor, watch, $"{address}?{query}", null, $"?{query}", mayPass: row.Method == HttpMethod.Get);
            }
        }

        foreach (var thing in ApiWorld.ThingsOf(row.Path))
        {
            foreach (var name in new[] { LongText, "%00", "..%2F..%2Fetc%2Fpasswd", "%E2%80%AE", "%F0%9F%99%82", "'%20OR%201=1--", "%FF" })
            {
                await ExpectAsync(row, actor, watch, world.Fill(row.Path.Replace($"{{{thing}}}", "~", StringComparison.Ordinal)).Replace("~", name, StringComparison.Ordinal), Good(row)?.ToJsonString(), $"{thing} = {name[..Math.Min(20, name.Length)]}");
            }
        }

        if (Good(row) is { } good)
        {
            foreach (var (what, body) in Nonsense.Whole(good, MayLackBody(row), row.MayBeBlank).Concat(Nonsense.InPlace(good)))
            {
                await ExpectAsync(row, actor, watch, address, body, what, mayPass: false);
            }
        }
    }

    private async Task ExpectAsync(Row row, Caller actor, SqliteConnection watch, string address, object? body, string what, bool mayPass = false)
    {
        var before = await VersionAsync(watch);
        var reply = await actor.SendAsync(row.Method, address, body is string text ? new StringContent(text, System.Text.Encoding.UTF8, "application/json") : body);
        if (!reply.IsRefusal)
        {
            if (!mayPass)
            {
                _wrong.Add($"{row.Route} took {what}: {reply}");
            }

            return;
        }

        // A wrong password is a guess, and guesses are counted.
        if (row.Path is not ("/token" or "/company/close") && await VersionAsync(watch) != before)
        {
            _wrong.Add($"{row.Route} refused {what} and yet changed something: {reply}");
        }

        if (reply.Flaw(isForPeople: row.Route.Contains(" ./", StringComparison.Ordinal)) is { } flaw)
        {
            _wrong.Add($"{row.Route} with {what} {flaw}: {reply}");
        }
    }

    /// <summary>Then the deal goes on, with a body whose texts are mischief and that tries to set what is not its own.</summary>
    private async Task<bool> GoOnAsync(Row row, Caller actor)
    {
        var body = Routes.BodyOf(row.Route, world);
        if (row.IsPlain)
        {
            var refused = await actor.SendAsync(row.Method, world.Fill(row.Path), Nonsense.Mischievous(JsonSerializer.SerializeToNode(body)!));
            if (refused.Status != 400 || refused.Flaw() is not null)
            {
                _wrong.Add($"{row.Route} with markup: {refused}");
            }
        }

        var reply = await actor.SendAsync(row.Method, world.Fill(row.Path), body is null or Upload ? body : Nonsense.Mischievous(JsonSerializer.SerializeToNode(body)!, row.IsPlain));
        if (reply.IsRefusal || reply.Body.Contains("HACKED", StringComparison.Ordinal) || reply.Body.Contains("\"version\":99", StringComparison.Ordinal))
        {
            _wrong.Add($"{row.Route} with mischief: {reply}");
        }

        if (reply.Body.Contains('\u202E') || reply.Body.Contains("\\u202E", StringComparison.OrdinalIgnoreCase))
        {
            _wrong.Add($"{row.Route} keeps a mark that turns the text: {reply}");
        }

        if (row.Keep is var (thing, field) && !reply.IsRefusal)
        {
            world[thing] = (string)JsonNode.Parse(reply.Body)![field]!;
        }

        return !reply.IsRefusal;
    }

    private JsonNode? Good(Row row) => Routes.BodyOf(row.Route, world) is { } body and not Upload ? JsonSerializer.SerializeToNode(body) : null;

    private bool MayLackBody(Row row) => world.MetadataOf(row).GetMetadata<Microsoft.AspNetCore.Http.Metadata.IAcceptsMetadata>()?.IsOptional ?? false;

    private bool TakesVersion(Row row) => world.MetadataOf(row).OfType<System.Reflection.MethodInfo>().Any(m => m.GetParameters().Any(p => p.Name == "version"));

    /// <summary>Moves with every commit of anybody else.</summary>
    private static async Task<long> VersionAsync(SqliteConnection watch)
    {
        await using var command = watch.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
