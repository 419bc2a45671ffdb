using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Support;

/// <summary>A database without a portal around it. The sign-in tables depend on a service, and one model serves the whole process.</summary>
public static class Stores
{
    private static readonly IServiceProvider Services = new ServiceCollection()
        .Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();

    private static readonly WriteGate Gate = new(oneAtATime: false);

    public static SqlitePortalDb Sqlite(string file)
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDb>();
        DataSetup.UseSqlite(options, file);
        options.UseApplicationServiceProvider(Services);
        return new(options.Options, Gate);
    }

    public static PostgresPortalDb Postgres(string connection)
    {
        var options = new DbContextOptionsBuilder<PostgresPortalDb>();
        DataSetup.UsePostgres(options, connection);
        options.UseApplicationServiceProvider(Services);
        return new(options.Options, Gate);
    }
}
