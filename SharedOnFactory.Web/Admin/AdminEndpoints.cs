using SharedOnFactory.Web.Api;

namespace SharedOnFactory.Web.Admin;

public static class AdminEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var companies = api.MapGroup("/admin/companies/{code}").WithTags("Administration");
        companies.MapPost("/approve", (ApiCall call, string code, ApproveCompany approve, CancellationToken ct) =>
            approve.RunAsync(call.Call, code, ct)).WithSummary("업체 승인");
        companies.MapPost("/reject", (ApiCall call, string code, ReasonBody body, RejectCompany reject, CancellationToken ct) =>
            reject.RunAsync(call.Call, code, body.Read(), ct)).WithSummary("업체 가입 반려");
        companies.MapPost("/suspend", (ApiCall call, string code, ReasonBody body, SuspendCompany suspend, CancellationToken ct) =>
            suspend.RunAsync(call.Call, code, body.Read(), ct)).WithSummary("업체 이용 정지");

        var members = api.MapGroup("/admin/members/{id}").WithTags("Administration");
        members.MapPost("/approve", (ApiCall call, string id, ApproveMember approve, CancellationToken ct) =>
            approve.RunAsync(call.Call, id, ct)).WithSummary("담당자 승인");
        members.MapPost("/reject", (ApiCall call, string id, ReasonBody body, RejectMember reject, CancellationToken ct) =>
            reject.RunAsync(call.Call, id, body.Read(), ct)).WithSummary("담당자 가입 반려");
    }
}
