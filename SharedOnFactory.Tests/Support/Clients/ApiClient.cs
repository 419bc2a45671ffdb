using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace SharedOnFactory.Tests.Support;

/// <summary>An answer of the API: its status, and its JSON when it has any.</summary>
public sealed record Answer(int Status, JsonNode? Json, string Text)
{
    public JsonNode this[string name] => Json![name]!;

    public string? Rule => (string?)Json?["rule"];

    public Answer Is(int status)
    {
        Status.ShouldBe(status, Text);
        return this;
    }
}

/// <summary>A program that uses the portal as its users' programs do: over HTTP, with a token.</summary>
public sealed class ApiClient(HttpClient http) : IDisposable
{
    public HttpClient Http => http;

    public async Task<Answer> SignInAsync(string company, string member, string password, string? code = null)
    {
        var answer = await PostAsync("/token", new { companyId = company, memberId = member, password, code });
        answer.Is(200);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)answer["accessToken"]!);
        return answer;
    }

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null, null);

    public Task<Answer> PostAsync(string path, object? body = null, string? key = null) => SendAsync(HttpMethod.Post, path, body, key);

    public Task<Answer> PutAsync(string path, object body) => SendAsync(HttpMethod.Put, path, body, null);

    public Task<Answer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null, null);

    public async Task<Answer> UploadAsync(string path, string kind, string name, byte[] content)
    {
        using var form = new MultipartFormDataContent { { new StringContent(kind), "kind" } };
        using var file = new ByteArrayContent(content);
        form.Add(file, "file", name);
        using var response = await http.PostAsync(new Uri($"/scm/api{path}", UriKind.Relative), form);
        return await ReadAsync(response);
    }

    public async Task<Answer> SendRawAsync(HttpMethod method, string path, string body, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(method, $"/scm/api{path}") { Content = new StringContent(body, MediaTypeHeaderValue.Parse(contentType)) };
        using var response = await http.SendAsync(request);
        return await ReadAsync(response);
    }

    public void Dispose() => http.Dispose();

    private async Task<Answer> SendAsync(HttpMethod method, string path, object? body, string? key)
    {
        using var request = new HttpRequestMessage(method, $"/scm/api{path}");
        if (body is not null)
        {
            request.Content = JsonContent.Create(body, body.GetType());
        }

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        using var response = await http.SendAsync(request);
        return await ReadAsync(response);
    }

    private static async Task<Answer> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        var isJson = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", ignoreCase: true, CultureInfo.InvariantCulture) == true;
        return new((int)response.StatusCode, isJson && text.Length > 0 ? JsonNode.Parse(text) : null, text);
    }
}
