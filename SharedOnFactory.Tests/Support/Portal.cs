using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Support;

/// <summary>
/// The real portal on a real port with a real database in a folder of its own, and a small cast signed up in it: two buyers,
/// two rival suppliers, a member who may only look, and two administrators.
/// </summary>
public class Portal : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Password = "machine-shop-2026";

    /// <summary>Made once for everybody: a password's hash is dear on purpose.</summary>
    protected static readonly string PasswordHash = Credentials.Hash(Password);

    private volatile bool _isOver;

    public string Folder { get; } = Directory.CreateTempSubdirectory("sharedonfactory-test-").FullName;

    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    /// <summary>Settings on top of the tests' own, colon-separated.</summary>
    protected virtual IEnumerable<(string Key, string Value)> Settings => [];

    /// <summary>False when something else goes on with the folder.</summary>
    protected virtual bool CleansUp => true;

    public virtual async ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        await SignUpAsync();
    }

    public PortalDb Db() => Services.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContext();

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    /// <summary>A program signed in as a member, for instance <c>B0001/kim</c>.</summary>
    public async Task<ApiClient> ApiAsync(string who)
    {
        var client = new ApiClient(new HttpClient { BaseAddress = new Uri(Address) });
        var (company, member) = Cast.Parts(who);
        await client.SignInAsync(company, member, Password);
        return client;
    }

    public async Task<Viewer> ViewerAsync(string who)
    {
        await using var db = Db();
        var (company, member) = Cast.Parts(who);
        var found = await db.Members.Join(db.Companies, m => m.CompanyId, c => c.Id, (m, c) => new { m, c })
            .SingleAsync(x => x.c.Code == company && x.m.Code == member);
        return Viewer.Of(found.m, found.c);
    }

    public override async ValueTask DisposeAsync()
    {
        _isOver = true;
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (CleansUp)
        {
            Directory.Delete(Folder, recursive: true);
        }

        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Demo", "false");
        builder.UseSetting("Storage:Folder", Folder);
        builder.UseSetting("Notices:LeadMinutes", "0");
        // Circuits that outlive their portal complain, and bury what a failed test has to say.
        builder.ConfigureLogging(logs => logs.AddFilter(Says).AddFilter("Microsoft.AspNetCore.Components", Says));
        builder.UseSetting("SignIn:TriesPerMinute", "100000");
        builder.UseSetting("Limits:RequestsPerMinute", "0");
        builder.UseSetting("SignIn:AdministratorsNeedTotp", "false");
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }
    }

    private bool Says(LogLevel level) => level >= LogLevel.Warning && !_isOver;

    private async Task SignUpAsync()
    {
        await using var db = Db();
        var now = TimeProvider.System.Instant();
        foreach (var company in Cast.Companies(now))
        {
            db.Companies.Add(company);
            foreach (var member in Cast.Members(company, now))
            {
                db.Members.Add(member);
                db.Users.Add(Credentials.OfHash(company, member, PasswordHash));
            }
        }

        await db.SaveChangesAsync();
    }
}
