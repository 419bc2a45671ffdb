using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Help;

public enum TermsKind
{
    /// <summary>이용약관.</summary>
    Use,

    /// <summary>개인정보 처리방침.</summary>
    Privacy,
}

/// <summary>
/// One edition of the terms of use or the privacy policy, in Markdown. A draft may be edited; once published it never changes, so that
/// the edition somebody agreed to can always be read again.
/// </summary>
public sealed class TermsDocument : Entity
{
    private TermsDocument() { } // EF

    public TermsKind Kind { get; private init; }

    /// <summary>1, 2, 3 … per kind: what a consent names.</summary>
    public int Edition { get; private init; }
    public string Body { get; private set; } = "";

    /// <summary>What is new in this edition, in a sentence or two.</summary>
    public string Changes { get; private set; } = "";
    public DateOnly EffectiveOn { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }

    public static TermsDocument Draft(TermsKind kind, int edition, TermsText text, DateTimeOffset now)
    {
        var document = new TermsDocument { Kind = kind, Edition = edition };
        document.Take(text);
        document.Raise(new TermsDrafted(document.Id, now));
        return document;
    }

    public void Edit(TermsText text, DateTimeOffset now)
    {
        HelpRules.IsDraft.Require(PublishedAt is null);
        Take(text);
        Raise(new TermsDrafted(Id, now));
    }

    /// <param name="last">The edition that was published last, if any: members must be able to tell which one held on a day.</param>
    public void Publish(TermsDocument? last, DateTimeOffset now)
    {
        HelpRules.IsDraft.Require(PublishedAt is null);
        HelpRules.TakesEffectLater.Require(last is null || (EffectiveOn > last.EffectiveOn && EffectiveOn >= BusinessCalendar.DayOf(now)));
        PublishedAt = now;
        Raise(new TermsPublished(Id, Kind, Edition, EffectiveOn, now));
    }

    private void Take(TermsText text)
    {
        HelpRules.HasABody.Require(!string.IsNullOrWhiteSpace(text.Body));
        (Body, Changes, EffectiveOn) = (text.Body.Trim(), text.Changes.Trim(), text.EffectiveOn);
    }
}

public sealed record TermsText(string Body, string Changes, DateOnly EffectiveOn);
