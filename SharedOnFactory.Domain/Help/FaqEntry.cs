using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Help;

/// <summary>Where an answer stands on the help page, in the order of a deal.</summary>
public enum FaqCategory
{
    Joining,
    Notice,
    Quotation,
    Award,
    Order,
    Production,
    Delivery,
    Inspection,
    Trust,
    Account,
}

/// <summary>One frequent question with its answer (자주 묻는 질문), in Markdown. Everybody reads it once it is published.</summary>
public sealed class FaqEntry : Entity
{
    private FaqEntry() { } // EF

    /// <summary>Its name in addresses. The product's own first entries have fixed ones, so that they are written once and stay edited.</summary>
    public string Slug { get; private init; } = "";
    public FaqCategory Category { get; private set; }

    /// <summary>Its place within the category, from 1.</summary>
    public int Position { get; private set; }
    public string Title { get; private set; } = "";
    public string Body { get; private set; } = "";

    /// <summary>For readers of English; empty where nobody has written it, and then the Korean is shown.</summary>
    public string TitleEnglish { get; private set; } = "";
    public string BodyEnglish { get; private set; } = "";
    public bool IsPublished { get; private set; }
    public DateTimeOffset EditedAt { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }

    public static FaqEntry Write(string slug, FaqText text, int position, DateTimeOffset now)
    {
        var entry = new FaqEntry { Slug = slug, Position = position };
        entry.Take(text, now);
        entry.Raise(new FaqWritten(entry.Id, now));
        return entry;
    }

    /// <param name="lastPosition">Of the category it moves to, when that is another one; it goes to the end there.</param>
    public void Edit(FaqText text, int lastPosition, DateTimeOffset now)
    {
        HelpRules.IsThere.Require(RemovedAt is null);
        Position = text.Category == Category ? Position : lastPosition + 1;
        Take(text, now);
        Raise(new FaqEdited(Id, now));
    }

    /// <summary>Changes places with a neighbour of the same category.</summary>
    public void SwapWith(FaqEntry neighbour, DateTimeOffset now)
    {
        HelpRules.SameCategory.Require(neighbour.Category == Category);
        (Position, neighbour.Position) = (neighbour.Position, Position);
        Raise(new FaqEdited(Id, now));
    }

    public void Remove(DateTimeOffset now)
    {
        HelpRules.IsThere.Require(RemovedAt is null);
        RemovedAt = now;
        IsPublished = false;
        Raise(new FaqRemoved(Id, now));
    }

    private void Take(FaqText text, DateTimeOffset now)
    {
        HelpRules.HasATitle.Require(!string.IsNullOrWhiteSpace(text.Title));
        HelpRules.HasABody.Require(!string.IsNullOrWhiteSpace(text.Body));
        Category = text.Category;
        Title = text.Title.Trim();
        Body = text.Body.Trim();
        TitleEnglish = text.TitleEnglish.Trim();
        BodyEnglish = text.BodyEnglish.Trim();
        IsPublished = text.IsPublished;
        EditedAt = now;
    }
}

public sealed record FaqText(FaqCategory Category, string Title, string Body, string TitleEnglish, string BodyEnglish, bool IsPublished);
