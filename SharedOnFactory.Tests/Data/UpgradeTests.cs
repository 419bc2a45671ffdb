using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Data;

/// <summary>What was written under the first schema is still there under the present one.</summary>
public sealed class UpgradeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sharedonfactory-upgrade-");

    [Fact]
    public async Task A_SQLite_database_of_the_first_version_keeps_its_companies_and_their_machines()
    {
        await using var db = Stores.Sqlite(Path.Combine(_folder.FullName, "portal.db"));
        await UpgradeAsync(db);
    }

    [Fact]
    public async Task A_PostgreSQL_database_of_the_first_version_keeps_its_companies_and_their_machines()
    {
        await using var db = Stores.Postgres(await PostgresServer.NewDatabaseAsync());
        await UpgradeAsync(db);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static async Task UpgradeAsync(PortalDb db)
    {
        await db.GetService<IMigrator>().MigrateAsync("First");
        var (company, machine) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        string[] processes = ["MCT"];
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO "Companies" ("Id", "Code", "Name", "IsBuyer", "IsSupplier", "IsOperator", "Status", "RegistrationNumber", "Representative", "Segment", "Region", "Address", "Phone", "Processes", "Version")
            VALUES ({company}, 'S0001', '남동정공', {false}, {true}, {false}, 'Approved', '2208162517', '이가공', '', '인천', '남동대로 1', '0321234567', {(db is SqlitePortalDb ? "[\"MCT\"]" : processes)}, 3)
            """);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "Machine" ("Id", "CompanyId", "Process", "Model", "Size", "Count") VALUES ({machine}, {company}, 'MCT', 'DVF 5000', '650', 2)""");

        await db.Database.MigrateAsync();

        db.Database.HasPendingModelChanges().ShouldBeFalse("a migration is missing");
        (await db.Companies.SingleAsync()).Name.ShouldBe("남동정공");
        var shop = await db.Shops.SingleAsync(s => s.CompanyId == company);
        shop.Machines.Single().Model.ShouldBe("DVF 5000");
    }
}
