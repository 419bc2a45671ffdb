using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>Asks a signed-in member for its password once more, before something that could lock its owner out.</summary>
public sealed class OwnPassword(IDbContextFactory<PortalDb> dbs, IPasswordHasher<Credential> hasher, RecordSignIn record, TimeProvider clock)
{
    /// <exception cref="InputInvalid">Wrong, or locked after several wrong ones.</exception>
    public async Task RequireAsync(Guid memberId, string password, string field, SignInOrigin from, CancellationToken ct)
    {
        Credential user;
        await using (var db = await dbs.CreateDbContextAsync(ct))
        {
            user = await db.Users.AsNoTracking().FirstOrDefaultAsync(u => u.Id == memberId, ct) ?? throw new NotSignedIn();
        }

        var problems = new Problems();
        if (user.IsLocked(clock.Instant()))
        {
            problems.Add(field, "비밀번호를 여러 번 틀려 잠시 바꿀 수 없습니다. 15분 뒤 다시 시도해 주십시오.");
        }
        else if (hasher.VerifyHashedPassword(user, user.PasswordHash ?? "", password) == PasswordVerificationResult.Failed)
        {
            await record.RunAsync(memberId, SignInWay.Password, SignInOutcome.WrongPassword, from, ct);
            problems.Add(field, "지금 비밀번호가 맞지 않습니다.");
        }

        problems.ThrowIfAny();
    }
}
