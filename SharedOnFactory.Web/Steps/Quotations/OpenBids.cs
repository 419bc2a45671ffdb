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
    decimal Quantity, string Unit, int Items, DateOnly DeliveryDate, DateTimeOffset Deadline, DateTimeOffset PublishedAt);

/// <summary>
/// The open notices, in shared pictures: one of those open to everybody, and one for each invited company of those open to it. Who is
/// invited nowhere costs no query at all when something changes, and a quotation makes nothing be read again but how many there are.
/// </summary>
public sealed class OpenBids(IDbContextFactory<PortalDb> dbs, Snapshots snapshots, TimeProvider clock)
{
    /// <summary>All that the company may quote on now, the next deadline first. Good until a notice comes or goes.</summary>
    public async Task<IReadOnlyList<OpenBid>> OfAsync(Viewer me)
    {
        var open = await snapshots.OfAsync(Boards.NoticesComeAndGo, "public", () => ReadAsync(n => n.Where(x => !x.Invited.Any())));
        var invited = await snapshots.OfAsync(Boards.NoticesComeAndGo, "invited", InvitedCompaniesAsync);
        if (invited.Contains(me.CompanyId))
        {
            var own = await snapshots.OfAsync(Boards.NoticesComeAndGo, $"company:{me.CompanyId:N}", () => ReadAsync(n => n.Where(x => x.Invited.Any(i => i.SupplierId == me.CompanyId))));
            open = [.. open.Concat(own).OrderBy(b => b.Deadline).ThenBy(b => b.Id)];
        }

        var now = clock.Instant();
        return [.. open.Where(b => b.Deadline > now && b.BuyerId != me.CompanyId)];
    }

    /// <summary>How many have quoted on each open notice; who has none is not in it.</summary>
    public Task<IReadOnlyDictionary<Guid, int>> CountsAsync() => snapshots.OfAsync<IReadOnlyDictionary<Guid, int>>(Boards.OpenNotices, "counts", async () =>
    {
        await using var db = await dbs.CreateDbContextAsync();
        return await db.Quotations.Where(q => q.State == QuotationState.Submitted && db.Notices.Any(n => n.Id == q.NoticeId && n.State == NoticeState.Open)).CountByAsync(q => q.NoticeId);
    });

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
        var notices = await narrow(db.Notices.AsNoTracking().Where(n => n.State == NoticeState.Open && n.Deadline > now)).OrderBy(n => n.Deadline).ThenBy(n => n.Id)
            .Join(db.Companies, n => n.BuyerId, c => c.Id, (n, c) => new
            {
                n.Id,
                n.Number,
                n.Title,
                n.BuyerId,
                c.Name,
                c.Region,
                Items = n.Items.OrderBy(i => i.Line).Select(i => new { i.Material, i.Processes, i.Quantity, i.Unit }).ToList(),
                n.DeliveryDate,
                n.Deadline,
                n.PublishedAt,
            })
            .ToListAsync();
        return
        [
            .. notices.OrderBy(n => n.Deadline).ThenBy(n => n.Id).Select(n => new OpenBid(
                n.Id, n.Number, n.Title, n.BuyerId, n.Name, n.Region, n.Items[0].Material, [.. n.Items.SelectMany(i => i.Processes).Distinct(StringComparer.Ordinal)],
                n.Items[0].Quantity, n.Items[0].Unit, n.Items.Count, n.DeliveryDate!.Value, n.Deadline!.Value, n.PublishedAt!.Value)),
        ];
    }
}
