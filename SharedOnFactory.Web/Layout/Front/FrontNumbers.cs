using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Layout;

/// <summary>
/// What everybody may know: three counts, and of the newest notices that are open to all suppliers their title, processes, region and
/// deadline (docs/decisions/0009-what-visitors-see.md). Kept for a moment, so that visitors cost no queries.
/// </summary>
public sealed class FrontNumbers(IDbContextFactory<PortalDb> dbs, TimeProvider clock, IConfiguration configuration)
{
    private const int AtMost = 6;
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(5);

    // The operator may want to keep even titles to its members.
    private readonly bool _showsNotices = configuration.GetValue("Front:ShowNotices", true);
    private Shown? _last;

    public async Task<Shown> ReadAsync(CancellationToken ct)
    {
        var now = clock.Instant();
        if (_last is { } last && now - last.At < KeptFor)
        {
            return last;
        }

        await using var db = await dbs.CreateDbContextAsync(ct);
        var running = db.Notices.AsNoTracking().Where(n => n.State == NoticeState.Open && n.Deadline > now);
        var open = await running.CountAsync(ct);
        var suppliers = await db.Companies.CountAsync(c => c.IsSupplier && c.Status == CompanyStatus.Approved, ct);
        var finished = await db.Orders.CountAsync(o => o.State == OrderState.Closed, ct);
        var glimpses = _showsNotices ? await GlimpsesAsync(db, running, ct) : [];
        return _last = new(open, suppliers, finished, glimpses, now);
    }

    /// <summary>Never the buyer's name, the number (it carries the buyer's code), amounts, quantities or files.</summary>
    private static async Task<IReadOnlyList<Glimpse>> GlimpsesAsync(PortalDb db, IQueryable<BidNotice> running, CancellationToken ct)
    {
        var notices = await running.Where(n => !n.Invited.Any()).OrderByDescending(n => n.PublishedAt).Take(AtMost).ToListAsync(ct);
        var buyers = notices.ConvertAll(n => n.BuyerId);
        var regions = await db.Companies.Where(c => buyers.Contains(c.Id)).Select(c => new { c.Id, c.Region }).ToDictionaryAsync(c => c.Id, c => c.Region, ct);
        return notices.ConvertAll(n => new Glimpse(
            n.Title,
            [.. n.Items.OrderBy(i => i.Line).SelectMany(i => i.Processes).Distinct(StringComparer.Ordinal).Take(3).Select(Processes.Name)],
            regions[n.BuyerId].Split(' ')[0],
            n.Items.Count,
            n.Deadline!.Value));
    }

    public sealed record Shown(int OpenNotices, int Suppliers, int FinishedDeals, IReadOnlyList<Glimpse> Glimpses, DateTimeOffset At);

    /// <param name="Region">The buyer's province or city, no closer.</param>
    public sealed record Glimpse(string Title, IReadOnlyList<string> Processes, string Region, int Items, DateTimeOffset Deadline);
}
