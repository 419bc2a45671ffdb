using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Help;

public enum HelpQuestionState
{
    Received,
    Answered,
}

/// <summary>
/// What a member asks the operator (문의). A private one is between the asker and the administrators; a public one may be found by every
/// signed-in member. It may be edited until it is answered.
/// </summary>
public sealed class HelpQuestion : Entity
{
    private HelpQuestion() { } // EF

    public Guid MemberId { get; private init; }
    public Guid CompanyId { get; private init; }
    public HelpQuestionState State { get; private set; }
    public string Title { get; private set; } = "";
    public string Body { get; private set; } = "";
    public bool IsPublic { get; private set; }
    public DateTimeOffset AskedAt { get; private init; }
    public DateTimeOffset? EditedAt { get; private set; }

    /// <summary>Markdown; null until answered.</summary>
    public string? Answer { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When the asker opened the answer; until then it waits on the desk.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    public bool IsUnread => State == HelpQuestionState.Answered && ReadAt is null;

    public static HelpQuestion Ask(Viewer asker, string title, string body, bool isPublic, DateTimeOffset now)
    {
        var question = new HelpQuestion { MemberId = asker.MemberId, CompanyId = asker.CompanyId, AskedAt = now };
        question.Take(title, body, isPublic);
        question.Raise(new HelpQuestionAsked(question.Id, asker.CompanyId, now));
        return question;
    }

    public void Edit(string title, string body, bool isPublic, DateTimeOffset now)
    {
        HelpRules.IsUnanswered.Require(State == HelpQuestionState.Received);
        Take(title, body, isPublic);
        EditedAt = now;
        Raise(new HelpQuestionEdited(Id, CompanyId, now));
    }

    /// <summary>The operator takes it out of everybody's sight; the asker keeps it and its answer.</summary>
    public void Hide(DateTimeOffset now)
    {
        HelpRules.IsPublic.Require(IsPublic);
        IsPublic = false;
        Raise(new HelpQuestionHidden(Id, CompanyId, now));
    }

    /// <summary>Answers, or mends the answer given before; either way the asker has something new to read.</summary>
    public void Reply(string answer, DateTimeOffset now)
    {
        HelpRules.HasAnAnswer.Require(!string.IsNullOrWhiteSpace(answer));
        Answer = answer.Trim();
        AnsweredAt = now;
        ReadAt = null;
        State = HelpQuestionState.Answered;
        Raise(new HelpQuestionAnswered(Id, CompanyId, now));
    }

    public void MarkRead(DateTimeOffset now)
    {
        HelpRules.IsAnswered.Require(State == HelpQuestionState.Answered);
        ReadAt = now;
        Raise(new HelpAnswerRead(Id, CompanyId, now));
    }

    private void Take(string title, string body, bool isPublic)
    {
        new RuleCheck()
            .Require(HelpRules.HasATitle, !string.IsNullOrWhiteSpace(title))
            .Require(HelpRules.HasABody, !string.IsNullOrWhiteSpace(body))
            .ThrowIfAny();
        Title = title.Trim();
        Body = body.Trim();
        IsPublic = isPublic;
    }
}
