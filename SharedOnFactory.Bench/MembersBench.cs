using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Admin.Directory;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Bench;

/// <summary>The administrator's grid of 100,000 members beside the bare SQL of the same pages: at most three times as long, under 300 ms.</summary>
internal static class MembersBench
{
    private const int Companies = 2_000;
    private const int MembersEach = 50;
    private const int PageSize = 30;

    private static readonly Viewer Administrator = new(Guid.NewGuid(), Guid.NewGuid(), "A0001", IsBuyer: false, IsSupplier: false, IsAdministrator: true, MemberRole.Staff);

    // The sign-in tables depend on it, and the migrations on them.
    private static readonly IServiceProvider Services = new ServiceCollection()
        .Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("sharedonfactory-bench-");
        try
        {
            var file = Path.Combine(folder.FullName, "bench.db");
            await SeedAsync(file);
            await CompareAsync(file, "open: first page and count", new(), "1=1", "c.Code, m.Code", 0);
            await CompareAsync(file, "search: part of a name", new("민준7"), "(instr(m.Name, '민준7') > 0 OR instr(m.Code, '민준7') > 0 OR instr(m.Email, '민준7') > 0)", "c.Code, m.Code", 0);
            await CompareAsync(file, "filter: suspended", new(State: "suspended"), "m.Status = 'Suspended'", "c.Code, m.Code", 0);
            await CompareAsync(file, "sort: name, backwards", new(Sort: "-name"), "1=1", "m.Name DESC, m.Id", 0);
            await CompareAsync(file, "page 3,000 of the sorted names", new(Sort: "name"), "1=1", "m.Name, m.Id", 3_000 * PageSize);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static Task CompareAsync(string file, string what, MemberFilter filter, string where, string order, int skip) => Measured.CompareAsync(
        what,
        async () =>
        {
            await using var db = Open(file);
            await db.FindMembers(Administrator, filter).CountAsync();
            await db.MemberRows(Administrator, filter).Skip(skip).Take(PageSize).ToListAsync();
        },
        async () =>
        {
            await using var connection = new SqliteConnection($"Data Source={file}");
            await connection.OpenAsync();
            await ReadAsync(connection, $"SELECT COUNT(*) FROM Members m WHERE {where}");
            await ReadAsync(connection, $"SELECT m.Id, m.Code, m.Name, m.Email, m.Phone, m.Role, m.IsAdministrator, m.Status, c.Code, c.Name FROM Members m JOIN Companies c ON c.Id = m.CompanyId WHERE {where} ORDER BY {order} LIMIT {PageSize} OFFSET {skip}");
        });

    private static async Task ReadAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var row = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(row);
        }
    }

    private static async Task SeedAsync(string file)
    {
        await using var db = Open(file);
        await db.Database.MigrateAsync();
        var now = TimeProvider.System.GetUtcNow();
        string[] names = ["민준", "서연", "도윤", "하은", "시우", "지아", "예준"];
        for (var c = 0; c < Companies; c++)
        {
            var company = Company.Apply($"S{c + 1:0000}", new($"정밀가공 {c + 1}", null, "대표", "산업용 기계", "인천", "남동구", "0321234567", []), isBuyer: false, isSupplier: true, now);
            company.Approve(now);
            db.Companies.Add(company);
            for (var m = 0; m < MembersEach; m++)
            {
                var member = Member.Apply(company, $"m{m:000}", $"{names[(c + m) % names.Length]}{c % 100}", $"m{m}@s{c}.example.com", "01012345678", MemberRole.Staff, now);
                member.Approve(now);
                if ((c + m) % 97 == 0)
                {
                    member.Suspend("점검", byOperator: true, [], now);
                }

                member.TakeEvents();
                db.Members.Add(member);
            }

            company.TakeEvents();
            if (c % 100 == 99)
            {
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }
        }
    }

    private static SqlitePortalDb Open(string file)
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDb>();
        DataSetup.UseSqlite(options, file);
        options.UseApplicationServiceProvider(Services);
        return new(options.Options, new WriteGate(oneAtATime: true));
    }
}
