using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

public sealed record SessionRow(Guid Id, SessionKind Kind, string Agent, string Address, DateTimeOffset StartedAt, DateTimeOffset LastUsedAt, DateTimeOffset ExpiresAt, bool IsThis);

public sealed record SignInRow(DateTimeOffset At, SignInWay Way, SignInOutcome Outcome, string Agent, string Address);

public static class SessionQueries
{
    /// <summary>A member's own sessions that may still be used; nobody sees another's.</summary>
    public static IQueryable<SessionRow> SessionsOf(this PortalDb db, Viewer me, Guid? current, DateTimeOffset now) => db.Sessions.AsNoTracking()
        .Where(s => s.MemberId == me.MemberId).Alive(now)
        .OrderByDescending(s => s.Id == current).ThenByDescending(s => s.LastUsedAt)
        .Select(s => new SessionRow(s.Id, s.Kind, s.Agent, s.Address, s.StartedAt, s.LastUsedAt, s.ExpiresAt, s.Id == current));

    /// <summary>From where an open page's member signed in: a circuit has no request to ask.</summary>
    public static async Task<SignInOrigin> OriginOfAsync(this PortalDb db, Guid? session, CancellationToken ct) =>
        await db.Sessions.Where(s => s.Id == session).Select(s => new SignInOrigin(s.Address, s.Agent)).FirstOrDefaultAsync(ct) ?? new("", "");

    public static IQueryable<SignInRow> SignInsOf(this PortalDb db, Viewer me) => db.SignInAttempts.AsNoTracking()
        .Where(a => a.MemberId == me.MemberId)
        .OrderByDescending(a => a.At)
        .Select(a => new SignInRow(a.At, a.Way, a.Outcome, a.Agent, a.Address));
}
