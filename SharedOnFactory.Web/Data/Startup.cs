using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data.Demo;
using SharedOnFactory.Web.Files;
using SharedOnFactory.Web.Help.Writing;

namespace SharedOnFactory.Web.Data;

/// <summary>What happens once, before the first request: the folder, the schema, the demo world, the first administrator's link.</summary>
public static class Startup
{
    /// <summary><c>--demo</c> stands alone on the command line; the configuration wants a value.</summary>
    public static string[] Arguments(string[] args) => [.. args.Select(a => a == "--demo" ? "--Demo=true" : a)];

    public static bool IsDemo(this IConfiguration configuration) => configuration.GetValue("Demo", false);

    public static async Task PrepareAsync(this WebApplication app)
    {
        var storage = app.Services.GetRequiredService<IOptions<StorageSettings>>().Value;
        DataSetup.PrivateFolder(storage.PathOf());
        app.Services.GetRequiredService<TempFiles>().Clear(app.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContextAsync();
        await MigrateAsync(db);

        if (app.Configuration.IsDemo() && !await db.Companies.AnyAsync())
        {
            await DemoWorld.SeedAsync(app.Services);
            await DemoHelp.SeedAsync(app.Services);
        }

        await WriteFirstHelpAsync(app.Services.GetRequiredService<SeedHelp>());

        var setup = await db.Users.AnyAsync() ? null : app.Services.GetRequiredService<SetupLink>().Renew();
        app.Lifetime.ApplicationStarted.Register(() => Announce(app, setup));
    }

    private static async Task WriteFirstHelpAsync(SeedHelp seed)
    {
        try
        {
            await seed.RunAsync();
        }
        catch (SomeoneWasFirst)
        {
            // Another node, started at the same moment, has just written it.
        }
    }

    private static async Task MigrateAsync(PortalDb db)
    {
        var known = db.Database.GetMigrations().ToList();
        var applied = (await db.Database.GetAppliedMigrationsAsync()).ToList();
        var newer = applied.Except(known, StringComparer.Ordinal).ToList();
        if (newer.Count > 0)
        {
            throw new InvalidOperationException($"The database was written by a newer version of the portal ({newer[^1]}). Start that version, or restore a backup of this one.");
        }

        if (known.Except(applied, StringComparer.Ordinal).Any()) // comparing the whole model takes a third of a second at every start; a test does it
        {
            await db.Database.MigrateAsync();
        }
    }

    private static void Announce(WebApplication app, string? setup)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = (addresses.FirstOrDefault() ?? "http://localhost:5000").Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
        Console.WriteLine($"공유 온 팩토리 수발주 시스템: {address}");
        if (setup is not null)
        {
            Console.WriteLine($"첫 관리자 등록 (이 주소는 다시 시작하면 바뀝니다): {address}/setup?token={setup}");
        }

        if (app.Configuration.IsDemo())
        {
            foreach (var account in app.Services.GetRequiredService<IReadOnlyList<DemoAccount>>())
            {
                Console.WriteLine($"  체험 계정 {account.CompanyCode} / {account.MemberId}: {account.Label}");
            }

            Console.WriteLine($"  비밀번호는 모두 {DemoWorld.Password} 입니다.");
        }
    }
}
