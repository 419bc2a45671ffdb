using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Localization;
using Radzen;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Layout;

/// <summary>Everything around the pages: language, headers, error pages, the browser's files.</summary>
public static class ShellSetup
{
    private static readonly string BlazorScript = Path.Combine(AppContext.BaseDirectory, "blazor-script");
    private static readonly string Assets = Path.Combine(AppContext.BaseDirectory, "wwwroot-assets");

    public static void AddShell(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        var services = builder.Services;
        services.AddRazorComponents()
            .AddInteractiveServerComponents(o => o.DetailedErrors = builder.Environment.IsDevelopment())
            .AddHubOptions(o => o.MaximumReceiveMessageSize = 256 * 1024);
        services.AddSingleton<CircuitLimits>();
        services.AddScoped<CircuitHandler, CircuitPlace>();
        services.AddCascadingAuthenticationState();
        services.AddRadzenComponents();
        services.AddSingleton<ILocalizer, RadzenKorean>();
        services.AddLocalization();
        services.AddTransient<IStringLocalizer<Texts>, SettledTexts>();
        services.AddScoped<Look>();
        services.AddTransient<PlainForm>();
        services.AddScoped<Unsaved>();
        services.AddSingleton<FrontNumbers>();
        services.AddHttpContextAccessor();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddAntiforgery(o => o.SuppressXFrameOptionsHeader = true);
        services.AddResponseCompression(o =>
        {
            // Only the browser's files, the same for everybody: compressing pages that carry secrets would help to guess them.
            o.EnableForHttps = true;
            o.MimeTypes = ["text/css", "text/javascript", "application/javascript", "image/svg+xml"];
        });
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: ["ready"]).AddCheck<DiskHealth>("disk", tags: ["ready"]).AddCheck<JobsHealth>("jobs", tags: ["ready"]);
        services.Configure<RequestLocalizationOptions>(o =>
        {
            o.SetDefaultCulture(Preferences.Korean).AddSupportedCultures(Preferences.Languages).AddSupportedUICultures(Preferences.Languages);
            o.RequestCultureProviders =
            [
                new CookieRequestCultureProvider { CookieName = Preferences.LanguageCookie },
                new CustomRequestCultureProvider(http => Task.FromResult(Preferences.FirstLanguage(http.Request))),
            ];
        });
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            // The proxy in front is named by the operator's network setup; the setting says that there is one.
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            o.KnownIPNetworks.Clear();
            o.KnownProxies.Clear();
        });
    }

    public static void UseShell(this WebApplication app)
    {
        if (app.Configuration.GetValue("Proxy", false))
        {
            app.UseForwardedHeaders();
        }

        app.UseRealHosts();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts(); // only said over https
        }

        app.UseMiddleware<SafeHeaders>();
        app.UseRequestLocalization();
        app.UseKindProblems();
        app.UseUtf8();
        app.UseResponseCompression();
        UseBrowserFiles(app);
        app.UseHeads();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<ApiAccess>();
        app.UseMiddleware<Companies.TotpFirst>();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseOutputCache();
        app.UseAntiforgery();
        app.UseIdempotency();
    }

    public static void MapShell(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = null)
            .Add(NeedsSignIn);
        Preferences.Map(app);
        Health.Map(app);
    }

    /// <summary>Anonymous visitors get no circuit: the hub itself asks for a sign-in.</summary>
    private static void NeedsSignIn(EndpointBuilder endpoint)
    {
        if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } path } && path.TrimStart('/').StartsWith("_blazor", StringComparison.Ordinal))
        {
            endpoint.Metadata.Add(new Microsoft.AspNetCore.Authorization.AuthorizeAttribute());
        }
    }

    private static void UseBrowserFiles(WebApplication app)
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".stp"] = types.Mappings[".step"] = "model/step";
        types.Mappings[".bcmap"] = types.Mappings[".pfb"] = "application/octet-stream"; // Tables and fonts with which pdf.js draws Korean.
        if (Directory.Exists(BlazorScript))
        {
            app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(BlazorScript), RequestPath = "/_framework", OnPrepareResponse = Revalidate });
        }

        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(Assets), RequestPath = "/assets", ContentTypeProvider = types, OnPrepareResponse = Cache });
        app.Map("/favicon.ico", icon => icon.Run(http => http.Response.SendFileAsync(Icon(http))));
    }

    private static string Icon(HttpContext http)
    {
        http.Response.ContentType = "image/x-icon";
        http.Response.Headers.CacheControl = "public, max-age=86400";
        return Path.Combine(Assets, "img", "favicon.ico");
    }

    private static void Cache(StaticFileResponseContext file)
    {
        if (Path.GetExtension(file.File.Name) is ".woff2" or ".woff" or ".ttf")
        {
            file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return;
        }

        Revalidate(file);
    }

    private static void Revalidate(StaticFileResponseContext file) => file.Context.Response.Headers.CacheControl = "no-cache";
}
