using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Files;

/// <summary>
/// Clears away content nothing refers to: certificates of applications that were never sent, and uploads that broke off between the
/// store and the database. An hour is left between the two. What a portal that was killed left in the temporary folder goes with it.
/// </summary>
public sealed class ForgetFiles(IDbContextFactory<PortalDb> dbs, IFileStore store, TempFiles temp, TimeProvider clock)
{
    private const int AtOnce = 500;
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestWay = TimeSpan.FromDays(1);

    /// <returns>How many were cleared away.</returns>
    public async Task<int> RunAsync(CancellationToken ct = default)
    {
        var now = clock.GetUtcNow();
        var before = now - Grace;
        var forgotten = 0;
        temp.Clear(now - LongestWay);
        await using var db = await dbs.CreateDbContextAsync(ct);
        foreach (var some in store.KeptBefore(before).Chunk(AtOnce))
        {
            foreach (var unused in some.Except(await UsedAsync(db, some, ct), StringComparer.Ordinal))
            {
                forgotten += await store.DeleteAsync(unused, before, async () => (await UsedAsync(db, [unused], ct)).Count > 0) ? 1 : 0;
            }
        }

        return forgotten;
    }

    private static Task<List<string>> UsedAsync(PortalDb db, string[] some, CancellationToken ct) =>
        db.Attachments.Where(a => some.Contains(a.Sha256)).Select(a => a.Sha256)
            .Union(db.JoinDrafts.Where(d => some.Contains(d.CertificateHash!)).Select(d => d.CertificateHash!)).ToListAsync(ct);
}
