using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>
/// Company ID, member ID and password to an approved member. Unknown company, unknown member, wrong password, locked and not approved
/// all answer null, after the same work and the same time.
/// </summary>
public sealed class PasswordCheck(UserManager<Credential> users, PortalSignIn signIn, IPasswordHasher<Credential> hasher)
{
    /// <summary>The one sentence for every refusal.</summary>
    public const string Refused = "회사 ID, 담당자 ID 또는 비밀번호가 맞지 않거나 아직 승인되지 않은 계정입니다. 여러 번 틀리면 15분 동안 로그인할 수 없습니다.";

    private static readonly TimeSpan RefusedAfter = TimeSpan.FromMilliseconds(400);
    private static readonly Credential Nobody = new();
    private static readonly string NobodysHash = new PasswordHasher<Credential>().HashPassword(Nobody, Guid.NewGuid().ToString("N"));

    public async Task<Credential?> FindAsync(string companyId, string memberId, string password)
    {
        var started = Stopwatch.GetTimestamp();
        var found = await CheckAsync(NameOf(companyId, memberId), password);
        if (found is null && RefusedAfter - Stopwatch.GetElapsedTime(started) is { Ticks: > 0 } rest)
        {
            await Task.Delay(rest);
        }

        return found;
    }

    /// <summary>As people type it: spaces around it, capitals or not, full-width digits from a Korean keyboard.</summary>
    public static string NameOf(string companyId, string memberId) => Credential.NameOf(
        companyId.Normalize(System.Text.NormalizationForm.FormKC).Trim().ToUpperInvariant(),
        memberId.Normalize(System.Text.NormalizationForm.FormKC).Trim().ToLowerInvariant());

    private async Task<Credential?> CheckAsync(string name, string password)
    {
        var user = await users.FindByNameAsync(name);
        var isRight = hasher.VerifyHashedPassword(user ?? Nobody, user?.PasswordHash ?? NobodysHash, password) != PasswordVerificationResult.Failed;
        if (user is null || await users.IsLockedOutAsync(user))
        {
            return null;
        }

        if (!isRight)
        {
            await users.AccessFailedAsync(user);
            return null;
        }

        if (!await signIn.CanSignInAsync(user))
        {
            return null;
        }

        await users.ResetAccessFailedCountAsync(user);
        return user;
    }
}
