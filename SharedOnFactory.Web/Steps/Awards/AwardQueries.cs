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
public sealed record ComparisonRow(Quotation Quotation, string SupplierCode, string SupplierName, Ranked Ranked, int? WinsAtPriceWeight, int PastDeals, bool CanTakeOrder);

/// <summary>One supplier's quotation on the buyer's live board, with what the comparison needs to know of it.</summary>
/// <param name="Hindrance">Why its supplier can't be given the order now; null when it can.</param>
public sealed record BoardEntry(
    Quotation Quotation, Candidate Candidate, string SupplierCode, string SupplierName, TrustIndex Trust, int PastDeals, IReadOnlyList<Attachment> Files, string? Hindrance);

/// <summary>Everything on the board. It holds no weights, so that all the buyer's members share one picture and each weighs it for itself.</summary>
public sealed record QuoteBoard(Deal Deal, IReadOnlyList<BoardEntry> Entries, IReadOnlyList<(string Supplier, string Reason)> Declines)
{
    public BidNotice Notice => Deal.Notice;

    /// <summary>Worked out once per picture, whoever weighs it how often.</summary>
    public Comparison Comparison { get; } = Comparison.Of([.. Entries.Select(e => e.Candidate)], Deal.Notice.DeliveryDate!.Value);
}

public static class AwardQueries
{
    /// <summary>Ranks submitted quotations; trust is the supplier's index as it stands now.</summary>
    public static async Task<IReadOnlyList<Ranked>> RankAsync(
        this PortalDb db, BidNotice notice, IReadOnlyCollection<Quotation> submitted, Weights weights, DateTimeOffset now, CancellationToken ct)
    {
        var trust = await db.TrustAsync([.. submitted.Select(q => q.SupplierId).Distinct()], BusinessCalendar.DayOf(now), ct);
        return Comparison.Rank([.. submitted.Select(q => CandidateOf(q, trust[q.SupplierId]))], notice.DeliveryDate!.Value, weights);
    }

    /// <summary>The buyer's comparison; empty for anybody else, since nobody else may see more than its own quotation.</summary>
    public static async Task<IReadOnlyList<ComparisonRow>> ComparisonAsync(
        this PortalDb db, Viewer me, BidNotice notice, Weights weights, KeptTrust kept, CancellationToken ct)
    {
        var quotations = await db.Quotations.AsNoTracking().VisibleTo(me)
            .Where(q => q.NoticeId == notice.Id && q.BuyerId == me.CompanyId && q.State != QuotationState.Draft && q.State != QuotationState.Withdrawn && q.State != QuotationState.Refused).ToListAsync(ct);
        var supplierIds = quotations.ConvertAll(q => q.SupplierId);
        var trust = await kept.OfAsync(supplierIds, ct);
        var comparison = Comparison.Of([.. quotations.Select(q => CandidateOf(q, trust[q.SupplierId]))], notice.DeliveryDate!.Value);
        var (ranking, wins) = (comparison.Rank(weights), comparison.WinsAtPriceWeights(weights));
        var suppliers = await db.Companies.AsNoTracking().Where(c => supplierIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var past = await db.PastDealsAsync(supplierIds, ct);
        var byId = quotations.ToDictionary(q => q.Id);
        return [.. ranking.Select(r => (Ranked: r, Supplier: suppliers[r.Candidate.SupplierId])).Select(x => new ComparisonRow(
            byId[x.Ranked.Candidate.QuotationId], x.Supplier.Code, x.Supplier.Name, x.Ranked,
            x.Ranked.Rank > 1 && wins.TryGetValue(x.Ranked.Candidate.QuotationId, out var weight) ? weight : null,
            past.GetValueOrDefault(x.Supplier.Id), x.Supplier.TakesOrders))];
    }

    /// <summary>The buyer's board of one published notice; for anybody else it does not exist.</summary>
    public static async Task<QuoteBoard> QuoteBoardAsync(this PortalDb db, Viewer me, string noticeNumber, KeptTrust kept, CancellationToken ct)
    {
        var notice = await db.Notices.AsNoTracking().VisibleTo(me).Where(n => n.Number == noticeNumber && n.BuyerId == me.CompanyId && n.PublishedAt != null).FoundAsync(ct);
        var quotations = await db.Quotations.AsNoTracking().VisibleTo(me).Where(q => q.NoticeId == notice.Id && q.State != QuotationState.Refused).OrderBy(q => q.SubmittedAt).ToListAsync(ct);
        var declines = await db.Declines.AsNoTracking().VisibleTo(me).Where(d => d.NoticeId == notice.Id).ToListAsync(ct);
        var (ids, supplierIds) = (quotations.ConvertAll(q => q.Id), quotations.ConvertAll(q => q.SupplierId));
        var named = supplierIds.Concat(declines.Select(d => d.SupplierId)).ToList();
        var companies = await db.Companies.AsNoTracking().Where(c => named.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var files = (await db.Attachments.AsNoTracking().Where(a => ids.Contains(a.OwnerId) && a.RemovedAt == null).ToListAsync(ct)).ToLookup(a => a.OwnerId);
        var trust = await kept.OfAsync(supplierIds, ct);
        var past = await db.PastDealsAsync(supplierIds, ct);
        return new(
            await db.DealAsync(me, noticeNumber, ct),
            [.. quotations.Select(q => (Quotation: q, Supplier: companies[q.SupplierId], Trust: trust[q.SupplierId])).Select(x => new BoardEntry(
                x.Quotation, CandidateOf(x.Quotation, x.Trust), x.Supplier.Code, x.Supplier.Name, x.Trust, past.GetValueOrDefault(x.Supplier.Id), [.. files[x.Quotation.Id]], HindranceOf(x.Supplier)))],
            [.. declines.Where(d => !supplierIds.Contains(d.SupplierId)).Select(d => (companies[d.SupplierId].Name, d.Reason))]);
    }

    private static string? HindranceOf(Company supplier) => supplier switch
    {
        { TakesOrders: true } => null,
        { Status: CompanyStatus.Left } => "탈퇴한 업체라서 선정할 수 없습니다.",
        { Status: CompanyStatus.Approved } => "국세청에 폐업으로 등록된 업체라서 선정할 수 없습니다.",
        _ => "지금은 이용이 정지된 업체라서 선정할 수 없습니다.",
    };

    private static Candidate CandidateOf(Quotation q, TrustIndex trust) =>
        new(q.Id, q.SupplierId, q.Total, q.InitialTotal ?? q.Total, q.DeliveryDate!.Value, q.SubmittedAt!.Value, trust.Shown, 0);

    /// <summary>How many deals each supplier has finished on the portal.</summary>
    private static Task<Dictionary<Guid, int>> PastDealsAsync(this PortalDb db, List<Guid> suppliers, CancellationToken ct) =>
        db.Orders.Where(o => suppliers.Contains(o.SupplierId) && o.ClosedAt != null).CountByAsync(o => o.SupplierId, ct);
}
