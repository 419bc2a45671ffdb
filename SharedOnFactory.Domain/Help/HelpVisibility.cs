using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Domain.Help;

public static class HelpVisibility
{
    /// <summary>Published entries are for everybody, signed in or not; drafts for administrators.</summary>
    public static IQueryable<FaqEntry> VisibleTo(this IQueryable<FaqEntry> entries, Viewer? viewer)
    {
        var all = viewer?.IsAdministrator == true;
        return entries.Where(e => e.RemovedAt == null && (e.IsPublished || all));
    }

    /// <summary>One's own, the answered public ones of others, and everything for administrators.</summary>
    public static IQueryable<HelpQuestion> VisibleTo(this IQueryable<HelpQuestion> questions, Viewer viewer) =>
        questions.Where(q => q.MemberId == viewer.MemberId || (q.IsPublic && q.State == HelpQuestionState.Answered) || viewer.IsAdministrator);

    /// <summary>What has begun and is meant for this side, ended or not; administrators see what is to come as well.</summary>
    public static IQueryable<Announcement> VisibleTo(this IQueryable<Announcement> announcements, Viewer viewer, DateTimeOffset now) =>
        announcements.Where(a => a.RemovedAt == null && (viewer.IsAdministrator
            || (a.From <= now && (a.Audience == AnnouncementAudience.Everybody
                || (a.Audience == AnnouncementAudience.Buyers && viewer.IsBuyer)
                || (a.Audience == AnnouncementAudience.Suppliers && viewer.IsSupplier)))));

    /// <summary>What members may read: everything published, the old editions too.</summary>
    public static IQueryable<TermsDocument> Published(this IQueryable<TermsDocument> documents) => documents.Where(d => d.PublishedAt != null);
}
