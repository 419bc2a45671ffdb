using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>An administrator without a second step reaches nothing but the page that sets it up, and the way out.</summary>
public sealed class TotpFirst(RequestDelegate next)
{
    private static readonly string[] Open = [Urls.Totp, Urls.SignOut, Urls.Preferences, "/assets", "/_content", "/_framework", "/health", "/not-found", "/favicon.ico"];

    public Task InvokeAsync(HttpContext http)
    {
        if (!http.User.HasClaim(SignedIn.NeedsTotp, "true") || ApiAccess.IsApi(http) || Open.Any(path => http.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)))
        {
            return next(http);
        }

        if (HttpMethods.IsGet(http.Request.Method) && !http.WebSockets.IsWebSocketRequest)
        {
            http.Response.Redirect(Urls.Totp);
        }
        else
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }

        return Task.CompletedTask;
    }
}
