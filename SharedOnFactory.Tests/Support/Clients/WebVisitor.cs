using System.Net;
using System.Text.RegularExpressions;

namespace SharedOnFactory.Tests.Support;

/// <summary>A browser without scripts: keeps cookies, fills in forms, follows nothing by itself.</summary>
public sealed partial class WebVisitor : IDisposable
{
    private readonly HttpClient _http;

    public WebVisitor(string address, string? userAgent = null)
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies };
        _http = new(handler) { BaseAddress = new Uri(address) };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd(userAgent ?? "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36");
    }

    public CookieContainer Cookies { get; } = new();

    public async Task<(int Status, string Text, string? To)> GetAsync(string path)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));
        return ((int)answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Local(answer.Headers.Location));
    }

    /// <summary>Opens the page and sends its form with what is typed on top of its hidden fields.</summary>
    /// <param name="form">The form's name, or the address it is sent to.</param>
    public async Task<(int Status, string Text, string? To)> SendAsync(string path, string form, params (string Name, string Value)[] typed)
    {
        using var page = await _http.GetAsync(new Uri(path, UriKind.Relative));
        return await SubmitAsync(await page.Content.ReadAsStringAsync(), path, form, typed);
    }

    /// <summary>Sends the form of a page that was opened before.</summary>
    public Task<(int Status, string Text, string? To)> SubmitAsync(string text, string path, string form, params (string Name, string Value)[] typed) =>
        SubmitAsync(text, path, form, to: null, typed);

    /// <summary>Sends the fields of a form as a script would: to an address other than its own.</summary>
    public async Task<(int Status, string Text, string? To)> SubmitAsync(string text, string path, string form, string? to, params (string Name, string Value)[] typed)
    {
        var isAddress = form.StartsWith('/');
        var body = Form().Matches(text).Select(m => m.Value).First(f => f.Contains(isAddress ? $"action=\"{form}\"" : $"value=\"{form}\"", StringComparison.Ordinal));
        var fields = Hidden().Matches(body).ToDictionary(m => m.Groups["name"].Value, m => WebUtility.HtmlDecode(m.Groups["value"].Value), StringComparer.Ordinal);
        foreach (var (name, value) in typed)
        {
            fields[name] = value;
        }

        using var content = new FormUrlEncodedContent(fields);
        using var answer = await _http.PostAsync(new Uri(to ?? (isAddress ? form : path), UriKind.Relative), content);
        return ((int)answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Local(answer.Headers.Location));
    }

    public Task<(int Status, string Text, string? To)> SignInAsync(string who, string password)
    {
        var (company, member) = Cast.Parts(who);
        return SendAsync("/sign-in", "sign-in", ("Input.CompanyId", company), ("Input.MemberId", member), ("Input.Password", password));
    }

    public void Dispose() => _http.Dispose();

    private static string? Local(Uri? to) => to is { IsAbsoluteUri: true } ? to.PathAndQuery : to?.ToString();

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Form();

    [GeneratedRegex("""<input[^>]*type="hidden"[^>]*name="(?<name>[^"]*)"[^>]*value="(?<value>[^"]*)"[^>]*>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Hidden();
}
