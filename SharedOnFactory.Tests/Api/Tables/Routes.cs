using SharedOnFactory.Domain.Files;
using SharedOnFactory.Web.Api;

namespace SharedOnFactory.Tests.Api;

/// <summary>A file that travels as multipart instead of JSON.</summary>
/// <param name="Token">Sent instead of a kind where nobody is signed in.</param>
public sealed record Upload(AttachmentKind Kind, string Name, byte[] Content, string? Token = null)
{
    public MultipartFormDataContent ToContent()
    {
        var form = new MultipartFormDataContent { { new StringContent(Token ?? DocumentAnswer.Wire(Kind)), Token is null ? "kind" : "token" } };
        form.Add(new ByteArrayContent(Content), "file", Name);
        return form;
    }
}

/// <param name="Route">Method and address, with the world's names of things in braces.</param>
/// <param name="Expected">One status per caller, in the order of <see cref="Caller.All"/>.</param>
public sealed record Row(string Route, int[] Expected)
{
    public HttpMethod Method => new(Route[..Route.IndexOf(' ', StringComparison.Ordinal)] is var method && method == "ANY" ? "POST" : method);

    public string Path => Route[(Route.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>What the first success brings into the world: the name of a thing, and the field of the answer that names it.</summary>
    public (string Thing, string Field)? Keep { get; init; }

    /// <summary>What a name that does not exist is answered with where that is not 404.</summary>
    public int? Absent { get; init; }

    /// <summary>An object without fields is a right body.</summary>
    public bool MayBeBlank { get; init; }

    /// <summary>Names and addresses of strangers: markup and pictures in them are refused, not escaped.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Only for a 대표: who else acts for the company is refused.</summary>
    public bool IsForRepresentatives { get; init; }

    /// <summary>Every member may know that the thing is there, so a refusal need not hide it.</summary>
    public bool IsOpen { get; init; }

    public override string ToString() => Route;
}

/// <summary>The lines of a part of the portal, the bodies they send, and what must have happened before a line is tried.</summary>
internal sealed record Room(string Table, Dictionary<string, Func<ApiWorld, object>> Bodies, Dictionary<string, Func<ApiWorld, Task>> Before);

/// <summary>
/// Every address a program can call and who may, room by room and in the order of a life: at every step everybody else tries first, then
/// whoever may does it, and the world moves on. A new endpoint needs a line in its room's table and, when it takes a body, one in its
/// bodies. Addresses stand below /scm/api; those that don't start with a dot. The last column says what is special (<see cref="Row"/>):
/// thing=field is kept, absent=422, blank, plain, open, boss.
/// </summary>
public static class Routes
{
    // What ends sessions and memberships comes last.
    private static readonly Room[] Rooms = [DealRoutes.Room, CompanyRoutes.Room, AdminRoutes.Room, HelpRoutes.Room, AccountRoutes.Room];

    /// <summary>
    /// Endpoints that came in from elsewhere and wait for their line in the table, as the test prints them ("GET /scm/api/help/faq/{}").
    /// This list may only become shorter.
    /// </summary>
    public static readonly IReadOnlyList<string> Later = [];

    public static IReadOnlyList<Row> All { get; } =
        [.. Rooms.SelectMany(room => room.Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1)).Select(Read)];

    public static object? BodyOf(string route, ApiWorld world) => Rooms.Select(room => room.Bodies.GetValueOrDefault(route)).FirstOrDefault(body => body is not null)?.Invoke(world);

    public static Task PrepareAsync(Row row, ApiWorld world) =>
        Rooms.Select(room => room.Before.GetValueOrDefault(row.Route)).FirstOrDefault(prepare => prepare is not null)?.Invoke(world) ?? Task.CompletedTask;

    private static Row Read(string line)
    {
        var parts = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
        var words = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var marks = parts.Length > 1 ? parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        var pairs = marks.Where(mark => mark.Contains('=', StringComparison.Ordinal)).Select(mark => mark.Split('=')).ToList();
        return new($"{words[0]} {words[1]}", [.. words.Skip(2).Select(int.Parse)])
        {
            Keep = pairs.Find(pair => pair[0] != "absent") is [var thing, var field] ? (thing, field) : null,
            Absent = pairs.Find(pair => pair[0] == "absent") is [_, var status] ? int.Parse(status, System.Globalization.CultureInfo.InvariantCulture) : null,
            MayBeBlank = marks.Contains("blank"),
            IsPlain = marks.Contains("plain"),
            IsOpen = marks.Contains("open"),
            IsForRepresentatives = marks.Contains("boss"),
        };
    }
}
