using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>Asks a signed-in member for its password once more, before something that could lock its owner out.</summary>
public sealed class OwnPassword(IDbContextFactory<PortalDb> dbs, IPasswordHasher<Credential> hasher, RecordSignIn record, TimeProvider clock)
{
    /// <exception cref="InputInvalid">Missing, wrong, or locked after several wrong ones.</exception>
    public async Task RequireAsync(Guid memberId, string? password, string field, SignInOrigin from, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(password))
        {
            throw InputInvalid.At(field, "지금 비밀번호를 입력해 주십시오."); // No guess, and not counted as one.
        }

        var user = await CredentialAsync(memberId, ct);
        var isRight = hasher.VerifyHashedPassword(user, user.PasswordHash ?? "", password) != PasswordVerificationResult.Failed;
        if ((await CredentialAsync(memberId, ct)).IsLocked(clock.Instant())) // Read after the dear work: guesses come many at once.
        {
            throw InputInvalid.At(field, "비밀번호를 여러 번 틀려 잠시 바꿀 수 없습니다. 15분 뒤 다시 시도해 주십시오.");
        }

        if (!isRight)
        {
            await record.RunAsync(memberId, SignInWay.Password, SignInOutcome.WrongPassword, from, ct);
            throw InputInvalid.At(field, "지금 비밀번호가 맞지 않습니다.");
        }
    }

    private async Task<Credential> CredentialAsync(Guid memberId, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.Users.AsNoTracking().FirstOrDefaultAsync(u => u.Id == memberId, ct) ?? throw new NotSignedIn();
    }
}
