using Microsoft.AspNetCore.Http.HttpResults;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Help.Writing;

namespace SharedOnFactory.Web.Help;

/// <summary>What administrators write, for programs.</summary>
public static class HelpAdminEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var admin = api.MapGroup("/admin/help").WithTags("Administration");
        admin.MapPost("/faq", async (ApiCall call, FaqBody body, WriteFaq write, CancellationToken ct) =>
        {
            var answer = await write.RunAsync(call.Call, slug: null, body, ct: ct);
            return TypedResults.Created("/scm/api/help/faq", answer);
        }).WithSummary("자주 묻는 질문 쓰기");
        admin.MapPut("/faq/{slug}", (ApiCall call, string slug, FaqBody body, long? version, WriteFaq write, CancellationToken ct) =>
            write.RunAsync(call.Call, slug, body, version, ct)).WithSummary("자주 묻는 질문 고치기");
        admin.MapDelete("/faq/{slug}", (ApiCall call, string slug, RemoveFaq remove, CancellationToken ct) =>
            DoneAsync(remove.RunAsync(call.Call, slug, ct))).WithSummary("자주 묻는 질문 삭제");
        admin.MapPost("/faq/{slug}/move", (ApiCall call, string slug, bool up, MoveFaq move, CancellationToken ct) =>
            DoneAsync(move.RunAsync(call.Call, slug, up, ct))).WithSummary("자주 묻는 질문 순서 바꾸기 (up=true|false)");

        admin.MapPost("/announcements", async (ApiCall call, AnnouncementBody body, WriteAnnouncement write, CancellationToken ct) =>
        {
            var answer = await write.RunAsync(call.Call, id: null, body, ct: ct);
            return TypedResults.Created("/scm/api/help/announcements", answer);
        }).WithSummary("공지사항 쓰기");
        admin.MapPut("/announcements/{id:guid}", (ApiCall call, Guid id, AnnouncementBody body, long? version, WriteAnnouncement write, CancellationToken ct) =>
            write.RunAsync(call.Call, id, body, version, ct)).WithSummary("공지사항 고치기");
        admin.MapDelete("/announcements/{id:guid}", (ApiCall call, Guid id, RemoveAnnouncement remove, CancellationToken ct) =>
            DoneAsync(remove.RunAsync(call.Call, id, ct))).WithSummary("공지사항 삭제");

        admin.MapPost("/questions/{id:guid}/answer", (ApiCall call, Guid id, AnswerBody body, long? version, AnswerQuestion answer, CancellationToken ct) =>
            answer.RunAsync(call.Call, id, body, version, ct)).WithSummary("문의에 답변");

        admin.MapPost("/questions/{id:guid}/hide", (ApiCall call, Guid id, HideQuestion hide, CancellationToken ct) =>
            hide.RunAsync(call.Call, id, ct)).WithSummary("공개 문의를 비공개로 돌리기");
        admin.MapPut("/terms/{kind}", (HttpContext http, ApiCall call, string kind, TermsBody body, long? version, WriteTerms write, CancellationToken ct) =>
            write.RunAsync(call.Call, KindFor(http.Administrator(), kind), body, version, ct)).WithSummary("다음 판 약관 초안 쓰기 (use, privacy)");
        admin.MapPost("/terms/{kind}/publish", (HttpContext http, ApiCall call, string kind, long? version, PublishTerms publish, CancellationToken ct) =>
            publish.RunAsync(call.Call, KindFor(http.Administrator(), kind), version, ct)).WithSummary("약관 게시");
    }

    public static TermsKind KindOf(string kind) =>
        Enum.GetValues<TermsKind>().Where(k => DocumentAnswer.Wire(k) == kind).Cast<TermsKind?>().FirstOrDefault() ?? throw new NotFoundHere();

    /// <summary>Who may not write terms is not told which there are.</summary>
    private static TermsKind KindFor(Viewer _, string kind) => KindOf(kind);

    private static async Task<NoContent> DoneAsync(Task act)
    {
        await act;
        return TypedResults.NoContent();
    }
}
