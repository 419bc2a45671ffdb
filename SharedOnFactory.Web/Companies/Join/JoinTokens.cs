using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>Random tokens that stand for somebody who can't sign in yet. The database keeps only their hashes.</summary>
public static class JoinTokens
{
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    public static Task<MemberInvitation?> InvitationAsync(this PortalDb db, string token, CancellationToken ct)
    {
        var hash = HashOf(token);
        return db.Invitations.FirstOrDefaultAsync(i => i.TokenHash == hash, ct);
    }
}

/// <summary>Lets whoever applied over the API send the certificate of that one company afterwards, within a day; it counts once, because a company takes one.</summary>
public sealed class CertificateTokens(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);
    private readonly IDataProtector _protector = protection.CreateProtector("join.certificate");

    public string For(string companyCode) => _protector.Protect($"{companyCode} {(clock.GetUtcNow() + Lifetime).ToUnixTimeSeconds()}");

    public bool Fits(string? token, string companyCode)
    {
        try
        {
            return token is { Length: > 0 } && _protector.Unprotect(token).Split(' ') is [var code, var until]
                && code == companyCode && long.Parse(until, System.Globalization.CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds();
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
