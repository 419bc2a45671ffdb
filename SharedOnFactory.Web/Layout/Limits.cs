using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;

namespace SharedOnFactory.Web.Layout;

/// <summary>
/// Nobody takes the portal away from the others: each member, and each address nobody is signed in at, has so many requests a minute.
/// Far above what hands at a browser or a well-behaved program need. Setting <c>Limits:RequestsPerMinute</c>; 0 switches it off.
/// </summary>
public static class Limits
{
    private const int Default = 1200;
    private const string Sentence = "요청이 너무 많습니다. 잠시 뒤 다시 시도해 주십시오.";

    public static PartitionedRateLimiter<HttpContext> Of(IConfiguration configuration)
    {
        var perMinute = configuration.GetValue("Limits:RequestsPerMinute", Default);
        return PartitionedRateLimiter.Create<HttpContext, string>(http => perMinute == 0
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetTokenBucketLimiter(Whose(http), _ => new()
            {
                TokenLimit = perMinute / 2,
                TokensPerPeriod = Math.Max(1, perMinute / 60),
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            }));
    }

    /// <summary>Programs get a problem, people the page for it; where even that page is too much, the bare sentence.</summary>
    public static async ValueTask RefuseAsync(HttpContext http, CancellationToken ct)
    {
        http.Response.Headers.RetryAfter = "60";
        if (ApiProblems.Serves(http.Request.Path))
        {
            await Results.Problem(Sentence, statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(http);
        }
        else if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(Sentence, ct);
        }
    }

    private static string Whose(HttpContext http) => http.User.Viewer() is { } me ? $"member {me.MemberId}" : $"address {Origins.AddressOf(http.Connection.RemoteIpAddress)}";
}
