using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>Whom a sign-in is for and how it was proven.</summary>
/// <param name="Stamp">The credential's when its password was found right; null where no password was asked.</param>
public sealed record Proven(Guid MemberId, SignInWay Way, string? Stamp = null)
{
    public static Proven ByPassword(Credential user, SignInWay way) => new(user.Id, way, user.SecurityStamp);

    /// <summary>Passwords are compared before the door, many at once: one that was right counts only while it still is.</summary>
    public bool StillHolds(Credential user) => Stamp is null || user.SecurityStamp == Stamp;
}

/// <summary>Writes a sign-in that was refused, or waits for its code, into the history, and counts it against the member.</summary>
public sealed class RecordSignIn(Door door)
{
    private const int Tries = 3;

    /// <returns><paramref name="outcome"/>, or Locked where only a code is missing but the account was locked meanwhile.</returns>
    public async Task<SignInOutcome> RunAsync(Guid? memberId, SignInWay way, SignInOutcome outcome, SignInOrigin from, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await door.EnterAsSystemAsync((db, now) => WriteAsync(db, memberId, way, outcome, from, now, ct), ct);
            }
            catch (SomeoneWasFirst) when (attempt < Tries)
            {
                // Two failures of one member at the same time, on another node: neither may be lost.
            }
        }
    }

    private static async Task<SignInOutcome> WriteAsync(PortalDb db, Guid? memberId, SignInWay way, SignInOutcome outcome, SignInOrigin from, DateTimeOffset now, CancellationToken ct)
    {
        var user = memberId is null ? null : await db.Users.FindAsync([memberId], ct);
        if (outcome == SignInOutcome.CodeAsked && user?.IsLocked(now) == true)
        {
            outcome = SignInOutcome.Locked;
        }

        db.SignInAttempts.Add(SignInAttempt.Of(memberId, way, outcome, from, now));
        if (outcome is SignInOutcome.WrongPassword or SignInOutcome.WrongCode)
        {
            user?.Fail(now);
        }

        return outcome;
    }
}

/// <summary>A browser's session, after everything was checked.</summary>
public sealed class StartSession(Door door)
{
    /// <returns>Null when it was refused after all.</returns>
    public Task<SignInSession?> RunAsync(Proven who, bool isRemembered, SignInOrigin from, CancellationToken ct) => door.EnterAsSystemAsync(
        (db, now) => db.BeginSessionAsync(who, SessionKind.Browser, isRemembered, from, now, ct), ct);
}

/// <summary>Keeps "last used" true to five minutes.</summary>
public sealed class UseSession(Door door, ILogger<UseSession> log)
{
    public async Task RunAsync(Guid session, CancellationToken ct)
    {
        try
        {
            await door.EnterAsSystemAsync((db, now) => UseAsync(db, session, now, ct), ct);
        }
        catch (Exception problem) when (problem is SomeoneWasFirst || Trouble.IsPassing(problem))
        {
            log.LogInformation("The last use of a session could not be noted: {Problem}", problem.GetType().Name); // Reading goes on.
        }
    }

    private static async Task<bool> UseAsync(PortalDb db, Guid session, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Sessions.FirstOrDefaultAsync(s => s.Id == session && s.EndedAt == null, ct) is { } used)
        {
            (used.LastUsedAt, used.ExpiresAt) = (now, now + used.Lifetime);
        }

        return true;
    }
}

public static class SignIns
{
    private static readonly TimeSpan AddressWithin = TimeSpan.FromMinutes(15);

    public static Task<int> FailuresFromAsync(this PortalDb db, string address, DateTimeOffset now, CancellationToken ct)
    {
        var since = now - AddressWithin;
        return db.SignInAttempts.CountAsync(
            a => a.Address == address && a.At > since
                && (a.Outcome == SignInOutcome.WrongPassword || a.Outcome == SignInOutcome.Unknown || a.Outcome == SignInOutcome.WrongCode),
            ct);
    }

    /// <summary>Adds a session and its line of history to the running save.</summary>
    /// <returns>
    /// Null, and a line that says so, when the account was locked or got another password since: of many guesses at once the right one
    /// must not undo the lock that the wrong ones have earned.
    /// </returns>
    public static async Task<SignInSession?> BeginSessionAsync(
        this PortalDb db, Proven who, SessionKind kind, bool isRemembered, SignInOrigin from, DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Users.FindAsync([who.MemberId], ct) is not { } user)
        {
            return null; // Gone in this very moment.
        }

        if (who.Stamp is not null && (user.IsLocked(now) || !who.StillHolds(user)))
        {
            db.SignInAttempts.Add(SignInAttempt.Of(who.MemberId, who.Way, user.IsLocked(now) ? SignInOutcome.Locked : SignInOutcome.WrongPassword, from, now));
            return null;
        }

        user.Succeed();
        var session = SessionOf(who.MemberId, kind, isRemembered, from, now);
        db.Sessions.Add(session);
        db.SignInAttempts.Add(SignInAttempt.Of(who.MemberId, who.Way, SignInOutcome.SignedIn, from, now));
        return session;
    }

    private static SignInSession SessionOf(Guid memberId, SessionKind kind, bool isRemembered, SignInOrigin from, DateTimeOffset now)
    {
        var session = new SignInSession
        {
            MemberId = memberId,
            Kind = kind,
            Address = from.Address,
            Agent = from.Agent,
            IsRemembered = isRemembered,
            StartedAt = now,
            LastUsedAt = now,
        };
        session.ExpiresAt = now + session.Lifetime;
        return session;
    }
}
