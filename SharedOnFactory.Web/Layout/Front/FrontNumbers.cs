using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Layout;

/// <summary>What everybody may know: two counts. Kept for a moment, so that visitors cost no queries.</summary>
public sealed class FrontNumbers(IDbContextFactory<PortalDb> dbs, TimeProvider clock)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(5);

    private Shown? _last;

    public async Task<Shown> ReadAsync(CancellationToken ct)
    {
        var now = clock.Instant();
        if (_last is { } last && now - last.At < KeptFor)
        {
            return last;
        }

        await using var db = await dbs.CreateDbContextAsync(ct);
        var open = await db.Notices.CountAsync(n => n.State == NoticeState.Open && n.Deadline > now, ct);
        var suppliers = await db.Companies.CountAsync(c => c.IsSupplier && c.Status == CompanyStatus.Approved, ct);
        return _last = new(open, suppliers, now);
    }

    public sealed record Shown(int OpenNotices, int Suppliers, DateTimeOffset At);
}
