using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Notifications;

namespace SharedOnFactory.Web.Jobs;

/// <summary>
/// The clock forgets what no longer has to be kept: old history, ended sessions and tokens, used links, mails that went out, answers nobody
/// asks for again. A few hundred rows at a time: everybody who writes waits for whoever does.
/// </summary>
public sealed class ForgetOld(Door door)
{
    private const int AtOnce = 500;

    private static readonly Func<PortalDb, DateTimeOffset, CancellationToken, Task<int>>[] Kinds =
    [
        (db, now, ct) => SomeAsync(db.SignInAttempts.Where(a => a.At < now - SignInAttempt.KeptFor).OrderBy(a => a.At), ct),
        (db, now, ct) => SomeAsync(db.Sessions.Where(s => s.ExpiresAt < now - SignInAttempt.KeptFor).OrderBy(s => s.ExpiresAt), ct),
        (db, now, ct) => SomeAsync(db.AccountLinks.Where(l => l.ExpiresAt < now - SignInAttempt.KeptFor).OrderBy(l => l.ExpiresAt), ct),
        (db, now, ct) => SomeAsync(db.RefreshTokens.Where(t => t.ExpiresAt < now).OrderBy(t => t.ExpiresAt), ct),
        (db, now, ct) => SomeAsync(db.AnsweredCalls.Where(c => c.At < now - AnsweredCall.KeptFor).OrderBy(c => c.At), ct),
        (db, now, ct) => SomeAsync(db.Mails.Where(m => m.CreatedAt < now - SignInAttempt.KeptFor && m.State != MailState.Waiting).OrderBy(m => m.CreatedAt), ct),
    ];

    /// <returns>How many rows went.</returns>
    public async Task<int> RunAsync(CancellationToken ct = default)
    {
        var forgotten = 0;
        foreach (var some in Kinds)
        {
            int gone;
            do
            {
                gone = await door.EnterAsSystemAsync((db, now) => some(db, now, ct), ct);
                forgotten += gone;
            }
            while (gone == AtOnce);
        }

        return forgotten;
    }

    private static Task<int> SomeAsync<T>(IQueryable<T> old, CancellationToken ct) where T : class => old.Take(AtOnce).ExecuteDeleteAsync(ct);
}
