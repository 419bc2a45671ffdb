using Microsoft.Extensions.Options;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Layout;

/// <summary>The headers every answer carries, and the refusal of live connections that another site opens.</summary>
public sealed class SafeHeaders(RequestDelegate next, IOptions<JoinSettings> join)
{
    // Styles may stand inline because Radzen positions its popups so; scripts may not.
    private const string ContentPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; "
        + "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

    // Only where the operator switched the postcode search on, and only on the page that offers it.
    private static readonly string WithPostcodeSearch = ContentPolicy.Replace("script-src 'self'", "script-src 'self' https://t1.kakaocdn.net", StringComparison.Ordinal)
        + "; frame-src https://postcode.map.kakao.com https://postcode.map.daum.net";

    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = join.Value.PostcodeSearch && http.Request.Path == Urls.JoinCompany ? WithPostcodeSearch : ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (http.Request.Path.StartsWithSegments(ApiAccess.Root, StringComparison.OrdinalIgnoreCase) || http.Request.Path.Value?.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) == true)
        {
            headers.CacheControl = "no-store"; // tokens and personal data stay in nobody's cache; files say for themselves
        }

        if (IsLive(http.Request) && IsForeign(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return next(http);
    }

    private static bool IsLive(HttpRequest request) =>
        request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase) || request.Path.StartsWithSegments("/hubs", StringComparison.OrdinalIgnoreCase);

    /// <summary>Browsers send the origin of the page that connects; programs send none.</summary>
    private static bool IsForeign(HttpRequest request) =>
        request.Headers.Origin is [{ Length: > 0 } origin]
        && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
