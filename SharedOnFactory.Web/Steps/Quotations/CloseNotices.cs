using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Quotations;

/// <summary>
/// The clock closes what is past its deadline, or fails what nobody quoted. That it runs every second is for the screens only:
/// whether a quotation was in time is decided when it is submitted.
/// </summary>
public sealed class CloseNotices(Door door, IDbContextFactory<PortalDb> dbs, TimeProvider clock)
{
    private const int AtOnce = 100;

    public async Task<int> RunAsync(CancellationToken ct = default)
    {
        if (!await AnyDueAsync(ct))
        {
            return 0;
        }

        return await door.EnterAsSystemAsync(
            async (db, now) =>
            {
                var numbers = await db.Notices.Where(n => n.State == NoticeState.Open && n.Deadline <= now)
                    .OrderBy(n => n.Deadline).ThenBy(n => n.Number).Select(n => n.Number).Take(AtOnce).ToListAsync(ct);
                foreach (var number in numbers)
                {
                    await db.LockNoticeAsync(number, ct); // a quotation handed in just before the deadline may still hold it
                }

                var due = await db.Notices.Where(n => numbers.Contains(n.Number) && n.State == NoticeState.Open && n.Deadline <= now).ToListAsync(ct);
                var ids = due.ConvertAll(n => n.Id);
                var counts = await db.Quotations.Where(q => ids.Contains(q.NoticeId) && q.State == QuotationState.Submitted)
                    .CountByAsync(q => q.NoticeId, ct);
                due.ForEach(n => n.Close(counts.GetValueOrDefault(n.Id), now));
                await db.SaveChangesAsync(ct);
                return due.Count;
            },
            ct);
    }

    // Looked at without the writers' gate, since most seconds close nothing.
    private async Task<bool> AnyDueAsync(CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var now = clock.Instant();
        return await db.Notices.AnyAsync(n => n.State == NoticeState.Open && n.Deadline <= now, ct);
    }
}
