using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Live;

namespace SharedOnFactory.Web.Steps.Quotations;

/// <summary>One line of the open-bid board: what any supplier may know of an open notice.</summary>
public sealed record OpenBid(
    Guid Id, string Number, string Title, Guid BuyerId, string BuyerName, string BuyerRegion, string Material, IReadOnlyList<string> Processes,
    decimal Quantity, string Unit, int Items, DateOnly DeliveryDate, DateTimeOffset Deadline, DateTimeOffset PublishedAt, int Quotations);

/// <summary>
/// The open notices, in shared pictures: one of those open to everybody, and one for each invited company of those open to it. Who is
/// invited nowhere costs no query at all when something changes.
/// </summary>
public sealed class OpenBids(IDbContextFactory<PortalDb> dbs, Snapshots snapshots, TimeProvider clock)
{
    private const int AtMost = 500;

    public async Task<IReadOnlyList<OpenBid>> OfAsync(Viewer me)
    {
        var open = await snapshots.OfAsync(Boards.OpenNotices, "public", () => ReadAsync(n => n.Where(x => !x.Invited.Any())));
        var invited = await snapshots.OfAsync(Boards.OpenNotices, "invited", InvitedCompaniesAsync);
        var bids = invited.Contains(me.CompanyId)
            ? open.Concat(await snapshots.OfAsync(Boards.OpenNotices, $"company:{me.CompanyId:N}", () => ReadAsync(n => n.Where(x => x.Invited.Any(i => i.SupplierId == me.CompanyId)))))
            : open;
        var now = clock.Instant();
        return [.. bids.Where(b => b.Deadline > now && b.BuyerId != me.CompanyId).OrderBy(b => b.Deadline).ThenBy(b => b.Id)];
    }

    /// <summary>How many there are for the company: moved by what comes and goes, and by no quotation.</summary>
    public async Task<int> CountAsync(Viewer me)
    {
        var open = await snapshots.OfAsync(Boards.NoticesComeAndGo, "open", ReadOpenAsync);
        var now = clock.Instant();
        return open.Count(n => n.Deadline > now && n.BuyerId != me.CompanyId && (n.Invited.Count == 0 || n.Invited.Contains(me.CompanyId)));
    }

    private async Task<List<Open>> ReadOpenAsync()
    {
        await using var db = await dbs.CreateDbContextAsync();
        var now = clock.Instant();
        return await db.Notices.Where(n => n.State == NoticeState.Open && n.Deadline > now)
            .Select(n => new Open(n.Deadline!.Value, n.BuyerId, n.Invited.Select(i => i.SupplierId).ToList())).ToListAsync();
    }

    private sealed record Open(DateTimeOffset Deadline, Guid BuyerId, List<Guid> Invited);

    /// <summary>The company's own quotations by notice; its board moves with every one of its drafts.</summary>
    public Task<IReadOnlyDictionary<Guid, QuotationState>> OwnAsync(Viewer me) => snapshots.OfAsync<IReadOnlyDictionary<Guid, QuotationState>>(
        Boards.Company(me.CompanyId), "own-quotations", async () =>
        {
            await using var db = await dbs.CreateDbContextAsync();
            return await db.Quotations.VisibleTo(me).Where(q => q.SupplierId == me.CompanyId && db.Notices.Any(n => n.Id == q.NoticeId && n.State == NoticeState.Open))
                .ToDictionaryAsync(q => q.NoticeId, q => q.State);
        });

    /// <summary>The open notices the company said it will not quote on.</summary>
    public Task<IReadOnlySet<Guid>> DeclinedAsync(Viewer me) => snapshots.OfAsync<IReadOnlySet<Guid>>(
        Boards.Company(me.CompanyId), "own-declines", async () =>
        {
            await using var db = await dbs.CreateDbContextAsync();
            return await db.Declines.VisibleTo(me).Where(d => d.SupplierId == me.CompanyId && db.Notices.Any(n => n.Id == d.NoticeId && n.State == NoticeState.Open))
                .Select(d => d.NoticeId).ToHashSetAsync();
        });

    private async Task<HashSet<Guid>> InvitedCompaniesAsync()
    {
        await using var db = await dbs.CreateDbContextAsync();
        return await db.Notices.Where(n => n.State == NoticeState.Open).SelectMany(n => n.Invited.Select(i => i.SupplierId)).Distinct().ToHashSetAsync();
    }

    // No viewer here: the caller's narrowing decides whose picture it is.
    private async Task<IReadOnlyList<OpenBid>> ReadAsync(Func<IQueryable<BidNotice>, IQueryable<BidNotice>> narrow)
    {
        await using var db = await dbs.CreateDbContextAsync();
        var now = clock.Instant();
        var notices = await narrow(db.Notices.AsNoTracking().Where(n => n.State == NoticeState.Open && n.Deadline > now)).OrderBy(n => n.Deadline).Take(AtMost).ToListAsync();
        var (ids, buyerIds) = (notices.ConvertAll(n => n.Id), notices.ConvertAll(n => n.BuyerId));
        var buyers = await db.Companies.Where(c => buyerIds.Contains(c.Id)).Select(c => new { c.Id, c.Name, c.Region }).ToDictionaryAsync(c => c.Id);
        var counts = await db.Quotations.Where(q => ids.Contains(q.NoticeId) && q.State == QuotationState.Submitted)
            .CountByAsync(q => q.NoticeId);
        return [.. notices.Select(n => Shape(n, buyers[n.BuyerId].Name, buyers[n.BuyerId].Region, counts.GetValueOrDefault(n.Id)))];
    }

    private static OpenBid Shape(BidNotice n, string buyer, string region, int quotations)
    {
        var first = n.Items.MinBy(i => i.Line)!;
        return new(
            n.Id, n.Number, n.Title, n.BuyerId, buyer, region, first.Material, [.. n.Items.SelectMany(i => i.Processes).Distinct(StringComparer.Ordinal)],
            first.Quantity, first.Unit, n.Items.Count, n.DeliveryDate!.Value, n.Deadline!.Value, n.PublishedAt!.Value, quotations);
    }
}
