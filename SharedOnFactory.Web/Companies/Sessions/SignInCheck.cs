using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>
/// What a sign-in is worth now: its session lives, its member and company are approved, and these are the rights. Asked at every
/// request with a cookie, and by open pages whenever something about their company's members changes.
/// </summary>
public sealed class SignInCheck(IDbContextFactory<PortalDb> dbs, UseSession use, IOptions<SignInSettings> settings, TimeProvider clock)
{
    /// <returns>Null: it has ended. The same object: nothing changed. Another: the rights did.</returns>
    public async Task<ClaimsPrincipal?> NowAsync(ClaimsPrincipal was, CancellationToken ct)
    {
        if (was.Viewer() is not { } viewer || was.Session() is not { } id)
        {
            return null;
        }

        await using var db = await dbs.CreateDbContextAsync(ct);
        var at = clock.Instant();
        var session = await db.Sessions.AsNoTracking().Alive(at).FirstOrDefaultAsync(s => s.Id == id && s.MemberId == viewer.MemberId, ct);
        var now = session is null ? null : await PrincipalAsync(db, viewer.MemberId, id, ct);
        if (now is not null && at - session!.LastUsedAt >= SignInSession.UsedWithin)
        {
            await use.RunAsync(id, ct);
        }

        return now is not null && IsSame(was, now, _ => true) ? was : now;
    }

    public async Task<ClaimsPrincipal?> PrincipalAsync(Guid memberId, Guid session, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await PrincipalAsync(db, memberId, session, ct);
    }

    /// <summary>True for an administrator who has to set up a second step first.</summary>
    public async Task<bool> NeedsTotpAsync(PortalDb db, SignedIn who, CancellationToken ct) =>
        settings.Value.NeedsTotp(who.Viewer, hasTotp: false) && !await db.Users.AnyAsync(u => u.Id == who.Viewer.MemberId && u.TwoFactorEnabled, ct);

    public static async Task ValidateAsync(CookieValidatePrincipalContext cookie)
    {
        var http = cookie.HttpContext;
        if (http.Request.Path.StartsWithSegments("/_content", StringComparison.Ordinal))
        {
            return; // The same files for everybody.
        }

        var now = await http.RequestServices.GetRequiredService<SignInCheck>().NowAsync(cookie.Principal!, http.RequestAborted);
        if (now is null)
        {
            cookie.RejectPrincipal();
            await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
        else if (now != cookie.Principal)
        {
            cookie.ReplacePrincipal(now);
            cookie.ShouldRenew = true;
        }
    }

    private async Task<ClaimsPrincipal?> PrincipalAsync(PortalDb db, Guid memberId, Guid session, CancellationToken ct)
    {
        if (await db.SignedInAsync(memberId, ct) is not { } who)
        {
            return null;
        }

        var identity = who.ToIdentity(IdentityConstants.ApplicationScheme);
        identity.AddClaim(new(SignedIn.Session, session.ToString("D")));
        if (await NeedsTotpAsync(db, who, ct))
        {
            identity.AddClaim(new(SignedIn.NeedsTotp, "true"));
        }

        return new(identity);
    }

    /// <summary>True also when only a name differs: an open page need not start over for that, and would lose what is typed in it.</summary>
    public static bool HasSameRights(ClaimsPrincipal one, ClaimsPrincipal other) => IsSame(one, other, c => c.Type is not (ClaimTypes.Name or SignedIn.CompanyNamed));

    private static bool IsSame(ClaimsPrincipal one, ClaimsPrincipal other, Predicate<Claim> counts) =>
        one.FindAll(counts).Select(c => (c.Type, c.Value)).Order().SequenceEqual(other.FindAll(counts).Select(c => (c.Type, c.Value)).Order());
}
