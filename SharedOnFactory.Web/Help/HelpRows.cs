using SharedOnFactory.Domain.Help;

namespace SharedOnFactory.Web.Help;

/// <param name="Opening">How the answer begins, or the question while there is none; Markdown.</param>
public sealed record QuestionRow(Guid Id, string Title, string Opening, bool IsPublic, HelpQuestionState State, DateTimeOffset AskedAt);

public sealed record AnnouncementRow(Guid Id, string Title, string Opening, DateTimeOffset From, DateTimeOffset? Until);

/// <summary>What a list shows of long texts: how they begin.</summary>
public static class HelpRows
{
    public const int PageSize = 20;

    private const int Opening = 400;

    public static IQueryable<QuestionRow> Rows(this IQueryable<HelpQuestion> questions) => questions
        .Select(q => new QuestionRow(q.Id, q.Title, (q.Answer ?? q.Body).Substring(0, Opening), q.IsPublic, q.State, q.AskedAt));

    public static IQueryable<AnnouncementRow> Rows(this IQueryable<Announcement> announcements) => announcements
        .Select(a => new AnnouncementRow(a.Id, a.Title, a.Body.Substring(0, Opening), a.From, a.Until));
}
