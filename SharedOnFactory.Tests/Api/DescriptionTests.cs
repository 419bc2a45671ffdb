using System.Text.Json.Nodes;
using SharedOnFactory.Tests.Architecture;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Api;

/// <summary>A program can be written from the description alone.</summary>
public sealed class DescriptionTests(Portal portal) : IClassFixture<Portal>
{
    /// <summary>Done, and nothing to say.</summary>
    private static readonly string[] Wordless =
    [
        "delete /scm/api/files/{id}", "put /scm/api/company/settings", "delete /scm/api/company/invitations/{id}", "post /scm/api/orders/{number}/evaluation",
    ];

    [Fact]
    public async Task The_description_says_what_every_endpoint_answers()
    {
        using var http = new HttpClient { BaseAddress = new Uri(portal.Address) };
        var paths = JsonNode.Parse(await http.GetStringAsync(new Uri("/scm/api/openapi.json", UriKind.Relative)))!["paths"]!.AsObject();
        var answers = paths.SelectMany(path => path.Value!.AsObject().Select(operation => ($"{operation.Key} {path.Key}", operation.Value!["responses"]!.AsObject()))).ToList();
        answers.Count.ShouldBeGreaterThan(100);
        answers.Where(answer => !SaysWhat(answer.Item2)).Select(answer => answer.Item1).Except(Wordless, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void No_answer_is_just_an_object() =>
        Source.Under("SharedOnFactory.Web").Where(s => s.Name.EndsWith("Endpoints.cs", StringComparison.Ordinal) && Rooms.Matches(s.Code, @"Task<object>|Listing<object>|\(object\)"))
            .Select(s => s.Path).ShouldBeEmpty();

    private static bool SaysWhat(JsonObject responses) => responses.Where(r => r.Key.StartsWith('2')).ToList() is { Count: > 0 } good
        && good.TrueForAll(r => r.Key is "202" or "204" || r.Value!["content"]?.AsObject().All(content => content.Value!["schema"] is JsonObject { Count: > 0 }) == true);
}
