using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Api;

public sealed record TokenAnswer(string AccessToken, string TokenType, int ExpiresIn, string RefreshToken);

/// <summary>
/// Access tokens for a while, refresh tokens for once. Everything refreshed from one sign-in is a family; a refresh token used twice was
/// copied, and ends its whole family.
/// </summary>
public sealed class Tokens(Door door, TokenKey key, TimeProvider clock)
{
    public const string Issuer = "SharedOnFactory";
    public const string Audience = "scm-api";
    public const string Family = "fam";

    private static readonly TimeSpan AccessFor = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan RefreshFor = SignInSession.ProgramFor;

    /// <returns>Null when it was refused after all.</returns>
    public Task<TokenAnswer?> IssueAsync(Proven who, SignInOrigin from, CancellationToken ct) => door.EnterAsSystemAsync(
        async (db, now) =>
        {
            var session = await db.BeginSessionAsync(who, SessionKind.Program, isRemembered: false, from, now, ct);
            return session is null ? null : Issue(db, who.MemberId, session.Id, now);
        },
        ct);

    /// <returns>Null when the token is unknown, expired, used before or revoked.</returns>
    public Task<TokenAnswer?> RefreshAsync(string refreshToken, CancellationToken ct) => door.EnterAsSystemAsync(
        async (db, now) =>
        {
            // One statement takes it, so that of two refreshes at once only one gets an answer.
            var hash = HashOf(refreshToken);
            var taken = await db.RefreshTokens
                .Where(t => t.Hash == hash && t.UsedAt == null && t.RevokedAt == null && t.ExpiresAt > now)
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.UsedAt, now), ct);
            var known = await db.RefreshTokens.AsNoTracking().FirstOrDefaultAsync(t => t.Hash == hash, ct);
            if (taken == 0 || known is null || await db.ViewerAsync(known.MemberId, ct) is null)
            {
                await EndAsync(db, known?.UsedAt is null ? null : known.Family, now, ct);
                return null;
            }

            var isAlive = await db.Sessions.Where(s => s.Id == known.Family && s.EndedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.LastUsedAt, now).SetProperty(s => s.ExpiresAt, now + RefreshFor), ct);
            return isAlive == 0 ? null : (TokenAnswer?)Issue(db, known.MemberId, known.Family, now);
        },
        ct);

    public Task RevokeAsync(string refreshToken, CancellationToken ct) => door.EnterAsSystemAsync(
        async (db, now) =>
        {
            var hash = HashOf(refreshToken);
            var family = await db.RefreshTokens.Where(t => t.Hash == hash).Select(t => (Guid?)t.Family).FirstOrDefaultAsync(ct);
            return await EndAsync(db, family, now, ct);
        },
        ct);

    private static Task<int> EndAsync(PortalDb db, Guid? family, DateTimeOffset now, CancellationToken ct) => family is null
        ? Task.FromResult(0)
        : db.EndSessionAsync(family.Value, now, ct);

    private TokenAnswer Issue(PortalDb db, Guid memberId, Guid family, DateTimeOffset now)
    {
        var refresh = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        db.RefreshTokens.Add(new() { Family = family, MemberId = memberId, Hash = HashOf(refresh), ExpiresAt = now + RefreshFor });
        return new(Sign(memberId, family), "Bearer", (int)AccessFor.TotalSeconds, refresh);
    }

    private string Sign(Guid memberId, Guid family)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            Subject = new ClaimsIdentity([new("sub", memberId.ToString("D")), new(Family, family.ToString("D")), new("jti", Guid.NewGuid().ToString("N"))]),
            IssuedAt = now,
            NotBefore = now,
            Expires = now + AccessFor,
            SigningCredentials = new(key.Key, SecurityAlgorithms.HmacSha256),
        });
    }

    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
