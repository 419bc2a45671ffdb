using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Layout;

/// <summary>Language and colours, kept in two cookies: they also hold before anyone signs in.</summary>
public static class Preferences
{
    public const string Korean = "ko";
    public const string LanguageCookie = "language";
    public const string ThemeCookie = "theme";

    public static readonly string[] Languages = [Korean, "en"];
    public static readonly string[] Themes = ["system", "light", "dark"];

    public static void Map(WebApplication app) => app.MapPost(
        Urls.Preferences,
        ([FromForm] string? language, [FromForm] string? theme, [FromForm] string? returnUrl, HttpContext http) =>
        {
            if (Languages.Contains(language, StringComparer.Ordinal))
            {
                Keep(http, LanguageCookie, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language!)));
            }

            if (Themes.Contains(theme, StringComparer.Ordinal))
            {
                Keep(http, ThemeCookie, theme!);
            }

            return Results.LocalRedirect(Urls.Local(returnUrl, Urls.Front));
        });

    /// <summary>
    /// Before anything was chosen: Korean to a browser that lists it anywhere or says nothing, English to one that lists that and no
    /// Korean. Programs are told in Korean as ever.
    /// </summary>
    public static ProviderCultureResult? FirstLanguage(HttpRequest request)
    {
        if (request.Path.StartsWithSegments(Api.ApiAccess.Root, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var listed = request.GetTypedHeaders().AcceptLanguage.Where(l => l.Quality is not 0).Select(l => l.Value.Value?.Split('-')[0]).ToList();
        return Languages.FirstOrDefault(language => listed.Contains(language, StringComparer.OrdinalIgnoreCase)) is { } known ? new(known) : null;
    }

    private static void Keep(HttpContext http, string name, string value) => http.Response.Cookies.Append(
        name,
        value,
        new CookieOptions { Path = "/", MaxAge = TimeSpan.FromDays(400), HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, IsEssential = true });
}

/// <summary>The colours this visitor chose; the system's when nothing was chosen.</summary>
public sealed class Look(IHttpContextAccessor http)
{
    /// <summary>Read at the first request and kept: a circuit has no request of its own later.</summary>
    public string Theme { get; } = http.HttpContext?.Request.Cookies[Preferences.ThemeCookie] is { } chosen && Preferences.Themes.Contains(chosen, StringComparer.Ordinal)
        ? chosen
        : Preferences.Themes[0];
}
