using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Admin;

/// <param name="Roles">Any of representative, staff, viewer (one of them) and administrator; what is missing is taken away, the role in the company stays.</param>
/// <param name="Reason">Why; it stands in the record.</param>
public sealed record RolesBody(string[]? Roles, string? Reason)
{
    private const string Administrator = "administrator";

    public (MemberRole? Role, bool Administrator, string Reason) Read()
    {
        var roles = Enum.GetValues<MemberRole>().Where(r => Roles?.Contains(DocumentAnswer.Wire(r), StringComparer.Ordinal) == true).ToList();
        var known = roles.Select(r => DocumentAnswer.Wire(r)).Append(Administrator);
        var problems = new Problems();
        problems.Require(Roles is not null && roles.Count <= 1 && Roles.All(r => known.Contains(r, StringComparer.Ordinal)), "roles",
            "representative, staff, viewer 가운데 하나와 administrator를 적어 주십시오.");
        var reason = problems.Text(Reason, "reason", 1000);
        problems.ThrowIfAny();
        return (roles.Count == 1 ? roles[0] : null, Roles!.Contains(Administrator, StringComparer.Ordinal), reason);
    }
}

public static class AdminEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        MapCompanies(api.MapGroup("/admin/companies/{code}").WithTags("Administration"));
        MapMembers(api.MapGroup("/admin/members/{id}").WithTags("Administration"));
    }

    /// <summary>All that is known of a company: what it said, its certificate, its people and what they agreed to.</summary>
    private static async Task<CompanyEvidenceAnswer> OneAsync(HttpContext http, string code, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var found = await db.CompanyAsync(http.Administrator(), code, ct);
        return new(
            CompanyAnswer.Of(found.Company, Closeness.Inside), found.Certificate?.Id,
            [.. found.Members.Select(m => new ItsMemberAnswer(m.Id, m.Code, m.Name, m.Email, m.Phone, m.Role, m.IsAdministrator, DocumentAnswer.Wire(m.Status), m.Reason))],
            [.. found.Consents.Select(c => new ConsentAnswer(c.MemberId, c.Kind, c.Edition, c.IsGiven, c.At))]);
    }

    private static void MapCompanies(RouteGroupBuilder companies)
    {
        companies.MapGet("", OneAsync).WithSummary("업체 하나: 신청 내용, 등록증, 담당자, 동의");
        companies.MapPost("/approve", (ApiCall call, string code, ApproveCompany approve, CancellationToken ct) =>
            approve.RunAsync(call.Call, code, ct)).WithSummary("업체 승인");
        companies.MapPost("/reject", (ApiCall call, string code, ReasonBody body, RejectCompany reject, CancellationToken ct) =>
            reject.RunAsync(call.Call, code, body.Read(), ct)).WithSummary("업체 가입 반려");
        companies.MapPost("/suspend", (ApiCall call, string code, ReasonBody body, SuspendCompany suspend, CancellationToken ct) =>
            suspend.RunAsync(call.Call, code, body.Read(), ct)).WithSummary("업체 이용 정지");
        companies.MapPost("/restore", (ApiCall call, string code, ReasonBody body, RestoreCompany restore, CancellationToken ct) =>
            restore.RunAsync(call.Call, code, body.Read(), ct)).WithSummary("업체 이용 정지 풀기");
        companies.MapPost("/tax-status", (ApiCall call, string code, AskTaxOffice ask, CancellationToken ct) =>
            ask.RunAsync(call.Call, code, ct)).WithSummary("국세청에 사업자 상태 묻기");
    }

    private static void MapMembers(RouteGroupBuilder members)
    {
        members.MapPost("/second-step/reset", (ApiCall call, string id, ReasonBody body, ResetSecondStep reset, CancellationToken ct) =>
            reset.RunAsync(call.Call, id, body.Read(), ct)).WithSummary("2단계 인증 초기화");
        members.MapPost("/approve", (ApiCall call, string id, ApproveMember approve, CancellationToken ct) =>
            approve.RunAsync(call.Call, id, ct)).WithSummary("담당자 승인");
        members.MapPost("/reject", (ApiCall call, string id, ReasonBody body, RejectMember reject, CancellationToken ct) =>
            reject.RunAsync(call.Call, id, body.Read(), ct)).WithSummary("담당자 가입 반려");
        members.MapPost("/suspend", (ApiCall call, string id, ReasonBody body, SuspendPerson suspend, CancellationToken ct) =>
            suspend.RunAsync(call.Call, id, body.Read(), ct)).WithSummary("담당자 이용 정지");
        members.MapPost("/restore", (ApiCall call, string id, ReasonBody body, RestorePerson restore, CancellationToken ct) =>
            restore.RunAsync(call.Call, id, body.Read(), ct)).WithSummary("담당자 이용 정지 풀기");
        members.MapPut("/roles", (ApiCall call, string id, RolesBody body, ChangeRights change, CancellationToken ct) =>
        {
            var (role, administrator, reason) = body.Read();
            return change.RunAsync(call.Call, id, role, administrator, reason, ct);
        }).WithSummary("담당자 권한 바꾸기");
    }
}

/// <param name="CertificateFile">Null while there is none.</param>
public sealed record CompanyEvidenceAnswer(CompanyAnswer Company, Guid? CertificateFile, IReadOnlyList<ItsMemberAnswer> Members, IReadOnlyList<ConsentAnswer> Consents);

public sealed record ItsMemberAnswer(Guid Id, string MemberId, string Name, string Email, string Phone, MemberRole Role, bool IsAdministrator, string State, string? Reason);

public sealed record ConsentAnswer(Guid MemberId, ConsentKind Kind, string Edition, bool IsGiven, DateTimeOffset At);
