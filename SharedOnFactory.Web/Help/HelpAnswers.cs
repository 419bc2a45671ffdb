using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Web.Api;

namespace SharedOnFactory.Web.Help;

public sealed record FaqAnswer(
    string Slug, string Category, int Position, string Title, string Body, string TitleEnglish, string BodyEnglish, bool IsPublished, DateTimeOffset EditedAt, long Version)
{
    internal static FaqAnswer Of(FaqEntry e) =>
        new(e.Slug, DocumentAnswer.Wire(e.Category), e.Position, e.Title, e.Body, e.TitleEnglish, e.BodyEnglish, e.IsPublished, e.EditedAt, e.Version);
}

public sealed record AnnouncementAnswer(
    Guid Id, string Title, string Body, string Audience, bool IsPinned, DateTimeOffset From, DateTimeOffset? Until, bool IsRead, long Version)
{
    internal static AnnouncementAnswer Of(Announcement a, bool isRead) =>
        new(a.Id, a.Title, a.Body, DocumentAnswer.Wire(a.Audience), a.IsPinned, a.From, a.Until, isRead, a.Version);
}

public sealed record TermsAnswer(string Kind, int Edition, DateOnly EffectiveOn, string Body);

/// <summary>Who asked a public question stays between it and the operator.</summary>
public sealed record QuestionAnswer(
    Guid Id, string State, string Title, string Body, bool IsPublic, bool IsMine, DateTimeOffset AskedAt, string? Answer, DateTimeOffset? AnsweredAt, long Version)
{
    internal static QuestionAnswer Of(HelpQuestion q, Viewer me) =>
        new(q.Id, DocumentAnswer.Wire(q.State), q.Title, q.Body, q.IsPublic, q.MemberId == me.MemberId, q.AskedAt, q.Answer, q.AnsweredAt, q.Version);
}
