using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Help.Writing;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Help;

/// <summary>Help for programs: the same answers, announcements, questions and terms the pages show.</summary>
public static class HelpEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var help = api.MapGroup("/help").WithTags("Help");
        help.MapGet("/faq", FaqAsync).WithSummary("자주 묻는 질문 (q, category)");
        help.MapGet("/announcements", AnnouncementsAsync).WithSummary("공지사항");
        help.MapPost("/announcements/{id:guid}/read", async (ApiCall call, Guid id, ReadAnnouncement read, CancellationToken ct) =>
        {
            await read.RunAsync(call.Call, id, ct);
            return TypedResults.NoContent();
        }).WithSummary("공지사항 읽음 표시");
        help.MapGet("/terms/{kind}", TermsAsync).WithSummary("지금 시행 중인 약관 (use, privacy)");
        help.MapGet("/questions", QuestionsAsync).WithSummary("문의 목록 (내 문의와 공개 문의)");
        help.MapGet("/questions/{id:guid}", OneAsync).WithSummary("문의 조회");
        help.MapPost("/questions", async (ApiCall call, QuestionBody body, AskQuestion ask, CancellationToken ct) =>
        {
            var answer = await ask.RunAsync(call.Call, body, ct);
            return TypedResults.Created($"/scm/api/help/questions/{answer.Id}", answer);
        }).WithSummary("문의하기");
        help.MapPut("/questions/{id:guid}", (ApiCall call, Guid id, QuestionBody body, long? version, EditQuestion edit, CancellationToken ct) =>
            edit.RunAsync(call.Call, id, body, version, ct)).WithSummary("문의 수정 (답변 전)");
        HelpAdminEndpoints.Map(api);
    }

    private static async Task<Listing<FaqAnswer>> FaqAsync(HttpContext http, IDbContextFactory<PortalDb> dbs, string? q, string? category, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var found = (await db.FindFaq(http.Viewer(), q, CategoryOf(category)).ToListAsync(ct)).InOrder().Select(FaqAnswer.Of).ToList();
        return new(found, found.Count, 1, found.Count);
    }

    private static FaqCategory? CategoryOf(string? category)
    {
        var known = Enum.GetValues<FaqCategory>().Where(c => DocumentAnswer.Wire(c) == category).Cast<FaqCategory?>().FirstOrDefault();
        var problems = new Problems();
        problems.AddIf(known is null && !string.IsNullOrEmpty(category), "category", "알 수 없는 분류입니다.");
        problems.ThrowIfAny();
        return known;
    }

    private static async Task<Listing<AnnouncementAnswer>> AnnouncementsAsync(HttpContext http, [AsParameters] Paging paging, IDbContextFactory<PortalDb> dbs, TimeProvider clock, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var me = http.Viewer();
        var rows = await paging.OfAsync(
            db.Announcements.AsNoTracking().VisibleTo(me, clock.Instant()).OrderByDescending(a => a.From)
                .Select(a => new { Announcement = a, IsRead = db.AnnouncementReadings.Any(r => r.AnnouncementId == a.Id && r.MemberId == me.MemberId) }), ct);
        return rows.With(r => AnnouncementAnswer.Of(r.Announcement, r.IsRead));
    }

    private static async Task<TermsAnswer> TermsAsync(string kind, TermsQueries terms, CancellationToken ct)
    {
        var current = await terms.CurrentAsync(HelpAdminEndpoints.KindOf(kind), ct) ?? throw new NotFoundHere();
        return new(kind, current.Edition, current.EffectiveOn, current.Body);
    }

    private static async Task<Listing<QuestionAnswer>> QuestionsAsync(HttpContext http, [AsParameters] Paging paging, IDbContextFactory<PortalDb> dbs, string? q, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var me = http.Viewer();
        var rows = await paging.OfAsync(db.FindQuestions(me, q).OrderByDescending(x => x.AskedAt), ct);
        return rows.With(x => QuestionAnswer.Of(x, me));
    }

    private static async Task<QuestionAnswer> OneAsync(HttpContext http, Guid id, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return QuestionAnswer.Of(await db.HelpQuestions.AsNoTracking().VisibleTo(http.Viewer()).Where(x => x.Id == id).FoundAsync(ct), http.Viewer());
    }
}
