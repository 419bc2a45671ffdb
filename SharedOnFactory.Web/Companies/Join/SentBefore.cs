using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>
/// A second click, or a program that heard no answer: who sends again what still waits is given the first answer. Whoever asks for that
/// knows the password, and a wrong one counts as everywhere else.
/// </summary>
public sealed class SentBefore(Door door, IDbContextFactory<PortalDb> dbs, IPasswordHasher<Credential> hasher, TimeProvider clock)
{
    /// <param name="plain">The password itself; null when only its hash is kept any more.</param>
    /// <returns>Null when nothing was sent before, or not by this person.</returns>
    public async Task<ApplicationAnswer?> FindAsync(Func<PortalDb, IQueryable<Company>> where, JoinPerson person, string hash, string? plain, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var found = await where(db).AsNoTracking()
            .Join(db.Members.Where(m => m.Code == person.MemberId && m.Status == MemberStatus.Applied), c => c.Id, m => m.CompanyId, (company, member) => new { company, member })
            .Join(db.Users, x => x.member.Id, u => u.Id, (x, user) => new { x.company, x.member, user })
            .FirstOrDefaultAsync(ct);
        if (found is null || found.member.Email != person.Email || found.user.IsLocked(clock.Instant()))
        {
            return null;
        }

        if (found.user.PasswordHash != hash && !Fits(found.user, plain))
        {
            await FailAsync(found.user.Id, ct);
            return null;
        }

        var number = found.member.ApplicationNumber ?? found.company.ApplicationNumber;
        return new(found.company.Code, found.member.Code, number ?? "", Api.DocumentAnswer.Wire(found.member.Status));
    }

    private bool Fits(Credential user, string? plain) =>
        !string.IsNullOrEmpty(plain) && hasher.VerifyHashedPassword(user, user.PasswordHash ?? "", plain) != PasswordVerificationResult.Failed;

    private Task<bool> FailAsync(Guid memberId, CancellationToken ct) => door.EnterAsSystemAsync(
        async (db, now) =>
        {
            (await db.Users.FindAsync([memberId], ct))?.Fail(now);
            return true;
        },
        ct);
}
