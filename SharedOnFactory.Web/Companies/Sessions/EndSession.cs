using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Live;

namespace SharedOnFactory.Web.Companies;

/// <summary>A member ends one of its own sessions, on whatever device it is.</summary>
public sealed class EndSession(Door door, LiveFeed live)
{
    public Task RunAsync(Call call, Guid session, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            await act.Db.Sessions.Where(s => s.Id == session && s.MemberId == act.Me.MemberId).Alive(act.Now).FoundAsync(act.Ct);
            await act.Db.EndSessionAsync(session, act.Now, act.Ct);
            (await act.MyselfAsync()).Secure(SecurityChange.SessionEnded, act.Now);
        },
        ct);

    /// <summary>Signing out: every day's business, and no fact for the record. Other tabs of the browser leave with it.</summary>
    public async Task LeaveAsync(Viewer me, Guid session, CancellationToken ct)
    {
        await door.EnterAsSystemAsync((db, now) => db.EndSessionAsync(session, now, ct), ct);
        live.Bump(Web.Live.Boards.Rights(me.CompanyId));
    }
}

/// <summary>Every session and every API token of the member ends, this one too.</summary>
public sealed class SignOutEverywhere(Door door)
{
    public Task RunAsync(Call call, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            await act.Db.EndSessionsAsync(act.Me.MemberId, null, act.Now, act.Ct);
            (await act.MyselfAsync()).Secure(SecurityChange.SignedOutEverywhere, act.Now);
        },
        ct);
}

internal static class Myself
{
    public static Task<Member> MyselfAsync(this Act act) => act.Db.Members.Where(m => m.Id == act.Me.MemberId).FoundAsync(act.Ct);

    public static Task<Credential> MyCredentialAsync(this Act act) => act.Db.Users.Where(u => u.Id == act.Me.MemberId).FoundAsync(act.Ct);
}
