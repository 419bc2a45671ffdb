using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Tokens;

namespace SharedOnFactory.Web.Api;

public static class ApiSetup
{
    /// <summary>Chooses per request: the bearer token for the API, either for hubs and files, the cookie for pages.</summary>
    public const string Scheme = "portal";

    public static void AddApi(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddProblemDetails(o => o.CustomizeProblemDetails = ApiProblems.Complete);
        services.AddExceptionHandler<ApiProblems>();
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(o =>
        {
            o.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
            o.SerializerOptions.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RefuseEmptyElements } };
        });
        services.AddSingleton<TokenKey>();
        services.AddSingleton<Tokens>();
        services.AddAuthentication(o =>
            {
                o.DefaultScheme = Scheme;
                o.DefaultAuthenticateScheme = Scheme;
                o.DefaultChallengeScheme = Scheme;
            })
            .AddPolicyScheme(Scheme, null, o => o.ForwardDefaultSelector = SchemeOf)
            .AddJwtBearer();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<TokenKey>(Configure);
        services.AddOutputCache();
        services.AddSingleton<Description>();
        services.AddOpenApi("v1", o =>
        {
            o.ShouldInclude = d => d.RelativePath?.StartsWith(ApiAccess.Root.TrimStart('/'), StringComparison.Ordinal) == true;
            o.AddDocumentTransformer<ApiDescription>();
        });
    }

    /// <summary>The one place where the API is mapped. Cookies count for nothing here, so there is no forgery to guard against.</summary>
    public static void MapApi(this WebApplication app, Action<RouteGroupBuilder> endpoints)
    {
        app.MapOpenApi($"{ApiAccess.Root}/openapi.json").AllowAnonymous().CacheOutput(policy => policy.Expire(TimeSpan.FromHours(1)).SetVaryByQuery([]));
        var routes = new RoutesBuiltOnce(app);
        var api = routes.MapGroup(ApiAccess.Root).DisableAntiforgery();
        TokenEndpoints.Map(api);
        endpoints(api);
        routes.Done();
    }

    /// <summary>"lines": [null] is not a line; without this every body would have to ask for itself.</summary>
    private static void RefuseEmptyElements(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Enumerable && type.ElementType is { IsValueType: false })
        {
            type.OnDeserialized = list =>
            {
                if (list is System.Collections.IEnumerable elements && elements.Cast<object?>().Contains(null))
                {
                    throw new JsonException("A list holds null.");
                }
            };
        }
    }

    private static string SchemeOf(HttpContext http)
    {
        var isEither = http.Request.Path.StartsWithSegments("/hubs", StringComparison.OrdinalIgnoreCase)
            || http.Request.Path.StartsWithSegments("/files", StringComparison.OrdinalIgnoreCase);
        return ApiAccess.IsApi(http) || (isEither && TokenOf(http) is not null)
            ? JwtBearerDefaults.AuthenticationScheme
            : IdentityConstants.ApplicationScheme;
    }

    /// <summary>Browsers can't set headers on a WebSocket, so hubs take the token from the query as well.</summary>
    private static string? TokenOf(HttpContext http)
    {
        if (http.Request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            return header["Bearer ".Length..];
        }

        return http.Request.Path.StartsWithSegments("/hubs", StringComparison.OrdinalIgnoreCase) ? http.Request.Query["access_token"] is [{ Length: > 0 } token] ? token : null : null;
    }

    private static void Configure(JwtBearerOptions options, TokenKey key)
    {
        options.MapInboundClaims = false;
        options.TokenValidationParameters = new()
        {
            ValidIssuer = Tokens.Issuer,
            ValidAudience = Tokens.Audience,
            IssuerSigningKey = key.Key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ClockSkew = TimeSpan.Zero,
        };
        options.Events = new()
        {
            OnMessageReceived = received =>
            {
                received.Token = TokenOf(received.HttpContext);
                return Task.CompletedTask;
            },
            OnTokenValidated = TokenGate.CheckAsync,
            OnChallenge = TokenGate.RefuseAsync,
        };
    }
}
