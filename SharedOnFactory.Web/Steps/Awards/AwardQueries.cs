using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Awards;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Domain.Trust;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Deals;
using SharedOnFactory.Web.Trust;

namespace SharedOnFactory.Web.Steps.Awards;

/// <summary>One row of the comparison as the buyer sees it.</summary>
public sealed record ComparisonRow(Quotation Quotation, string SupplierCode, string SupplierName, Ranked Ranked, int? WinsAtPriceWeight, int PastDeals);

/// <summary>One supplier's quotation on the buyer's live board, with what the comparison needs to know of it.</summary>
public sealed record BoardEntry(Quotation Quotation, Candidate Candidate, string SupplierCode, string SupplierName, TrustIndex Trust, int PastDeals, IReadOnlyList<Attachment> Files);

/// <summary>Everything on the board. It holds no weights, so that all the buyer's members share one picture and each weighs it for itself.</summary>
public sealed record QuoteBoard(Deal Deal, IReadOnlyList<BoardEntry> Entries, IReadOnlyList<(string Supplier, string Reason)> Declines)
{
    public BidNotice Notice => Deal.Notice;

    public IReadOnlyList<Ranked> Rank(Weights weights) => Comparison.Rank([.. Entries.Select(e => e.Candidate)], Notice.DeliveryDate!.Value, weights);

    public int? WinsAtPriceWeight(Guid quotation, Weights weights) =>
        Comparison.WinsAtPriceWeight(quotation, [.. Entries.Select(e => e.Candidate)], Notice.DeliveryDate!.Value, weights);
}

public static class AwardQueries
{
    /// <summary>Ranks submitted quotations; trust is the supplier's index as it stands now.</summary>
    public static async Task<IReadOnlyList<Ranked>> RankAsync(
        this PortalDb db, BidNotice notice, IReadOnlyCollection<Quotation> submitted, Weights weights, DateTimeOffset now, CancellationToken ct)
    {
        var candidates = await db.CandidatesAsync(submitted, now, ct);
        return Comparison.Rank(candidates, notice.DeliveryDate!.Value, weights);
    }

    /// <summary>The buyer's comparison; empty for anybody else, since nobody else may see more than its own quotation.</summary>
    public static async Task<IReadOnlyList<ComparisonRow>> ComparisonAsync(
        this PortalDb db, Viewer me, BidNotice notice, Weights weights, DateTimeOffset now, CancellationToken ct)
    {
        var quotations = await db.Quotations.AsNoTracking().VisibleTo(me)
            .Where(q => q.NoticeId == notice.Id && q.BuyerId == me.CompanyId && q.State != QuotationState.Draft && q.State != QuotationState.Withdrawn && q.State != QuotationState.Refused).ToListAsync(ct);
        var candidates = await db.CandidatesAsync(quotations, now, ct);
        var wanted = notice.DeliveryDate!.Value;
        var ranking = Comparison.Rank(candidates, wanted, weights);
        var supplierIds = quotations.ConvertAll(q => q.SupplierId);
        var names = await db.Companies.Where(c => supplierIds.Contains(c.Id)).Select(c => new { c.Id, c.Code, c.Name }).ToDictionaryAsync(c => c.Id, ct);
        var past = await db.PastDealsAsync(supplierIds, ct);
        return [.. ranking.Select(r => new ComparisonRow(
            quotations.First(q => q.Id == r.Candidate.QuotationId), names[r.Candidate.SupplierId].Code, names[r.Candidate.SupplierId].Name, r,
            r.Rank == 1 ? null : Comparison.WinsAtPriceWeight(r.Candidate.QuotationId, candidates, wanted, weights),
            past.GetValueOrDefault(r.Candidate.SupplierId)))];
    }

    /// <summary>The buyer's board of one published notice; for anybody else it does not exist.</summary>
    public static async Task<QuoteBoard> QuoteBoardAsync(this PortalDb db, Viewer me, string noticeNumber, DateTimeOffset now, CancellationToken ct)
    {
        var notice = await db.Notices.AsNoTracking().VisibleTo(me).Where(n => n.Number == noticeNumber && n.BuyerId == me.CompanyId && n.PublishedAt != null).FoundAsync(ct);
        var quotations = await db.Quotations.AsNoTracking().VisibleTo(me).Where(q => q.NoticeId == notice.Id && q.State != QuotationState.Refused).OrderBy(q => q.SubmittedAt).ToListAsync(ct);
        var declines = await db.Declines.AsNoTracking().VisibleTo(me).Where(d => d.NoticeId == notice.Id).ToListAsync(ct);
        var (ids, supplierIds) = (quotations.ConvertAll(q => q.Id), quotations.ConvertAll(q => q.SupplierId));
        var named = supplierIds.Concat(declines.Select(d => d.SupplierId)).ToList();
        var names = await db.Companies.Where(c => named.Contains(c.Id)).Select(c => new { c.Id, c.Code, c.Name }).ToDictionaryAsync(c => c.Id, ct);
        var files = (await db.Attachments.AsNoTracking().Where(a => ids.Contains(a.OwnerId) && a.RemovedAt == null).ToListAsync(ct)).ToLookup(a => a.OwnerId);
        var trust = await db.TrustAsync(supplierIds, BusinessCalendar.DayOf(now), ct);
        var past = await db.PastDealsAsync(supplierIds, ct);
        return new(
            await db.DealAsync(me, noticeNumber, ct),
            [.. quotations.Select(q => new BoardEntry(
                q, CandidateOf(q, trust[q.SupplierId]), names[q.SupplierId].Code, names[q.SupplierId].Name, trust[q.SupplierId], past.GetValueOrDefault(q.SupplierId), [.. files[q.Id]]))],
            [.. declines.Select(d => (names[d.SupplierId].Name, d.Reason))]);
    }

    private static async Task<IReadOnlyList<Candidate>> CandidatesAsync(this PortalDb db, IReadOnlyCollection<Quotation> quotations, DateTimeOffset now, CancellationToken ct)
    {
        var trust = await db.TrustAsync([.. quotations.Select(q => q.SupplierId).Distinct()], BusinessCalendar.DayOf(now), ct);
        return [.. quotations.Select(q => CandidateOf(q, trust[q.SupplierId]))];
    }

    private static Candidate CandidateOf(Quotation q, TrustIndex trust) =>
        new(q.Id, q.SupplierId, q.Total, q.InitialTotal ?? q.Total, q.DeliveryDate!.Value, q.SubmittedAt!.Value, trust.Shown, 0);

    /// <summary>How many deals each supplier has finished on the portal.</summary>
    private static Task<Dictionary<Guid, int>> PastDealsAsync(this PortalDb db, List<Guid> suppliers, CancellationToken ct) =>
        db.Orders.Where(o => suppliers.Contains(o.SupplierId) && o.ClosedAt != null).CountByAsync(o => o.SupplierId, ct);
}
