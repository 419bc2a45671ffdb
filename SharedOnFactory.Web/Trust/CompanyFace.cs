using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Trust;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Trust;

/// <summary>
/// What of a company's record leaves the server, for whom (docs/decisions/0009-what-visitors-see.md). Visitors: grade, badge, number of deals
/// and processes. Members: the index with its parts, punctuality, a band of defects and reviews. Administrators and the company itself: all.
/// Buyers' names, prices and credit never.
/// </summary>
public sealed record CompanyFace(
    string Code, string Name, string Region, IReadOnlyList<string> Processes, bool IsSupplier, TrustGrade Grade, bool IsNew, int Deals,
    TrustIndex? Trust, TrackRecord? Track, IReadOnlyList<ReviewFace> Reviews, Company? Papers);

/// <param name="OnTime">0–1 of the inspected orders; null without any.</param>
/// <param name="Ppm">Rejected parts per million at first inspection; null without any.</param>
public sealed record TrackRecord(double? OnTime, double? Ppm, int Orders)
{
    /// <summary>Members learn the band, not the number.</summary>
    public string Band => Ppm switch
    {
        null => "기록 없음",
        < 1_000 => "1,000 ppm 미만",
        < 5_000 => "1,000–5,000 ppm",
        < 20_000 => "5,000–20,000 ppm",
        _ => "20,000 ppm 이상",
    };
}

/// <summary>A review without the name of who wrote it.</summary>
public sealed record ReviewFace(int Quality, int Delivery, int Communication, int Price, string Comment, DateTimeOffset At, string? Answer);

public static class CompanyFaceQueries
{
    private const int MostReviews = 30;
    private static readonly TimeSpan Embargo = TimeSpan.FromDays(14);

    /// <param name="viewer">Null for a visitor who is not signed in.</param>
    /// <exception cref="NotFoundHere">No approved company by this code, or one that only buys: a buyer shows itself to its own deals only.</exception>
    public static async Task<CompanyFace> CompanyFaceAsync(this PortalDb db, KeptTrust kept, Viewer? viewer, string code, DateTimeOffset now, CancellationToken ct)
    {
        var company = await db.Companies.AsNoTracking().Where(c => c.Code == code && c.Status == CompanyStatus.Approved).FoundAsync(ct);
        var seesAll = viewer is not null && (viewer.IsAdministrator || viewer.CompanyId == company.Id);
        if (!company.IsSupplier && !seesAll)
        {
            throw new NotFoundHere();
        }

        var (trust, asOf) = await kept.OfAsync(company.Id, ct);
        return new(
            company.Code, company.Name, company.Region, company.Processes, company.IsSupplier, trust.Grade, trust.IsNew, trust.Deals,
            viewer is null || !company.IsSupplier ? null : trust,
            viewer is null || !company.IsSupplier ? null : await db.TrackRecordAsync(company.Id, asOf, ct),
            viewer is null ? [] : await db.ReviewsAsync(company.Id, seesAll, now, ct),
            seesAll ? company : null);
    }

    private static async Task<TrackRecord> TrackRecordAsync(this PortalDb db, Guid supplier, DateOnly asOf, CancellationToken ct)
    {
        var since = BusinessCalendar.EndOf(asOf.AddDays(-TrustParameters.Default.WindowDays - 1));
        var inspected = await db.Inspections.Where(i => i.SupplierId == supplier && i.Round == 1 && i.At >= since)
            .Join(db.Orders, i => i.OrderId, o => o.Id, (i, o) => new { i.OrderId, i.Inspected, i.Rejected, o.DueDate }).ToListAsync(ct);
        if (inspected.Count == 0)
        {
            return new(null, null, 0);
        }

        var orders = inspected.ConvertAll(i => i.OrderId);
        var received = (await db.Deliveries.Where(d => orders.Contains(d.OrderId) && d.ReceivedOn != null).Select(d => new { d.OrderId, d.ReceivedOn }).ToListAsync(ct))
            .GroupBy(d => d.OrderId).ToDictionary(g => g.Key, g => g.Max(d => d.ReceivedOn!.Value));

        // As the index counts: in business days, against the date agreed last.
        var onTime = inspected.Count(i => received.TryGetValue(i.OrderId, out var last) && BusinessCalendar.Between(i.DueDate, last) == 0);
        return new((double)onTime / inspected.Count, (double)(inspected.Sum(i => i.Rejected) / inspected.Sum(i => i.Inspected)) * 1_000_000, inspected.Count);
    }

    /// <summary>Held back: what is younger than the embargo and unanswered, and deals whose repair is in dispute.</summary>
    private static async Task<IReadOnlyList<ReviewFace>> ReviewsAsync(this PortalDb db, Guid supplier, bool seesAll, DateTimeOffset now, CancellationToken ct)
    {
        var free = now - Embargo;
        return await db.Evaluations.AsNoTracking().Where(e => e.SupplierId == supplier)
            .Where(e => seesAll || ((e.At <= free || e.Answer != null) && !db.Repairs.Any(r => r.OrderId == e.OrderId && r.State == RepairState.Disputed)))
            .OrderByDescending(e => e.At).Take(MostReviews)
            .Select(e => new ReviewFace(e.Quality, e.Delivery, e.Communication, e.Price, e.Comment, e.At, e.Answer)).ToListAsync(ct);
    }
}
