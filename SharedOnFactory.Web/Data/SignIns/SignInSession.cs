using Microsoft.EntityFrameworkCore;

namespace SharedOnFactory.Web.Data;

public enum SessionKind
{
    Browser,
    Program,
}

/// <summary>
/// One sign-in that may still be used: the cookie of a browser names it, or it is the family of a program's tokens. Ending it ends both
/// at the next request, and open pages at once.
/// </summary>
public sealed class SignInSession
{
    /// <summary>How finely "last used" is kept: a write per request would be too dear.</summary>
    public static readonly TimeSpan UsedWithin = TimeSpan.FromMinutes(5);

    public static readonly TimeSpan ProgramFor = TimeSpan.FromDays(30);

    private static readonly TimeSpan BrowserFor = TimeSpan.FromHours(12);
    private static readonly TimeSpan RememberedFor = TimeSpan.FromDays(30);

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid MemberId { get; init; }
    public SessionKind Kind { get; init; }
    public required string Address { get; init; }

    /// <summary>Browser and system in a few words, never the whole header.</summary>
    public required string Agent { get; init; }
    public bool IsRemembered { get; init; }
    public DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset LastUsedAt { get; set; }
    public DateTimeOffset ExpiresAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }

    public TimeSpan Lifetime => (Kind, IsRemembered) switch
    {
        (SessionKind.Program, _) => ProgramFor,
        (_, true) => RememberedFor,
        _ => BrowserFor,
    };

    public bool IsAlive(DateTimeOffset now) => EndedAt is null && ExpiresAt > now;
}

/// <summary>From where somebody signs in.</summary>
public sealed record SignInOrigin(string Address, string Agent);

public static class Sessions
{
    public static IQueryable<SignInSession> Alive(this IQueryable<SignInSession> sessions, DateTimeOffset now) =>
        sessions.Where(s => s.EndedAt == null && s.ExpiresAt > now);

    /// <summary>Ends a member's sessions and with them its API tokens, all but one.</summary>
    public static async Task EndSessionsAsync(this PortalDb db, Guid memberId, Guid? butNot, DateTimeOffset now, CancellationToken ct)
    {
        await db.Sessions.Where(s => s.MemberId == memberId && s.Id != butNot && s.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), ct);
        await db.RefreshTokens.Where(t => t.MemberId == memberId && t.Family != butNot && t.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.RevokedAt, now), ct);
    }

    /// <summary>Ends every session of a company's members.</summary>
    public static async Task EndSessionsOfAsync(this PortalDb db, Guid companyId, DateTimeOffset now, CancellationToken ct)
    {
        var members = db.Members.Where(m => m.CompanyId == companyId).Select(m => m.Id);
        await db.Sessions.Where(s => members.Contains(s.MemberId) && s.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), ct);
        await db.RefreshTokens.Where(t => members.Contains(t.MemberId) && t.RevokedAt == null).ExecuteUpdateAsync(set => set.SetProperty(t => t.RevokedAt, now), ct);
    }

    /// <returns>0 when it is unknown or was ended before.</returns>
    public static async Task<int> EndSessionAsync(this PortalDb db, Guid session, DateTimeOffset now, CancellationToken ct)
    {
        await db.RefreshTokens.Where(t => t.Family == session && t.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.RevokedAt, now), ct);
        return await db.Sessions.Where(s => s.Id == session && s.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), ct);
    }
}
