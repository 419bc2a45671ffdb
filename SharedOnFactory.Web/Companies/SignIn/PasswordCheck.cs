using System.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>What came of a try. <see cref="User"/> only when the password was right and the member may sign in.</summary>
/// <param name="Suspension">Only to whoever knew the password of somebody shut out: what was suspended, and whom to ask.</param>
public sealed record SignInAnswer(SignInOutcome Outcome, Credential? User = null, string? Suspension = null)
{
    public string Refusal => Suspension ?? PasswordCheck.Refused;
}

/// <summary>
/// Company ID, member ID and password to an approved member. Unknown company, unknown member, wrong password, locked and not approved
/// are answered alike, after the same work and the same time; the sign-in history knows which it was. Whoever has the right password of
/// a suspended account learns that, because it has to know whom to ask; a stranger who guesses learns nothing.
/// </summary>
public sealed class PasswordCheck(
    IDbContextFactory<PortalDb> dbs, IPasswordHasher<Credential> hasher, RecordSignIn record, TakeCode takeCode, IOptions<SignInSettings> settings, TimeProvider clock)
{
    /// <summary>The one sentence for every refusal.</summary>
    public const string Refused = "회사 ID, 담당자 ID 또는 비밀번호가 맞지 않거나 아직 승인되지 않은 계정입니다. 여러 번 틀리면 15분 동안 로그인할 수 없습니다.";

    public static readonly TimeSpan RefusedAfter = TimeSpan.FromMilliseconds(420);

    private static readonly Credential Nobody = new();
    private static readonly string NobodysHash = new PasswordHasher<Credential>().HashPassword(Nobody, Guid.NewGuid().ToString("N"));

    /// <param name="code">Of the authenticator app, or a recovery code; null or empty asks for it where one is needed.</param>
    public async Task<SignInAnswer> CheckAsync(string companyId, string memberId, string password, string? code, SignInWay way, SignInOrigin from, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        var answer = await CheckNowAsync(NameOf(companyId, memberId), password, code, way, from, ct);
        if (answer.User is null)
        {
            await WaitAsync(started, ct);
        }

        return answer;
    }

    /// <summary>As people type it: spaces around it, capitals or not, full-width digits from a Korean keyboard.</summary>
    public static string NameOf(string companyId, string memberId) =>
        Credential.NameOf(PlainText.Normal(companyId).ToUpperInvariant(), PlainText.Normal(memberId).ToLowerInvariant());

    /// <summary>Fills the time up, so that a quick refusal tells no more than a slow one.</summary>
    public static async Task WaitAsync(long started, CancellationToken ct)
    {
        if (RefusedAfter - Stopwatch.GetElapsedTime(started) is { Ticks: > 0 } rest)
        {
            await Task.Delay(rest, ct);
        }
    }

    private async Task<SignInAnswer> CheckNowAsync(string name, string password, string? code, SignInWay way, SignInOrigin from, CancellationToken ct)
    {
        Credential? user;
        SignInOutcome outcome;
        await using (var db = await dbs.CreateDbContextAsync(ct))
        {
            var normalized = name.ToUpperInvariant();
            user = await db.Users.AsNoTracking().FirstOrDefaultAsync(u => u.NormalizedUserName == normalized, ct);
            var isRight = hasher.VerifyHashedPassword(user ?? Nobody, user?.PasswordHash ?? NobodysHash, password) != PasswordVerificationResult.Failed;
            outcome = await OutcomeAsync(db, user, isRight, way, from, ct);
        }

        if (outcome == SignInOutcome.CodeAsked && !string.IsNullOrWhiteSpace(code))
        {
            outcome = await takeCode.RunAsync(Proven.ByPassword(user!, way), code, from, ct);
        }
        else if (outcome != SignInOutcome.SignedIn)
        {
            outcome = await record.RunAsync(user?.Id, way, outcome, from, ct);
        }

        return outcome == SignInOutcome.NotApproved
            ? new(outcome, Suspension: await SuspensionAsync(user!.Id, ct))
            : new(outcome, outcome is SignInOutcome.SignedIn or SignInOutcome.CodeAsked ? user : null);
    }

    private async Task<string?> SuspensionAsync(Guid memberId, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var found = await db.Members.Where(m => m.Id == memberId)
            .Join(db.Companies, m => m.CompanyId, c => c.Id, (m, c) => new { m.Status, m.IsSuspendedByOperator, Company = c.Status }).FirstOrDefaultAsync(ct);
        return found switch
        {
            { Status: MemberStatus.Suspended, IsSuspendedByOperator: true } => "운영사가 이 계정의 이용을 정지했습니다. 사유는 메일로 알려 드렸습니다. 운영사에 문의해 주십시오.",
            { Status: MemberStatus.Suspended } => "회사 대표가 이 계정의 이용을 정지했습니다. 회사 대표에게 문의해 주십시오.",
            { Status: MemberStatus.Approved, Company: CompanyStatus.Suspended } => "회사의 이용이 정지되어 로그인할 수 없습니다. 사유는 회사 대표에게 메일로 알려 드렸습니다. 회사 대표나 운영사에 문의해 주십시오.",
            _ => null,
        };
    }

    private async Task<SignInOutcome> OutcomeAsync(PortalDb db, Credential? user, bool isRight, SignInWay way, SignInOrigin from, CancellationToken ct)
    {
        var now = clock.Instant();
        if (await db.FailuresFromAsync(from.Address, now, ct) >= settings.Value.FailuresPerAddress)
        {
            return SignInOutcome.AddressLocked;
        }

        if (user is null)
        {
            return SignInOutcome.Unknown;
        }

        if (user.IsLocked(now))
        {
            return SignInOutcome.Locked;
        }

        if (!isRight)
        {
            return SignInOutcome.WrongPassword;
        }

        return await db.SignedInAsync(user.Id, ct) switch
        {
            null => SignInOutcome.NotApproved,
            _ when user.TwoFactorEnabled => SignInOutcome.CodeAsked,
            var who when way == SignInWay.Token && settings.Value.NeedsTotp(who.Viewer, hasTotp: false) => SignInOutcome.TotpMissing,
            _ => SignInOutcome.SignedIn,
        };
    }
}
