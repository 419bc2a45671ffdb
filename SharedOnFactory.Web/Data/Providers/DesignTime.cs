using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SharedOnFactory.Web.Data;

/// <summary>Identity reads from the services which tables it has (passkeys since version 3); the portal says the same in DataSetup.</summary>
internal static class Design
{
    public static readonly IServiceProvider Services = new ServiceCollection()
        .Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();
}

/// <summary>For dotnet-ef alone: the model without the portal around it.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqlitePortalDb>
{
    public SqlitePortalDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDb>();
        DataSetup.UseSqlite(options, "design.db");
        options.UseApplicationServiceProvider(Design.Services);
        return new(options.Options, new WriteGate(oneAtATime: true));
    }
}

internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresPortalDb>
{
    public PostgresPortalDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresPortalDb>();
        DataSetup.UsePostgres(options, "Host=localhost;Database=design");
        options.UseApplicationServiceProvider(Design.Services);
        return new(options.Options, new WriteGate(oneAtATime: false));
    }
}
