using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>A member's own password. Every other session of the member ends with it, API tokens too.</summary>
public sealed class ChangePassword(IServiceScopeFactory scopes, Door door, TimeProvider clock)
{
    /// <returns>The credential with its new stamp, to sign this browser in again.</returns>
    public async Task<Credential> RunAsync(Guid memberId, string current, string next, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Credential>>();
        var user = await users.FindByIdAsync(memberId.ToString("D")) ?? throw new NotSignedIn();
        var problems = new Problems();
        if (PasswordRules.Broken(next, user.UserName?.Split('/') ?? []) is { } sentence)
        {
            problems.Add("next", sentence);
        }

        problems.ThrowIfAny();
        await CheckCurrentAsync(users, user, current);
        await users.ChangePasswordAsync(user, current, next);
        await door.EnterAsSystemAsync(
            (db, _) => db.RefreshTokens.Where(t => t.MemberId == memberId && t.RevokedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.RevokedAt, clock.Instant()), ct),
            ct);
        return user;
    }

    private static async Task CheckCurrentAsync(UserManager<Credential> users, Credential user, string current)
    {
        var problems = new Problems();
        if (await users.IsLockedOutAsync(user))
        {
            problems.Add("current", "비밀번호를 여러 번 틀려 잠시 바꿀 수 없습니다. 15분 뒤 다시 시도해 주십시오.");
        }
        else if (!await users.CheckPasswordAsync(user, current))
        {
            await users.AccessFailedAsync(user);
            problems.Add("current", "지금 비밀번호가 맞지 않습니다.");
        }

        problems.ThrowIfAny();
    }
}
