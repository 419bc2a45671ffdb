using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Files;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Api;

/// <summary>Reads from a request who calls and its idempotency key, for any endpoint that takes one.</summary>
public sealed record ApiCall(Call Call)
{
    private const string Header = "Idempotency-Key";
    private const int KeyMaxLength = 200;

    public static async ValueTask<ApiCall> BindAsync(HttpContext http)
    {
        var member = http.Viewer().MemberId;
        var key = http.Request.Headers[Header].ToString();
        if (key.Length == 0)
        {
            return new(new Call(member));
        }

        if (key.Length > KeyMaxLength)
        {
            throw InputInvalid.At(Header, "Idempotency-Key는 200자까지 쓸 수 있습니다.");
        }

        return new(new Call(member, key, await FingerprintAsync(http)));
    }

    private static async Task<string> FingerprintAsync(HttpContext http)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{http.Request.Method} {http.Request.Path}{http.Request.QueryString}\n"));

        // A file's own hash is part of what its Action stores; reading it here would hold it in memory.
        if (!http.Request.HasFormContentType && http.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true)
        {
            http.Request.Body.Position = 0;
            var buffer = new byte[16 * 1024];
            for (int read; (read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
            }

            http.Request.Body.Position = 0;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>Lets a JSON body be read twice where an idempotency key asks for its fingerprint: once for the hash, once for the endpoint.</summary>
public static class Idempotency
{
    private const int InMemory = 30 * 1024;

    public static IApplicationBuilder UseIdempotency(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (http.Request.Headers.ContainsKey("Idempotency-Key") && !http.Request.HasFormContentType)
        {
            // What does not fit in memory lies in the portal's own folder, and goes with the request.
            var temp = http.RequestServices.GetRequiredService<TempFiles>();
            var body = new FileBufferingReadStream(http.Request.Body, InMemory, bufferLimit: null, () => temp.Folder);
            http.Request.Body = body;
            http.Response.RegisterForDisposeAsync(body);
        }

        return next(http);
    });
}
