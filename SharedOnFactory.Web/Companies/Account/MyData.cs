using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Notifications;

namespace SharedOnFactory.Web.Companies;

/// <summary>Everything the portal holds about one person, as the person may ask for by law (개인정보 보호법 제35조). No secrets: hashes and keys stay.</summary>
public sealed record MyData(
    MyProfile Profile, MySecurity Security, IReadOnlyList<SessionRow> Sessions, IReadOnlyList<SignInRow> SignIns, IReadOnlyList<MyMail> Mails, IReadOnlyList<MyFile> Files,
    IReadOnlyList<MyConsent> Consents, IReadOnlyList<MyQuestion> Questions, IReadOnlyList<MyAct> Acts, IReadOnlyList<MyAct> AboutMe);

public sealed record MyProfile(
    Guid Id, string CompanyId, string CompanyName, string MemberId, string Name, string Email, string Phone, MemberRole Role, bool IsAdministrator, MemberStatus Status);

public sealed record MySecurity(bool HasTotp, int RecoveryCodesLeft, DateTimeOffset? LockedUntil, IReadOnlyList<MyPasskey> Passkeys);

public sealed record MyPasskey(string Id, string? Name, DateTimeOffset CreatedAt);

public sealed record MyMail(DateTimeOffset At, string To, string Subject, MailState State);

public sealed record MyFile(Guid Id, string Name, long Size, DateTimeOffset At, DateTimeOffset? RemovedAt);

public sealed record MyConsent(ConsentKind Kind, string Edition, bool IsGiven, DateTimeOffset At);

public sealed record MyQuestion(DateTimeOffset AskedAt, string Title, string Body, bool IsPublic, string? Answer, DateTimeOffset? AnsweredAt);

/// <param name="Details">The fact as it was recorded.</param>
public sealed record MyAct(long Sequence, DateTimeOffset At, string Kind, JsonNode? Details);

public static class MyDataQueries
{
    public static async Task<MyData> MyDataAsync(this PortalDb db, Viewer me, Guid? current, DateTimeOffset now, CancellationToken ct)
    {
        var (member, company) = await db.Members.AsNoTracking().Where(m => m.Id == me.MemberId).Join(db.Companies, m => m.CompanyId, c => c.Id, (m, c) => new { m, c }).FoundAsync(ct) is { } found
            ? (found.m, found.c)
            : throw new NotFoundHere();
        var user = await db.Users.AsNoTracking().Where(u => u.Id == me.MemberId).FoundAsync(ct);
        return new(
            new(member.Id, company.Code, company.Name, member.Code, member.Name, member.Email, member.Phone, member.Role, member.IsAdministrator, member.Status),
            new(user.TwoFactorEnabled, user.RecoveryCodesLeft, user.LockoutEnd > now ? user.LockoutEnd : null, await db.PasskeysOfAsync(me, ct)),
            await db.SessionsOf(me, current, now).ToListAsync(ct),
            await db.SignInsOf(me).ToListAsync(ct),
            await db.Mails.AsNoTracking().Where(m => m.MemberId == me.MemberId).OrderBy(m => m.CreatedAt).Select(m => new MyMail(m.CreatedAt, m.To, m.Subject, m.State)).ToListAsync(ct),
            await db.Attachments.AsNoTracking().Where(a => a.MemberId == me.MemberId).OrderBy(a => a.AttachedAt).Select(a => new MyFile(a.Id, a.Name, a.Size, a.AttachedAt, a.RemovedAt)).ToListAsync(ct),
            await db.Consents.AsNoTracking().Where(c => c.MemberId == me.MemberId).OrderBy(c => c.At).Select(c => new MyConsent(c.Kind, c.Edition, c.IsGiven, c.At)).ToListAsync(ct),
            await db.HelpQuestions.AsNoTracking().Where(q => q.MemberId == me.MemberId).OrderBy(q => q.AskedAt)
                .Select(q => new MyQuestion(q.AskedAt, q.Title, q.Body, q.IsPublic, q.Answer, q.AnsweredAt)).ToListAsync(ct),
            await db.Events.Where(e => e.MemberId == me.MemberId).ToActsAsync(ct),
            await db.DoneTo(me).ToActsAsync(ct));
    }

    /// <summary>Approved, another role, suspended …: by whom is the other's own datum and stays out.</summary>
    private static IQueryable<EventRecord> DoneTo(this PortalDb db, Viewer me)
    {
        var named = $"\"{nameof(MemberApproved.MemberId)}\":\"{me.MemberId}\"";
        return db.Events.Where(e => e.MemberId != me.MemberId && e.Audience.Any(a => a.CompanyId == me.CompanyId) && e.Payload.Contains(named));
    }

    private static async Task<IReadOnlyList<MyAct>> ToActsAsync(this IQueryable<EventRecord> events, CancellationToken ct) =>
        (await events.AsNoTracking().OrderBy(e => e.Sequence).Select(e => new { e.Sequence, e.At, e.Kind, e.Payload }).ToListAsync(ct))
            .ConvertAll(a => new MyAct(a.Sequence, a.At, a.Kind, JsonNode.Parse(a.Payload)));

    public static async Task<IReadOnlyList<MyPasskey>> PasskeysOfAsync(this PortalDb db, Viewer me, CancellationToken ct) =>
    [
        .. (await db.UserPasskeys.AsNoTracking().Where(p => p.UserId == me.MemberId).ToListAsync(ct))
            .OrderBy(p => p.Data.CreatedAt)
            .Select(p => new MyPasskey(Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Encode(p.CredentialId), p.Data.Name, p.Data.CreatedAt)),
    ];
}
