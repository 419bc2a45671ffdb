using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Api;

/// <summary>What came back, whole: two answers that must not differ are compared in all of it.</summary>
public sealed record Reply(int Status, string Type, string Headers, string Body)
{
    public bool IsRefusal => Status >= 400;

    public override string ToString() => $"{Status} {Type} {(Body.Length > 300 ? Body[..300] : Body)}";
}

/// <summary>Somebody who calls the portal over HTTP, by the column of the table.</summary>
public sealed record Caller(string Name, HttpClient Http) : IDisposable
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

    public static async Task<IReadOnlyList<Caller>> AllAsync(Portal portal)
    {
        var callers = new List<Caller>();
        foreach (var (name, who) in All)
        {
            // Not followed: a redirect to the sign-in page is an answer of its own.
            var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(portal.Address) };
            if (who is not null)
            {
                using var signedIn = await portal.ApiAsync(who);
                http.DefaultRequestHeaders.Authorization = signedIn.Http.DefaultRequestHeaders.Authorization;
            }

            callers.Add(new(name, http));
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
                _ => JsonContent.Create(body, body.GetType()),
            },
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
        using var response = await Http.SendAsync(request);
        var headers = response.Headers.Concat(response.Content.Headers).Where(h => h.Key != "Date")
            .OrderBy(h => h.Key, StringComparer.Ordinal).Aggregate(new StringBuilder(), (text, h) => text.Append(h.Key).Append(": ").AppendJoin(',', h.Value).Append('\n'));
        return new((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType ?? "", headers.ToString(), await response.Content.ReadAsStringAsync());
    }

    public void Dispose() => Http.Dispose();
}
