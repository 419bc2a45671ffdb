using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Files;

/// <summary>
/// Clears away content nothing refers to: certificates of applications that were never sent, and uploads that broke off between the
/// store and the database. An hour is left between the two.
/// </summary>
public sealed class ForgetFiles(IDbContextFactory<PortalDb> dbs, IFileStore store, TimeProvider clock)
{
    private const int AtOnce = 500;
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    /// <returns>How many were cleared away.</returns>
    public async Task<int> RunAsync(CancellationToken ct = default)
    {
        var before = clock.GetUtcNow() - Grace;
        var forgotten = 0;
        await using var db = await dbs.CreateDbContextAsync(ct);
        foreach (var some in store.KeptBefore(before).Chunk(AtOnce))
        {
            var used = await db.Attachments.Where(a => some.Contains(a.Sha256)).Select(a => a.Sha256)
                .Union(db.JoinDrafts.Where(d => some.Contains(d.CertificateHash!)).Select(d => d.CertificateHash!)).ToListAsync(ct);
            foreach (var unused in some.Except(used, StringComparer.Ordinal))
            {
                store.Delete(unused);
                forgotten++;
            }
        }

        return forgotten;
    }
}
