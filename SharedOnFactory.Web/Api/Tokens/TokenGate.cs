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
        var isAlive = await db.RefreshTokens.AnyAsync(t => t.Family == family && t.MemberId == member && t.RevokedAt == null, ct);
        var who = isAlive ? await db.SignedInAsync(member, ct) : null;
        if (who is null)
        {
            token.Fail("The token was revoked.");
            return;
        }

        var identity = who.ToIdentity(JwtBearerDefaults.AuthenticationScheme);
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
