using Microsoft.AspNetCore.Identity;

namespace SharedOnFactory.Web.Data;

/// <summary>
/// How a member signs in: password hash, lockout, second step. It shares the member's id, so that the domain knows nothing of
/// passwords; the user name is <c>COMPANYID/memberid</c>.
/// </summary>
public sealed class Credential : IdentityUser<Guid>
{
    public const int TriesUntilLocked = 5;

    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    /// <summary>The shared secret of the authenticator app, encrypted with a key that does not lie in the database.</summary>
    public string? TotpKey { get; private set; }

    /// <summary>The 30-second step of the last code that was taken: no code counts twice.</summary>
    public long TotpStep { get; private set; }

    /// <summary>SHA-256 of each unused recovery code, separated by spaces.</summary>
    public string RecoveryCodes { get; private set; } = "";

    public int RecoveryCodesLeft => RecoveryCodes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    public static string NameOf(string companyCode, string memberCode) => $"{companyCode}/{memberCode}";

    public bool IsLocked(DateTimeOffset now) => LockoutEnd > now;

    /// <summary>A wrong password or code: at the fifth the sign-in is closed for a while.</summary>
    public void Fail(DateTimeOffset now)
    {
        AccessFailedCount++;
        if (AccessFailedCount >= TriesUntilLocked)
        {
            (LockoutEnd, AccessFailedCount) = (now + LockedFor, 0);
        }

        Touch();
    }

    public void Succeed()
    {
        (LockoutEnd, AccessFailedCount) = (null, 0);
        Touch();
    }

    public void ChangePassword(string hash)
    {
        PasswordHash = hash;
        SecurityStamp = Guid.NewGuid().ToString("N");
        Succeed();
    }

    public void EnableTotp(string key, long step, IEnumerable<string> recoveryHashes)
    {
        (TwoFactorEnabled, TotpKey, TotpStep) = (true, key, step);
        RecoveryCodes = string.Join(' ', recoveryHashes);
        Touch();
    }

    public void DisableTotp()
    {
        (TwoFactorEnabled, TotpKey, TotpStep, RecoveryCodes) = (false, null, 0, "");
        Touch();
    }

    public void TakeTotpStep(long step)
    {
        TotpStep = step;
        Touch();
    }

    /// <returns>False when there is no such code, or it was used before.</returns>
    public bool TakeRecoveryCode(string hash)
    {
        var left = RecoveryCodes.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (!left.Remove(hash))
        {
            return false;
        }

        RecoveryCodes = string.Join(' ', left);
        Touch();
        return true;
    }

    // Identity's own token against two writers at once; its stores would set it.
    private void Touch() => ConcurrencyStamp = Guid.NewGuid().ToString("N");
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
    /// <summary>A program that has not repeated its call by then does not any more.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    public Guid MemberId { get; init; }
    public required string Key { get; init; }

    /// <summary>SHA-256 of what was asked; the same key with another question is refused.</summary>
    public required string Fingerprint { get; init; }
    public required string Answer { get; init; }
    public DateTimeOffset At { get; init; }
}
