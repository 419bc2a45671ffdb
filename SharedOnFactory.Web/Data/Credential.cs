using Microsoft.AspNetCore.Identity;

namespace SharedOnFactory.Web.Data;

/// <summary>
/// How a member signs in: password hash, lockout, security stamp. It shares the member's id, so that the domain knows nothing of
/// passwords; the user name is <c>COMPANYID/memberid</c>.
/// </summary>
public sealed class Credential : IdentityUser<Guid>
{
    public static string NameOf(string companyCode, string memberCode) => $"{companyCode}/{memberCode}";
}

/// <summary>A refresh token of the API, stored as its SHA-256 only. Used once: each refresh replaces it, and reuse revokes the whole family.</summary>
public sealed class RefreshToken
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>One sign-in and everything refreshed from it; access tokens name it, so that revoking it ends them too.</summary>
    public Guid Family { get; init; }
    public Guid MemberId { get; init; }
    public required string Hash { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? UsedAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }
}

/// <summary>The answer to a call that carried an idempotency key, written with the change itself: a retry finds it and changes nothing.</summary>
public sealed class AnsweredCall
{
    public Guid MemberId { get; init; }
    public required string Key { get; init; }

    /// <summary>SHA-256 of what was asked; the same key with another question is refused.</summary>
    public required string Fingerprint { get; init; }
    public required string Answer { get; init; }
    public DateTimeOffset At { get; init; }
}
