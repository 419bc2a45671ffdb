using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Help;

/// <summary>The edition of the terms that holds today. A consent records <see cref="Edition"/>.</summary>
public sealed record CurrentTerms(TermsKind Kind, int Edition, DateOnly EffectiveOn, string Body);

public sealed class TermsQueries(IDbContextFactory<PortalDb> dbs, TimeProvider clock)
{
    /// <summary>The published edition in effect today in Seoul; null only before the first content was written.</summary>
    public async Task<CurrentTerms?> CurrentAsync(TermsKind kind, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var today = BusinessCalendar.DayOf(clock.Instant());
        return await db.TermsDocuments.AsNoTracking().Published().Where(d => d.Kind == kind && d.EffectiveOn <= today)
            .OrderByDescending(d => d.Edition).Select(d => new CurrentTerms(d.Kind, d.Edition, d.EffectiveOn, d.Body)).FirstOrDefaultAsync(ct);
    }

    /// <summary>Every published edition, the newest first; also those that take effect later.</summary>
    public async Task<IReadOnlyList<TermsDocument>> EditionsAsync(TermsKind kind, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.TermsDocuments.AsNoTracking().Published().Where(d => d.Kind == kind).OrderByDescending(d => d.Edition).ToListAsync(ct);
    }
}
