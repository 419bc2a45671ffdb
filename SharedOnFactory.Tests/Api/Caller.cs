using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Api;

/// <summary>What came back, whole: two answers that must not differ are compared in all of it.</summary>
public sealed record Reply(int Status, string Type, string Headers, string Body)
{
    public bool IsRefusal => Status >= 400;

    /// <summary>What is wrong with this refusal: each must be a problem with a Korean sentence, and a 400 must name its fields. Null when all is well.</summary>
    /// <param name="isForPeople">A link of a page: whoever follows it is told on a page.</param>
    public string? Flaw(bool isForPeople = false)
    {
        if (isForPeople && this is { Status: 400, Type: "text/html" } && Body.Contains("요청을 처리할 수 없습니다", StringComparison.Ordinal))
        {
            return null;
        }

        if (Status >= 500)
        {
            return "broke the portal";
        }

        if (this is { Body.Length: 0, Status: 400 or 414 })
        {
            return null; // An address the server itself can't read: the portal never saw it.
        }

        if (Type != "application/problem+json")
        {
            return "is not answered as a problem";
        }

        var problem = JsonNode.Parse(Body)!;
        if (!IsKorean((string?)problem["detail"]))
        {
            return "gets no sentence";
        }

        return Status == 400 && !(problem["errors"] is JsonObject { Count: > 0 } errors && errors.All(e => e.Value!.AsArray().All(s => IsKorean((string?)s)))) ? "is told no field" : null;
    }

    private static bool IsKorean(string? text) => text?.Any(c => c is >= '가' and <= '힣') == true;

    public override string ToString() => $"{Status} {Type} {(Body.Length > 300 ? Body[..300] : Body)}";
}

/// <summary>Somebody who calls the portal over HTTP, by the column of the table.</summary>
/// <param name="Browser">With the cookie instead of a token: what is not for programs is fetched with this.</param>
public sealed record Caller(string Name, HttpClient Http, HttpClient? Browser = null) : IDisposable
{
    /// <summary>The columns of <see cref="Routes"/>.</summary>
    public static readonly IReadOnlyList<(string Name, string? Who)> All =
    [
        ("nobody", null),
        ("the buyer", Cast.Buyer),
        ("the buyer's onlooker", Cast.BuyerOnlyLooking),
        ("another buyer", Cast.OtherBuyer),
        ("the supplier", Cast.Supplier),
        ("the supplier's onlooker", ApiWorld.SupplierOnlyLooking),
        ("a rival", Cast.Rival),
        ("an administrator", Cast.Administrator),
    ];

    /// <summary>Neither of the deal's parties: what it gets must never tell anything of the deal.</summary>
    public bool IsForeign => Name is "another buyer" or "a rival" or "nobody";

    /// <param name="plays">Who takes the place of somebody of the table.</param>
    public static async Task<IReadOnlyList<Caller>> AllAsync(Portal portal, Func<string?, string?>? plays = null)
    {
        var callers = new List<Caller>();
        foreach (var (name, cast) in All)
        {
            var who = plays is null ? cast : plays(cast);
            // Not followed: a redirect to the sign-in page is an answer of its own.
            var (http, browser) = (Client(portal), Client(portal));
            if (who is not null)
            {
                using var signedIn = await portal.ApiAsync(who);
                http.DefaultRequestHeaders.Authorization = signedIn.Http.DefaultRequestHeaders.Authorization;
                using var visitor = new WebVisitor(portal.Address);
                (await visitor.SignInAsync(who, Portal.Password)).Status.ShouldBe(302);
                browser.DefaultRequestHeaders.Add("Cookie", visitor.Cookies.GetCookieHeader(new Uri(portal.Address)));
            }

            callers.Add(new(name, http, browser));
        }

        return callers;
    }

    public async Task<Reply> SendAsync(HttpMethod method, string address, object? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative))
        {
            Content = body switch
            {
                null => null,
                HttpContent content => content,
                Upload upload => upload.ToContent(),
                JsonNode json => new StringContent(json.ToJsonString(), Encoding.UTF8, "application/json"),
                _ => JsonContent.Create(body, body.GetType()),
            },
        };
        // As curl does: a large body is only sent once the portal says that it will read it.
        request.Headers.ExpectContinue = request.Content?.Headers.ContentLength > 1024 * 1024 ? true : null;
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
        using var response = await (IsForPrograms(address) || Browser is null ? Http : Browser).SendAsync(request);
        var headers = response.Headers.Concat(response.Content.Headers).Where(h => h.Key != "Date")
            .OrderBy(h => h.Key, StringComparer.Ordinal).Aggregate(new StringBuilder(), (text, h) => text.Append(h.Key).Append(": ").AppendJoin(',', h.Value).Append('\n'));
        return new((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType ?? "", headers.ToString(), await response.Content.ReadAsStringAsync());
    }

    public void Dispose()
    {
        Http.Dispose();
        Browser?.Dispose();
    }

    private static HttpClient Client(Portal portal) => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(portal.Address) };

    private static bool IsForPrograms(string address) => new[] { "/scm/api", "/files", "/hubs" }.Any(root => address.StartsWith(root, StringComparison.Ordinal));
}
