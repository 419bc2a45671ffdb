using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Trust;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Trust;

/// <summary>
/// The index of one supplier for whoever asks. It reads every deal of two years and visitors need no sign-in to ask, so it is kept for a
/// moment; what decides an award is computed anew.
/// </summary>
public sealed class KeptTrust(IDbContextFactory<PortalDb> dbs, TimeProvider clock)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<Guid, Kept> _last = new();

    public async Task<(TrustIndex Index, DateOnly AsOf)> OfAsync(Guid supplier, CancellationToken ct)
    {
        var now = clock.Instant();
        if (!_last.TryGetValue(supplier, out var kept) || now - kept.At >= KeptFor)
        {
            await using var db = await dbs.CreateDbContextAsync(ct);
            var asOf = BusinessCalendar.DayOf(now);
            _last[supplier] = kept = new((await db.TrustAsync([supplier], asOf, ct))[supplier], asOf, now);
        }

        return (kept.Index, kept.AsOf);
    }

    /// <summary>Of several at once, for a board: what is not kept any more is read together.</summary>
    public async Task<IReadOnlyDictionary<Guid, TrustIndex>> OfAsync(IReadOnlyCollection<Guid> suppliers, CancellationToken ct)
    {
        var now = clock.Instant();
        var indexes = suppliers.Distinct().Where(s => _last.TryGetValue(s, out var kept) && now - kept.At < KeptFor).ToDictionary(s => s, s => _last[s].Index);
        var missing = suppliers.Where(s => !indexes.ContainsKey(s)).Distinct().ToList();
        if (missing.Count > 0)
        {
            await using var db = await dbs.CreateDbContextAsync(ct);
            var asOf = BusinessCalendar.DayOf(now);
            foreach (var (supplier, index) in await db.TrustAsync(missing, asOf, ct))
            {
                (indexes[supplier], _last[supplier]) = (index, new(index, asOf, now));
            }
        }

        return indexes;
    }

    private sealed record Kept(TrustIndex Index, DateOnly AsOf, DateTimeOffset At);
}
