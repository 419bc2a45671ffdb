using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Web.Data;

public static class EventVisibility
{
    private const int AtOnce = 2_000;

    /// <summary>What names the viewer's company, and what is open to all who may see the deal. The caller has found the deal through VisibleTo first.</summary>
    public static IQueryable<EventRecord> VisibleTo(this IQueryable<EventRecord> events, Viewer viewer) =>
        events.Where(e => viewer.IsAdministrator || e.IsOpen || e.Audience.Any(a => a.CompanyId == viewer.CompanyId));

    /// <summary>
    /// Recomputes the whole chain; returns the first row that was altered or does not follow the one before, or null when it is whole as
    /// far as it goes. Rows missing at its end leave no trace in it: see <see cref="RecordSeal"/>.
    /// </summary>
    /// <param name="told">Gets the number of each row that was found whole, for a progress bar.</param>
    public static async Task<long?> FindBrokenLinkAsync(this PortalDb db, CancellationToken ct, Func<long, Task>? told = null)
    {
        EventRecord? previous = null;
        for (var some = await SomeAsync(0); some.Count > 0; some = await SomeAsync(previous!.Sequence))
        {
            foreach (var record in some)
            {
                if (!record.Follows(previous))
                {
                    return record.Sequence;
                }

                previous = record;
                await (told?.Invoke(record.Sequence) ?? Task.CompletedTask);
            }
        }

        return null;

        // In pieces: the record grows without end, and a long read would hold up the store.
        Task<List<EventRecord>> SomeAsync(long after) =>
            db.Events.AsNoTracking().Include(e => e.Audience).Where(e => e.Sequence > after).OrderBy(e => e.Sequence).Take(AtOnce).ToListAsync(ct);
    }
}
