using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Data.Demo;
using SharedOnFactory.Web.Deals;

namespace SharedOnFactory.Tests.Browser;

/// <summary>The portal with its demo world: every state there is, with believable names and amounts.</summary>
public sealed class DemoPortal : Portal
{
    public override async ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        await using var db = Db();
        var everything = await db.Members.Join(db.Companies, m => m.CompanyId, c => c.Id, (m, c) => new { m, c }).FirstAsync(x => x.m.IsAdministrator);
        var me = Viewer.Of(everything.m, everything.c);
        var notices = await db.Notices.AsNoTracking().OrderBy(n => n.CreatedAt).ToListAsync();
        var now = TimeProvider.System.Instant();
        Deals = [.. (await db.DealsAsync(me, notices, CancellationToken.None)).Select(deal => new DealRow(deal, DealProgress.Of(deal, now), "", "", ""))];
        People = await db.Members.Where(m => m.Status == MemberStatus.Approved && m.Role != MemberRole.Viewer)
            .Join(db.Companies, m => m.CompanyId, c => c.Id, (m, c) => new { c.Id, Who = c.Code + "/" + m.Code }).GroupBy(x => x.Id).ToDictionaryAsync(g => g.Key, g => g.OrderBy(x => x.Who).First().Who);
    }

    public IReadOnlyList<DealRow> Deals { get; private set; } = [];

    /// <summary>Somebody who may act, by company.</summary>
    public IReadOnlyDictionary<Guid, string> People { get; private set; } = new Dictionary<Guid, string>();

    protected override IEnumerable<(string Key, string Value)> Settings => [("Demo", "true")];
}

public sealed class DemoChromium() : Chromium(new DemoPortal(), DemoWorld.Password);
