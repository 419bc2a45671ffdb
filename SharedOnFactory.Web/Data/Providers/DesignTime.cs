using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SharedOnFactory.Web.Data;

/// <summary>For dotnet-ef alone: the model without the portal around it.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqlitePortalDb>
{
    public SqlitePortalDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDb>();
        DataSetup.UseSqlite(options, "design.db");
        return new(options.Options, new WriteGate(oneAtATime: true));
    }
}

internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresPortalDb>
{
    public PostgresPortalDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresPortalDb>();
        DataSetup.UsePostgres(options, "Host=localhost;Database=design");
        return new(options.Options, new WriteGate(oneAtATime: false));
    }
}
