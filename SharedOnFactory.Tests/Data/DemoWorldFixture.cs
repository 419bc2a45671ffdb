using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Data.Demo;
using SharedOnFactory.Web.Files;

namespace SharedOnFactory.Tests.Data;

/// <summary>A demo world in a folder of its own, seeded at a fixed moment.</summary>
public sealed class SeededWorld : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("demo-world-").FullName;
    private readonly WebApplication _portal;

    private SeededWorld(DateTimeOffset now)
    {
        Now = now;
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection([new("Storage:Folder", _folder)]);
        builder.AddData();
        builder.Services.AddSingleton<TimeProvider>(new StoppedClock(now));
        builder.Services.AddSingleton<IFileStore, FileStore>();
        _portal = builder.Build();
    }

    public DateTimeOffset Now { get; }
    public TimeSpan Took { get; private set; }
    public IFileStore Files => _portal.Services.GetRequiredService<IFileStore>();

    public static async Task<SeededWorld> AtAsync(string now)
    {
        var world = new SeededWorld(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));
        await using var db = world.Open();
        await db.Database.EnsureCreatedAsync();
        await world.SeedAsync();
        return world;
    }

    public async Task SeedAsync()
    {
        var watch = Stopwatch.StartNew();
        await DemoWorld.SeedAsync(_portal.Services, CancellationToken.None);
        Took = Took == default ? watch.Elapsed : Took;
    }

    public PortalDb Open() => _portal.Services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContext();

    public async ValueTask DisposeAsync()
    {
        await _portal.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

/// <summary>One world for all tests of a class.</summary>
public sealed class DemoWorldFixture : IAsyncLifetime
{
    public const string Moment = "2026-11-22T02:15:00Z";

    public SeededWorld World { get; private set; } = null!;

    public async ValueTask InitializeAsync() => World = await SeededWorld.AtAsync(Moment);

    public ValueTask DisposeAsync() => World.DisposeAsync();
}
