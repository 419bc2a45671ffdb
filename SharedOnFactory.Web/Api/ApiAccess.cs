using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace SharedOnFactory.Web.Api;

/// <summary>
/// The gate of the API, decided by path: everything under it needs a bearer token, addresses that do not exist too, so that nobody
/// without one can find out what does. Only signing in, joining and reading the description are open.
/// </summary>
public sealed class ApiAccess(RequestDelegate next)
{
    public const string Root = "/scm/api";

    public static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);

    public Task InvokeAsync(HttpContext http) =>
        IsApi(http) && http.User.Identity?.IsAuthenticated != true && !IsOpen(http.Request)
            ? http.ChallengeAsync(JwtBearerDefaults.AuthenticationScheme)
            : next(http);

    private static bool IsOpen(HttpRequest request)
    {
        request.Path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase, out var rest);
        var parts = rest.Value?.Trim('/').Split('/') ?? [];
        return (HttpMethods.IsPost(request.Method), parts) switch
        {
            (true, ["token"] or ["token", "refresh" or "revoke"]) => true,
            (true, ["companies"] or ["companies", _, "members" or "certificate"] or ["join", "status"]) => true,
            (true, ["password", "forgotten" or "reset"] or ["email", "confirm"]) => true,
            (false, ["openapi.json"] or ["docs"]) => true,
            _ => false,
        };
    }
}
