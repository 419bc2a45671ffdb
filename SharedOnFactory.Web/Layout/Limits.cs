using System.Threading.RateLimiting;
using SharedOnFactory.Web.Companies;

namespace SharedOnFactory.Web.Layout;

/// <summary>
/// Nobody takes the portal away from the others: each member, and each address nobody is signed in at, has so many requests a minute.
/// Far above what hands at a browser or a well-behaved program need. Setting <c>Limits:RequestsPerMinute</c>; 0 switches it off.
/// </summary>
public static class Limits
{
    private const int Default = 1200;

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

    private static string Whose(HttpContext http) => http.User.Viewer() is { } me ? $"member {me.MemberId}" : $"address {Origins.AddressOf(http.Connection.RemoteIpAddress)}";
}
