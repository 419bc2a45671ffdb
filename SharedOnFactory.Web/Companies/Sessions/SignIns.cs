using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>Writes a refused sign-in into the history, and counts it against the member.</summary>
public sealed class RecordSignIn(Door door)
{
    private const int Tries = 3;

    public async Task RunAsync(Guid? memberId, SignInWay way, SignInOutcome outcome, SignInOrigin from, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await door.EnterAsSystemAsync((db, now) => WriteAsync(db, memberId, way, outcome, from, now, ct), ct);
                return;
            }
            catch (SomeoneWasFirst) when (attempt < Tries)
            {
                // Two failures of one member at the same time, on another node: neither may be lost.
            }
        }
    }

    private static async Task<bool> WriteAsync(PortalDb db, Guid? memberId, SignInWay way, SignInOutcome outcome, SignInOrigin from, DateTimeOffset now, CancellationToken ct)
    {
        db.SignInAttempts.Add(SignInAttempt.Of(memberId, way, outcome, from, now));
        if (outcome is SignInOutcome.WrongPassword or SignInOutcome.WrongCode && memberId is not null && await db.Users.FindAsync([memberId], ct) is { } user)
        {
            user.Fail(now);
        }

        return true;
    }
}

/// <summary>A browser's session, after everything was checked.</summary>
public sealed class StartSession(Door door)
{
    public Task<SignInSession> RunAsync(Guid memberId, SignInWay way, bool isRemembered, SignInOrigin from, CancellationToken ct) => door.EnterAsSystemAsync(
        (db, now) => db.BeginSessionAsync(memberId, SessionKind.Browser, way, isRemembered, from, now, ct), ct);
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
    public static async Task<SignInSession> BeginSessionAsync(
        this PortalDb db, Guid memberId, SessionKind kind, SignInWay way, bool isRemembered, SignInOrigin from, DateTimeOffset now, CancellationToken ct)
    {
        var user = await db.Users.FindAsync([memberId], ct) ?? throw new NotSignedIn();
        user.Succeed();
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
        db.Sessions.Add(session);
        db.SignInAttempts.Add(SignInAttempt.Of(memberId, way, SignInOutcome.SignedIn, from, now));
        return session;
    }

    /// <summary>Where a request comes from: the address behind the proxy, and the browser in a few words.</summary>
    public static SignInOrigin Origin(this HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress is { IsIPv4MappedToIPv6: true } mapped ? mapped.MapToIPv4() : http.Connection.RemoteIpAddress;
        return new(address?.ToString() ?? "", Browsers.Summary(http.Request.Headers.UserAgent.ToString()));
    }
}
