using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Help;

public static class HelpQueries
{
    private const int MostWords = 8;

    /// <summary>In the order of the help page. Every word must occur, in the title or the answer, Korean or English.</summary>
    public static IQueryable<FaqEntry> FindFaq(this PortalDb db, Viewer? viewer, string? q, FaqCategory? category)
    {
        var found = db.FaqEntries.AsNoTracking().VisibleTo(viewer).Where(e => category == null || e.Category == category);
        foreach (var word in WordsOf(q))
        {
            found = found.Where(e => Search.Holds(e.Title + " " + e.Body + " " + e.TitleEnglish + " " + e.BodyEnglish, word));
        }

        return found;
    }

    /// <summary>Categories are kept by name, so their order is the enumeration's and not the database's.</summary>
    public static IEnumerable<FaqEntry> InOrder(this IEnumerable<FaqEntry> entries) => entries.OrderBy(e => e.Category).ThenBy(e => e.Position).ThenBy(e => e.Id);

    public static IQueryable<HelpQuestion> FindQuestions(this PortalDb db, Viewer me, string? q)
    {
        var found = db.HelpQuestions.AsNoTracking().VisibleTo(me);
        foreach (var word in WordsOf(q))
        {
            found = found.Where(e => Search.Holds(e.Title + " " + e.Body + " " + (e.Answer ?? ""), word));
        }

        return found;
    }

    /// <summary>Answers that who asked has not opened yet, the newest first, of everybody in the company: read together, shown to each its own.</summary>
    public static Task<List<HelpQuestion>> UnreadAnswersAsync(this PortalDb db, Viewer me, CancellationToken ct) => db.HelpQuestions.AsNoTracking()
        .Where(q => q.State == HelpQuestionState.Answered && q.ReadAt == null && db.Members.Where(m => m.CompanyId == me.CompanyId).Select(m => m.Id).Contains(q.MemberId))
        .OrderByDescending(q => q.AnsweredAt).Take(200).ToListAsync(ct);

    /// <summary>What is on show now for this member and not read yet, the newest first.</summary>
    public static IQueryable<Announcement> UnreadAnnouncements(this PortalDb db, Viewer me, DateTimeOffset now) => db.Announcements.AsNoTracking().VisibleTo(me, now)
        .Where(a => a.From <= now && (a.Until == null || a.Until > now))
        .Where(a => !db.AnnouncementReadings.Any(r => r.AnnouncementId == a.Id && r.MemberId == me.MemberId))
        .OrderByDescending(a => a.From);

    private static IEnumerable<string> WordsOf(string? q) => (q ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords)
        .Select(word => word.Length > 60 ? word[..60] : word);
}
