using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Api;

/// <summary>A well signed token is not enough: its family must live and its member be approved now. The rights come from the database.</summary>
public static class TokenGate
{
    internal const string MemberCode = "portal:member-code";

    public static async Task CheckAsync(TokenValidatedContext token)
    {
        var ct = token.HttpContext.RequestAborted;
        var claims = token.Principal!;
        if (!Guid.TryParse(claims.FindFirstValue("sub"), out var member) || !Guid.TryParse(claims.FindFirstValue(Tokens.Family), out var family))
        {
            token.Fail("The token names no member.");
            return;
        }

        await using var db = await token.HttpContext.RequestServices.GetRequiredService<IDbContextFactory<PortalDb>>().CreateDbContextAsync(ct);
        var services = token.HttpContext.RequestServices;
        var now = services.GetRequiredService<TimeProvider>().Instant();
        var session = await db.Sessions.AsNoTracking().Alive(now).FirstOrDefaultAsync(s => s.Id == family && s.MemberId == member, ct);
        var who = session is null ? null : await db.SignedInAsync(member, ct);
        if (who is null || await services.GetRequiredService<SignInCheck>().NeedsTotpAsync(db, who, ct))
        {
            token.Fail("The token was revoked.");
            return;
        }

        if (now - session!.LastUsedAt >= SignInSession.UsedWithin)
        {
            await services.GetRequiredService<UseSession>().RunAsync(family, ct);
        }

        var identity = who.ToIdentity(JwtBearerDefaults.AuthenticationScheme);
        identity.AddClaim(new(SignedIn.Session, family.ToString("D")));
        identity.AddClaim(new(MemberCode, await db.Members.Where(m => m.Id == member).Select(m => m.Code).FirstAsync(ct)));
        token.Principal = new(identity);
    }

    public static async Task RefuseAsync(JwtBearerChallengeContext challenge)
    {
        challenge.HandleResponse();
        challenge.Response.Headers.WWWAuthenticate = JwtBearerDefaults.AuthenticationScheme;
        await Results.Problem("접근 토큰이 없거나 더는 쓸 수 없습니다. 다시 로그인해 주십시오.", statusCode: StatusCodes.Status401Unauthorized).ExecuteAsync(challenge.HttpContext);
    }
}
