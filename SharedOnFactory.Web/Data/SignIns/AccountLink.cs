using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Web.Data;

public enum AccountLinkUse
{
    ResetPassword,
    ConfirmEmail,
}

/// <summary>A link that was mailed to a member: works once, for 30 minutes. Only its SHA-256 is kept.</summary>
public sealed class AccountLink
{
    public static readonly TimeSpan WorksFor = TimeSpan.FromMinutes(30);

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid MemberId { get; init; }
    public AccountLinkUse Use { get; init; }
    public required string Hash { get; init; }

    /// <summary>The address to be confirmed; null for a password.</summary>
    public string? Email { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? UsedAt { get; set; }

    public static (AccountLink Link, string Token) Make(Guid memberId, AccountLinkUse use, string? email, DateTimeOffset now)
    {
        var token = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        return (new() { MemberId = memberId, Use = use, Hash = HashOf(token), Email = email, CreatedAt = now, ExpiresAt = now + WorksFor }, token);
    }

    internal static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}

public static class AccountLinks
{
    public static readonly Rule Works = new("account.link", "이 링크는 이미 썼거나 30분이 지나 더는 쓸 수 없습니다. 메일을 다시 신청해 주십시오.");

    /// <summary>The link while it still works; looking does not use it up.</summary>
    public static Task<AccountLink?> LinkAsync(this PortalDb db, AccountLinkUse use, string? token, DateTimeOffset now, CancellationToken ct)
    {
        var hash = AccountLink.HashOf(token ?? "");
        return db.AccountLinks.AsNoTracking().FirstOrDefaultAsync(l => l.Hash == hash && l.Use == use && l.UsedAt == null && l.ExpiresAt > now, ct);
    }

    /// <summary>Takes the link in one statement, so that of two who hold it one gets through, and all others of its kind with it.</summary>
    /// <exception cref="RuleBroken">It does not work any more.</exception>
    public static async Task<AccountLink> TakeLinkAsync(this PortalDb db, AccountLinkUse use, string? token, DateTimeOffset now, CancellationToken ct)
    {
        var found = await db.LinkAsync(use, token, now, ct);
        var taken = found is null ? 0 : await db.AccountLinks.Where(l => l.Id == found.Id && l.UsedAt == null).ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now), ct);
        Works.Require(taken == 1);
        await db.AccountLinks.Where(l => l.MemberId == found!.MemberId && l.Use == use && l.UsedAt == null).ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now), ct);
        return found!;
    }

    /// <summary>Whoever knew the former password may have asked for links: with a new one none of them works any more.</summary>
    public static Task UseUpLinksAsync(this PortalDb db, Guid memberId, DateTimeOffset now, CancellationToken ct) =>
        db.AccountLinks.Where(l => l.MemberId == memberId && l.UsedAt == null).ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now), ct);
}
