using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Layout;
using SharedOnFactory.Web.Data.Demo;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

public static class SignInSetup
{
    /// <summary>The rate limit by address on everything that takes a password.</summary>
    public const string TriesPerAddress = "tries-per-address";

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddIdentityCore<Credential>(Configure)
            .AddEntityFrameworkStores<PortalDb>()
            .AddSignInManager<PortalSignIn>()
            .AddDefaultTokenProviders();
        services.Configure<IdentityPasskeyOptions>(o => (o.UserVerificationRequirement, o.ResidentKeyRequirement) = ("required", "required"));
        services.AddSingleton<IPasswordHasher<Credential>, PasswordHasher<Credential>>();
        services.AddSingleton<PasswordCheck>();
        services.AddSingleton<OwnPassword>();
        services.AddSingleton<SignInCheck>();
        services.AddSingleton<TotpKeys>();
        services.AddOptions<SignInSettings>().BindConfiguration("SignIn").PostConfigure<IHostEnvironment>((o, environment) =>
            o.AdministratorsNeedTotp ??= environment.IsProduction() && !builder.Configuration.IsDemo());
        services.AddSingleton<SetupLink>();
        services.AddSingleton(DemoWorld.Accounts);
        services.AddScoped<AuthenticationStateProvider, CircuitSignIn>();

        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(Configure));
        services.AddAuthorizationBuilder()
            .AddPolicy(Rights.Buyer, p => p.RequireRole(Rights.Buyer))
            .AddPolicy(Rights.Supplier, p => p.RequireRole(Rights.Supplier))
            .AddPolicy(Rights.Administrator, p => p.RequireRole(Rights.Administrator));
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.OnRejected = (refused, ct) => Limits.RefuseAsync(refused.HttpContext, ct);
            o.GlobalLimiter = Limits.Of(builder.Configuration);
            o.AddPolicy(TriesPerAddress, http => LimitOf(http, builder.Configuration.GetValue("SignIn:TriesPerMinute", 30)));
        });
    }

    public static void MapSignIn(this WebApplication app)
    {
        app.MapPost(Urls.SignOut, async (HttpContext http, PortalSignIn signIn) =>
        {
            if (http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false })
            {
                return Results.BadRequest();
            }

            await signIn.SignOutAsync();
            return Results.LocalRedirect(Urls.Front);
        }).WithMetadata(new RequireAntiforgeryTokenAttribute());
        if (app.Configuration.IsDemo())
        {
            DemoSignIn.Map(app);
        }

        AccountPageEndpoints.Map(app);
    }

    private static void Configure(IdentityOptions options)
    {
        options.User.AllowedUserNameCharacters = "";
        options.Password = new() { RequiredLength = 1, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
        options.Lockout = new() { MaxFailedAccessAttempts = Credential.TriesUntilLocked, DefaultLockoutTimeSpan = Credential.LockedFor, AllowedForNewUsers = true };
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "SharedOnFactory";
        options.Cookie.HttpOnly = true;
        options.Cookie.Path = "/";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CookieManager = new HostCookies();
        options.LoginPath = Urls.SignIn;
        options.AccessDeniedPath = "/no-access";
        options.ReturnUrlParameter = "returnUrl";
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.Events.OnValidatePrincipal = SignInCheck.ValidateAsync;
        options.Events.OnRedirectToReturnUrl = _ => Task.CompletedTask; // the pages lead on themselves
        options.Events.OnRedirectToLogin = challenge =>
        {
            // A live connection can't follow a redirect to a page.
            if (challenge.Request.Path.StartsWithSegments("/hubs", StringComparison.OrdinalIgnoreCase))
            {
                challenge.Response.StatusCode = StatusCodes.Status401Unauthorized;
            }
            else
            {
                challenge.Response.Redirect(challenge.RedirectUri);
            }

            return Task.CompletedTask;
        };
    }

    private static RateLimitPartition<string> LimitOf(HttpContext http, int perMinute) => HttpMethods.IsPost(http.Request.Method)
        ? RateLimitPartition.GetFixedWindowLimiter(
            Origins.AddressOf(http.Connection.RemoteIpAddress), _ => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) })
        : RateLimitPartition.GetNoLimiter("");
}
