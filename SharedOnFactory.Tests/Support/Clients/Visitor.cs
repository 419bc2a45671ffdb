using System.Net;
using System.Text.RegularExpressions;

namespace SharedOnFactory.Tests.Support;

/// <summary>A browser without a browser: keeps cookies, signs in through the form, reads pages as the server sends them.</summary>
public sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _http;

    private Visitor(Portal portal) =>
        _http = new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = new Uri(portal.Address) };

    public static Visitor Anonymous(Portal portal) => new(portal);

    public static async Task<Visitor> SignInAsync(Portal portal, string who)
    {
        var visitor = new Visitor(portal);
        var (company, member) = Cast.Parts(who);
        var answer = await visitor.PostFormAsync("/sign-in", new()
        {
            ["Input.CompanyId"] = company,
            ["Input.MemberId"] = member,
            ["Input.Password"] = Portal.Password,
        });
        answer.Status.ShouldBe(302, answer.Text);
        return visitor;
    }

    public async Task<(int Status, string Text)> GetAsync(string address)
    {
        using var response = await _http.GetAsync(new Uri(address, UriKind.Relative));
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Opens the page and sends its form with what is hidden in it, as a browser would, but without a browser's own checks.</summary>
    public async Task<(int Status, string Text)> PostFormAsync(string address, Dictionary<string, string> fields)
    {
        var (_, page) = await GetAsync(address);
        foreach (Match hidden in Hidden().Matches(page))
        {
            fields.TryAdd(hidden.Groups["name"].Value, WebUtility.HtmlDecode(hidden.Groups["value"].Value));
        }

        using var form = new FormUrlEncodedContent(fields);
        using var response = await _http.PostAsync(new Uri(address, UriKind.Relative), form);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>_handler|__RequestVerificationToken)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Hidden();
}
