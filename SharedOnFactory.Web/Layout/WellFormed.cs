using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SharedOnFactory.Web.Layout;

/// <summary>What no browser and no decent program sends is refused before anything reads it: the framework would break on it later.</summary>
public static class WellFormed
{
    /// <summary>A host that is none: pages could not even say so, because they are made for an address.</summary>
    public static void UseRealHosts(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (IsHost(http.Request.Host))
        {
            await next(http);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        await http.Response.WriteAsync("잘못된 주소(Host)입니다.", http.RequestAborted);
    });

    /// <summary>Texts are read as UTF-8; another code in the type would be a mistake or worse.</summary>
    public static void UseUtf8(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) && type.Charset is { HasValue: true } charset && !IsUtf8(charset))
        {
            http.Request.ContentType = null; // the page that says so is asked for with the same request
            http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return Task.CompletedTask;
        }

        return next(http);
    });

    /// <summary>What watches whether a portal is up, and what previews a link, asks for a page's head alone; pages are only mapped for GET.</summary>
    public static void UseHeads(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        var isPage = !http.Request.Path.StartsWithSegments("/scm", StringComparison.OrdinalIgnoreCase) && !http.Request.Path.StartsWithSegments("/files", StringComparison.OrdinalIgnoreCase);
        if (!isPage || !HttpMethods.IsHead(http.Request.Method))
        {
            await next(http);
            return;
        }

        http.Request.Method = HttpMethods.Get;
        http.Response.Body = Stream.Null;
        await next(http);
    });

    private static bool IsHost(HostString host) =>
        host is { HasValue: true, Value.Length: <= 255 }
        && Uri.TryCreate($"http://{host.ToUriComponent()}/", UriKind.Absolute, out var address)
        && address.UserInfo.Length == 0 && Uri.CheckHostName(address.DnsSafeHost) != UriHostNameType.Unknown;

    private static bool IsUtf8(StringSegment charset) =>
        HeaderUtilities.RemoveQuotes(charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase) || HeaderUtilities.RemoveQuotes(charset).Equals("us-ascii", StringComparison.OrdinalIgnoreCase);
}
