using SharedOnFactory.Domain.Help;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Help;

/// <summary>A frequent question as the editor's form and a program's JSON write it.</summary>
public sealed class FaqBody
{
    public FaqCategory Category { get; set; }
    public string? Title { get; set; }
    public string? Body { get; set; }
    public string? TitleEnglish { get; set; }
    public string? BodyEnglish { get; set; }
    public bool IsPublished { get; set; }

    public static FaqBody Of(FaqEntry entry) => new()
    {
        Category = entry.Category,
        Title = entry.Title,
        Body = entry.Body,
        TitleEnglish = entry.TitleEnglish,
        BodyEnglish = entry.BodyEnglish,
        IsPublished = entry.IsPublished,
    };

    public FaqText Read()
    {
        var problems = new Problems();
        var text = new FaqText(
            Category, problems.Text(Title, "title", 200), problems.Text(Body, "body", HelpLimits.Prose),
            problems.Text(TitleEnglish, "titleEnglish", 200), problems.Text(BodyEnglish, "bodyEnglish", HelpLimits.Prose), IsPublished);
        problems.ThrowIfAny();
        return text;
    }
}

public sealed class QuestionBody
{
    public string? Title { get; set; }
    public string? Body { get; set; }
    public bool IsPublic { get; set; }

    public (string Title, string Body) Read()
    {
        var problems = new Problems();
        var text = (problems.Text(Title, "title", 200), problems.Text(Body, "body", 4000));
        problems.ThrowIfAny();
        return text;
    }
}

public sealed record AnswerBody(string? Answer)
{
    public string Read()
    {
        var problems = new Problems();
        var answer = problems.Text(Answer, "answer", HelpLimits.Prose);
        problems.ThrowIfAny();
        return answer;
    }
}

/// <summary>An announcement; its period is instants in JSON and wall-clock time in Seoul on the page.</summary>
public sealed class AnnouncementBody
{
    public string? Title { get; set; }
    public string? Body { get; set; }
    public AnnouncementAudience Audience { get; set; }
    public bool IsPinned { get; set; }

    /// <summary>From when; absent means at once.</summary>
    public DateTimeOffset? From { get; set; }
    public DateTimeOffset? Until { get; set; }

    public static AnnouncementBody Of(Announcement a) => new() { Title = a.Title, Body = a.Body, Audience = a.Audience, IsPinned = a.IsPinned, From = a.From, Until = a.Until };

    public AnnouncementText Read(DateTimeOffset now)
    {
        var problems = new Problems();
        problems.AddIf(From is { Year: < 2000 or > 2100 }, "from", HelpLimits.Year);
        problems.AddIf(Until is { Year: < 2000 or > 2100 }, "until", HelpLimits.Year);
        var text = new AnnouncementText(
            problems.Text(Title, "title", 200), problems.Text(Body, "body", HelpLimits.Prose), Audience, IsPinned, From?.ToUniversalTime() ?? now, Until?.ToUniversalTime());
        problems.ThrowIfAny();
        return text;
    }
}

public sealed class TermsBody
{
    public string? Body { get; set; }
    public string? Changes { get; set; }
    public DateOnly? EffectiveOn { get; set; }

    public static TermsBody Of(TermsDocument d) => new() { Body = d.Body, Changes = d.Changes, EffectiveOn = d.EffectiveOn };

    public TermsText Read()
    {
        var problems = new Problems();
        problems.AddIf(EffectiveOn is { Year: < 2000 or > 2100 }, "effectiveOn", HelpLimits.Year);
        var text = new TermsText(
            problems.Text(Body, "body", HelpLimits.Terms), problems.Text(Changes, "changes", 1000),
            problems.Required(EffectiveOn, "effectiveOn", "시행일을 입력해 주십시오."));
        problems.ThrowIfAny();
        return text;
    }
}

public static class HelpLimits
{
    /// <summary>Characters of Markdown.</summary>
    public const int Prose = 20_000;
    public const int Terms = 60_000;

    internal const string Year = "날짜의 연도를 확인해 주십시오.";
}

/// <summary>What writing answers: by what name it is found, and the version to pass back with the next edit.</summary>
public sealed record WrittenAnswer(string Id, long Version)
{
    public static WrittenAnswer Of(Entity entity) => new(entity.Id.ToString("D"), entity.Version);
}
