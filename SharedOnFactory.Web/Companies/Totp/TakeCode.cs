using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>The second step of signing in: a code of the app or a recovery code. Each is taken once; a wrong one counts like a wrong password.</summary>
public sealed class TakeCode(Door door, TotpKeys keys)
{
    /// <returns>SignedIn, WrongCode or Locked; what was refused is in the history.</returns>
    public Task<SignInOutcome> RunAsync(Guid memberId, string code, SignInWay way, SignInOrigin from, CancellationToken ct) => door.EnterAsSystemAsync(
        async (db, now) =>
        {
            var user = await db.Users.FirstOrDefaultAsync(u => u.Id == memberId && u.TwoFactorEnabled, ct) ?? throw new NotSignedIn();
            var outcome = user.IsLocked(now) ? SignInOutcome.Locked : IsTaken(user, code, now) ? SignInOutcome.SignedIn : SignInOutcome.WrongCode;
            if (outcome == SignInOutcome.WrongCode)
            {
                user.Fail(now);
            }

            if (outcome != SignInOutcome.SignedIn)
            {
                db.SignInAttempts.Add(SignInAttempt.Of(memberId, way, outcome, from, now));
            }

            return outcome;
        },
        ct);

    private bool IsTaken(Credential user, string code, DateTimeOffset now)
    {
        if (keys.Read(user.TotpKey) is { } key && Totp.Match(key, code, now, user.TotpStep) is { } step)
        {
            user.TakeTotpStep(step);
            return true;
        }

        return user.TakeRecoveryCode(RecoveryCodes.HashOf(code));
    }
}
