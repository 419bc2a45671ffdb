using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Awards;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Trust;

namespace SharedOnFactory.Web.Steps.Awards;

/// <summary>One row of the comparison as the buyer sees it.</summary>
public sealed record ComparisonRow(Quotation Quotation, string SupplierCode, string SupplierName, Ranked Ranked, int? WinsAtPriceWeight, int PastDeals);

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
            .Where(q => q.NoticeId == notice.Id && q.BuyerId == me.CompanyId && q.State != QuotationState.Draft && q.State != QuotationState.Withdrawn).ToListAsync(ct);
        var candidates = await db.CandidatesAsync(quotations, now, ct);
        var wanted = notice.DeliveryDate!.Value;
        var ranking = Comparison.Rank(candidates, wanted, weights);
        var supplierIds = quotations.ConvertAll(q => q.SupplierId);
        var names = await db.Companies.Where(c => supplierIds.Contains(c.Id)).Select(c => new { c.Id, c.Code, c.Name }).ToDictionaryAsync(c => c.Id, ct);
        var past = await db.Orders.Where(o => supplierIds.Contains(o.SupplierId) && o.ClosedAt != null)
            .GroupBy(o => o.SupplierId).ToDictionaryAsync(g => g.Key, g => g.Count(), ct);
        return [.. ranking.Select(r => new ComparisonRow(
            quotations.First(q => q.Id == r.Candidate.QuotationId), names[r.Candidate.SupplierId].Code, names[r.Candidate.SupplierId].Name, r,
            r.Rank == 1 ? null : Comparison.WinsAtPriceWeight(r.Candidate.QuotationId, candidates, wanted, weights),
            past.GetValueOrDefault(r.Candidate.SupplierId)))];
    }

    private static async Task<IReadOnlyList<Candidate>> CandidatesAsync(this PortalDb db, IReadOnlyCollection<Quotation> quotations, DateTimeOffset now, CancellationToken ct)
    {
        var trust = await db.TrustAsync([.. quotations.Select(q => q.SupplierId).Distinct()], BusinessCalendar.DayOf(now), ct);
        return [.. quotations.Select(q => new Candidate(
            q.Id, q.SupplierId, q.Total, q.InitialTotal ?? q.Total, q.DeliveryDate!.Value, q.SubmittedAt!.Value, trust[q.SupplierId].Shown, 0))];
    }
}
