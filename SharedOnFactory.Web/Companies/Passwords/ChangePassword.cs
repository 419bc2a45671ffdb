using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Notifications;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>A member's own password. Every other session of the member ends with it, API tokens too.</summary>
public sealed class ChangePassword(Door door, OwnPassword own, IPasswordHasher<Credential> hasher, IDbContextFactory<PortalDb> dbs)
{
    /// <param name="session">The one that goes on.</param>
    public async Task RunAsync(Call call, Guid? session, string current, string next, SignInOrigin from, CancellationToken ct = default)
    {
        await PasswordRules.RequireAsync(dbs, call.MemberId, next, "next", ct);
        await own.RequireAsync(call.MemberId, current, "current", from, ct);
        var hash = hasher.HashPassword(new(), next); // Dear work, done before the door.
        await door.EnterAsync(
            call,
            async act =>
            {
                (await act.MyCredentialAsync()).ChangePassword(hash);
                await act.Db.EndSessionsAsync(call.MemberId, session, act.Now, act.Ct);
                await act.Db.UseUpLinksAsync(call.MemberId, act.Now, act.Ct);
                await act.SecureAsync(SecurityChange.PasswordChanged);
            },
            ct);
    }
}

/// <summary>Sets a new password with a mailed link. Everything that was signed in ends.</summary>
public sealed class ResetPassword(Door door, IPasswordHasher<Credential> hasher, IDbContextFactory<PortalDb> dbs, TimeProvider clock)
{
    public async Task RunAsync(string? token, string password, CancellationToken ct = default)
    {
        await using (var db = await dbs.CreateDbContextAsync(ct))
        {
            var link = await db.LinkAsync(AccountLinkUse.ResetPassword, token, clock.Instant(), ct);
            AccountLinks.Works.Require(link is not null);
            await PasswordRules.RequireAsync(dbs, link!.MemberId, password, "password", ct);
        }

        var hash = hasher.HashPassword(new(), password);
        await door.EnterAsSystemAsync((db, now) => ResetAsync(db, token, hash, now, ct), ct);
    }

    private static async Task<bool> ResetAsync(PortalDb db, string? token, string hash, DateTimeOffset now, CancellationToken ct)
    {
        var link = await db.TakeLinkAsync(AccountLinkUse.ResetPassword, token, now, ct);
        db.Acting = await db.ViewerAsync(link.MemberId, ct);
        AccountLinks.Works.Require(db.Acting is not null);
        (await db.Users.FirstAsync(u => u.Id == link.MemberId, ct)).ChangePassword(hash);
        await db.EndSessionsAsync(link.MemberId, null, now, ct);
        await db.UseUpLinksAsync(link.MemberId, now, ct);
        var member = await db.Members.FirstAsync(m => m.Id == link.MemberId, ct);
        member.Secure(SecurityChange.PasswordReset, now);
        db.Mails.AddRange(AccountMails.Secured(member, SecurityChange.PasswordReset, now));
        return true;
    }
}
