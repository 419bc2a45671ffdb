using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

public sealed record RoleBody(MemberRole? Role);

public sealed record InviteBody(MemberRole? Role, string? Invitee, string? Email = null);

public sealed record SuccessorBody(string? Successor);

public sealed record CloseBody(string? Current);

public sealed record PeopleSettingsBody(bool? ChecksPeopleFirst);

/// <summary>One's own company's people, for its 대표.</summary>
public static class PeopleEndpoints
{
    private const string Missing = "값을 입력해 주십시오.";

    public static void Map(RouteGroupBuilder api)
    {
        var company = api.MapGroup("/company").WithTags("우리 회사");
        company.MapGet("/people", ListAsync).WithSummary("우리 회사 사람들");
        company.MapPut("/settings", (ApiCall call, PeopleSettingsBody body, CheckPeopleFirst check, CancellationToken ct) =>
            check.RunAsync(call.Call, body.ChecksPeopleFirst, ct)).WithSummary("담당자 가입을 대표가 먼저 확인");
        // The answer holds the link, which is shown once, so it is not kept for an idempotency key.
        company.MapPost("/invitations", async (HttpContext http, InviteBody body, InviteMember invite, CancellationToken ct) =>
            TypedResults.Created((string?)null, await invite.RunAsync(new(http.Viewer().MemberId), body.Role ?? MemberRole.Staff, body.Invitee, body.Email, ct))).WithSummary("초대 링크 만들기 (한 번, 7일)");
        company.MapDelete("/invitations/{id:guid}", (ApiCall call, Guid id, CancelInvitation cancel, CancellationToken ct) =>
            cancel.RunAsync(call.Call, id, ct)).WithSummary("초대 거두기");
        company.MapPost("/leave", (ApiCall call, SuccessorBody body, LeaveCompany leave, CancellationToken ct) =>
            leave.RunAsync(call.Call, null, body.Successor, ct)).WithSummary("나 스스로 나가기");
        company.MapPost("/close", async (HttpContext http, CloseBody body, CloseCompany close, CancellationToken ct) =>
            await close.RunAsync(new(http.Viewer().MemberId), body.Current, http.Origin(), ct)).WithSummary("회사 탈퇴 (대표, 지금 비밀번호를 current에. 되돌릴 수 없습니다)").ProducesValidationProblem().ProducesProblem(422);
        MapPerson(company.MapGroup("/people/{memberId}"));
    }

    private static void MapPerson(RouteGroupBuilder person)
    {
        person.MapPost("/approve", (ApiCall call, string memberId, EndorseMember endorse, CancellationToken ct) =>
            endorse.RunAsync(call.Call, memberId, ct)).WithSummary("가입 신청 확인");
        person.MapPost("/reject", (ApiCall call, string memberId, ReasonBody body, DeclineMember decline, CancellationToken ct) =>
            decline.RunAsync(call.Call, memberId, body.Read(), ct)).WithSummary("가입 신청 반려");
        person.MapPut("/role", (ApiCall call, string memberId, RoleBody body, ChangeRole change, CancellationToken ct) =>
            change.RunAsync(call.Call, memberId, body.Role ?? throw InputInvalid.At("role", Missing), ct)).WithSummary("역할 바꾸기");
        person.MapPost("/suspend", (ApiCall call, string memberId, ReasonBody body, SuspendMember suspend, CancellationToken ct) =>
            suspend.RunAsync(call.Call, memberId, body.Read(), ct)).WithSummary("이용 정지");
        person.MapPost("/restore", (ApiCall call, string memberId, RestoreMember restore, CancellationToken ct) =>
            restore.RunAsync(call.Call, memberId, ct)).WithSummary("이용 정지 풀기");
        person.MapPost("/leave", (ApiCall call, string memberId, SuccessorBody body, LeaveCompany leave, CancellationToken ct) =>
            leave.RunAsync(call.Call, memberId, body.Successor, ct)).WithSummary("내보내고 일 넘기기");
    }

    private static async Task<PeopleAnswer> ListAsync(HttpContext http, IDbContextFactory<PortalDb> dbs, TimeProvider clock, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var people = await db.PeopleAsync(http.Viewer(), clock.GetUtcNow(), ct);
        return new(
            people.Company.ChecksPeopleFirst,
            [.. people.Members.Select(m => new PersonAnswer(
                m.Id, m.Code, m.Name, m.Email, m.Phone, m.Role, DocumentAnswer.Wire(m.Status), m.WaitsForItsCompany, m.Reason, people.Members.FirstOrDefault(s => s.Id == m.SuccessorId)?.Code))],
            [.. people.Invitations.Select(i => new SentInvitation(i.Id, i.Role, i.Invitee, i.InvitedAt, i.ExpiresAt))]);
    }
}

public sealed record PeopleAnswer(bool ChecksPeopleFirst, IReadOnlyList<PersonAnswer> People, IReadOnlyList<SentInvitation> Invitations);

public sealed record PersonAnswer(
    Guid Id, string MemberId, string Name, string Email, string Phone, MemberRole Role, string State, bool WaitsForItsCompany, string? Reason, string? Successor);

public sealed record SentInvitation(Guid Id, MemberRole Role, string Invitee, DateTimeOffset InvitedAt, DateTimeOffset ExpiresAt);
