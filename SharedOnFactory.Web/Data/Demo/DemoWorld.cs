using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Data.Demo.Papers;
using SharedOnFactory.Web.Data.Demo.Stories;
using SharedOnFactory.Web.Files;

namespace SharedOnFactory.Web.Data.Demo;

/// <summary>
/// A believable year of trade around Incheon and southern Gyeonggi, told relative to today: the same day gives the same world.
/// Every change goes through the domain's verbs at its own past instant and with its own actor, in the order of time.
/// </summary>
public static class DemoWorld
{
    /// <summary>Of every demo account.</summary>
    public const string Password = "demo-shop-2026";

    /// <summary>Those the sign-in page offers: both sides, those who only look, and the operator.</summary>
    public static readonly IReadOnlyList<DemoAccount> Accounts =
    [
        new("B0001", "kimdh", "발주업체 대표 · 한결반도체장비"),
        new("B0001", "parkjy", "발주업체 담당 · 한결반도체장비"),
        new("B0002", "yoonsh", "발주업체 담당 · 너울산업기계"),
        new("S0001", "leegr", "수주업체 대표 · 가람정밀 (CNC 선반)"),
        new("S0002", "seohj", "수주업체 담당 · 온새미가공 (5축 MCT)"),
        new("S0005", "ohmk", "수주업체 대표 · 누리판금 (레이저·절곡)"),
        new("D0001", "namks", "발주·수주 겸업 대표 · 해든테크"),
        new("S0002", "viewer", "열람 전용 · 온새미가공"),
        new("A0001", "admin", "운영센터 관리자"),
    ];

    /// <summary>Does nothing unless the database is empty; all of the world or none of it is written.</summary>
    public static async Task SeedAsync(IServiceProvider services, CancellationToken ct = default)
    {
        var dbs = services.GetRequiredService<IDbContextFactory<PortalDb>>();
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (await db.Companies.AnyAsync(ct))
        {
            return;
        }

        var calendar = new DemoCalendar(services.GetRequiredService<TimeProvider>().Instant());
        var files = new DemoFiles(services.GetRequiredService<IFileStore>(), calendar.Today, ct);
        var script = Write(calendar);
        using (await services.GetRequiredService<WriteGate>().EnterAsync(ct))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await script.PlayAsync(new Stage(db, files, ct));
            await transaction.CommitAsync(ct);
        }
    }

    private static Script Write(DemoCalendar calendar)
    {
        Firm[] firms = [Buyers.Operator, .. Buyers.All, .. Suppliers.All];
        Job[] jobs = [.. EquipmentJobs.All, .. MachineJobs.All];
        var cast = new Cast(firms, new PasswordHasher<Credential>().HashPassword(new Credential(), Password));
        var script = new Script(calendar.Now);
        cast.Join(script, calendar);

        var seed = 1000;
        foreach (var plot in LivePlots.All.Concat(PastPlots.Of(jobs)))
        {
            var job = jobs.First(j => j.Key == plot.Job);
            new Story(plot, job, cast, calendar, ++seed).WriteInto(script);
        }

        return script;
    }
}
