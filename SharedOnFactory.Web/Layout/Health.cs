using System.Globalization;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Quartz;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Jobs;

namespace SharedOnFactory.Web.Layout;

/// <summary>For whoever runs the portal: is it alive, and can it work.</summary>
public static class Health
{
    public static void Map(WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false, ResponseWriter = WriteAsync }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready"), ResponseWriter = WriteAsync }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext http, HealthReport report) => http.Response.WriteAsJsonAsync(new
    {
        status = report.Status.ToString().ToLower(CultureInfo.InvariantCulture),
        checks = report.Entries.ToDictionary(e => e.Key, e => e.Value.Status.ToString().ToLower(CultureInfo.InvariantCulture), StringComparer.Ordinal),
    });
}

public sealed class DatabaseHealth(IDbContextFactory<PortalDb> dbs) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancellationToken);
        await db.Companies.AnyAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}

/// <summary>A full disk is noticed while there is still room to act.</summary>
public sealed class DiskHealth(IOptions<StorageSettings> storage) : IHealthCheck
{
    private const long Enough = 200L * 1024 * 1024;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var free = new DriveInfo(storage.Value.PathOf()).AvailableFreeSpace;
        return Task.FromResult(free > Enough ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The disk is almost full."));
    }
}

/// <summary>The clock works: the job that closes notices has fired within the last minute.</summary>
public sealed class JobsHealth(ISchedulerFactory schedulers, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan TooLong = TimeSpan.FromMinutes(1);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var trigger = await scheduler.GetTrigger(new TriggerKey(nameof(CloseNoticesJob)), cancellationToken);
        return trigger?.PreviousFireTimeUtc is { } fired && clock.GetUtcNow() - fired < TooLong
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The jobs do not run.");
    }
}
