using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>The second step of signing in: a code of the app or a recovery code. Each is taken once; a wrong one counts like a wrong password.</summary>
public sealed class TakeCode(Door door, TotpKeys keys)
{
    /// <returns>SignedIn, WrongCode, Locked, or WrongPassword when the password has changed since; what was refused is in the history.</returns>
    public Task<SignInOutcome> RunAsync(Proven who, string code, SignInOrigin from, CancellationToken ct) => door.EnterAsSystemAsync(
        async (db, now) =>
        {
            var user = await db.Users.FirstOrDefaultAsync(u => u.Id == who.MemberId && u.TwoFactorEnabled, ct) ?? throw new NotSignedIn();
            var outcome = OutcomeOf(who, user, code, now);
            if (outcome == SignInOutcome.WrongCode)
            {
                user.Fail(now);
            }

            if (outcome != SignInOutcome.SignedIn)
            {
                db.SignInAttempts.Add(SignInAttempt.Of(who.MemberId, who.Way, outcome, from, now));
            }

            return outcome;
        },
        ct);

    private SignInOutcome OutcomeOf(Proven who, Credential user, string code, DateTimeOffset now)
    {
        if (user.IsLocked(now))
        {
            return SignInOutcome.Locked;
        }

        if (!who.StillHolds(user))
        {
            return SignInOutcome.WrongPassword;
        }

        return IsTaken(user, code, now) ? SignInOutcome.SignedIn : SignInOutcome.WrongCode;
    }

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
