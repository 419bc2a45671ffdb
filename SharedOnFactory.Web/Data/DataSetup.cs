using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace SharedOnFactory.Web.Data;

/// <summary>Where everything lies. One folder; nothing is written outside it.</summary>
public sealed class StorageSettings
{
    /// <summary>Relative to the working directory or absolute.</summary>
    public string Folder { get; set; } = "data";

    /// <summary>The largest file that may be uploaded, in bytes.</summary>
    public long MaxFileSize { get; set; } = 200L * 1024 * 1024;

    public string PathOf(params string[] parts) => Path.GetFullPath(Path.Combine([Folder, .. parts]));
}

public sealed class DatabaseSettings
{
    /// <summary>"Sqlite" (one file in the data folder) or "Postgres".</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>For Postgres: its connection string.</summary>
    public string? Connection { get; set; }

    public bool IsPostgres => string.Equals(Provider, "Postgres", StringComparison.OrdinalIgnoreCase);
}

public static class DataSetup
{
    public static void AddData(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<StorageSettings>().BindConfiguration("Storage");
        services.AddOptions<DatabaseSettings>().BindConfiguration("Database");
        services.AddSingleton(sp => new WriteGate(!sp.GetRequiredService<IOptions<DatabaseSettings>>().Value.IsPostgres));
        services.AddSingleton<Door>();
        services.AddSingleton<RecordSeal>();
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3); // passkeys' table

        services.AddDbContextFactory<SqlitePortalDb>((sp, options) => UseSqlite(options, sp.GetRequiredService<IOptions<StorageSettings>>().Value.PathOf("portal.db")));
        services.AddDbContextFactory<PostgresPortalDb>((sp, options) => UsePostgres(options, sp.GetRequiredService<IOptions<DatabaseSettings>>().Value.Connection));
        services.AddSingleton<IDbContextFactory<PortalDb>, ProviderFactory>();
        services.AddScoped(sp => sp.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContext());

        services.AddDataProtection().SetApplicationName("SharedOnFactory");
        services.AddOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>()
            .Configure<IOptions<StorageSettings>, ILoggerFactory>((options, storage, logs) =>
                options.XmlRepository = new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(
                    PrivateFolder(storage.Value.PathOf("keys")), logs));
    }

    /// <summary>A folder only the portal's own account may read: keys and secrets lie there.</summary>
    public static DirectoryInfo PrivateFolder(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    public static void UseSqlite(DbContextOptionsBuilder options, string file) => options
        .UseSqlite($"Data Source={file};Default Timeout=30", sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        // Landed migrations rebuild tables, which SQLite can only do between transactions: a newcomer's first start is nothing to be warned of.
        .ConfigureWarnings(warnings => warnings.Ignore(SqliteEventId.TableRebuildPendingWarning, RelationalEventId.NonTransactionalMigrationOperationWarning))
        .AddInterceptors(new SqlitePragmas());

    public static void UsePostgres(DbContextOptionsBuilder options, string? connection) => options
        .UseNpgsql(connection, postgres => postgres.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));

    private sealed class ProviderFactory(IServiceProvider services, IOptions<DatabaseSettings> settings) : IDbContextFactory<PortalDb>
    {
        public PortalDb CreateDbContext() => settings.Value.IsPostgres
            ? services.GetRequiredService<IDbContextFactory<PostgresPortalDb>>().CreateDbContext()
            : services.GetRequiredService<IDbContextFactory<SqlitePortalDb>>().CreateDbContext();
    }
}
