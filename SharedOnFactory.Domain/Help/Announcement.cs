using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Help;

public enum AnnouncementAudience
{
    Everybody,
    Buyers,
    Suppliers,
}

/// <summary>What the operator tells its members (공지사항), in Markdown, shown in [from, until).</summary>
public sealed class Announcement : Entity
{
    private Announcement() { } // EF

    public string Title { get; private set; } = "";
    public string Body { get; private set; } = "";
    public AnnouncementAudience Audience { get; private set; }

    /// <summary>Shown as a banner on every page until the member has read or dismissed it.</summary>
    public bool IsPinned { get; private set; }
    public DateTimeOffset From { get; private set; }

    /// <summary>Null when it does not end by itself.</summary>
    public DateTimeOffset? Until { get; private set; }
    public DateTimeOffset WrittenAt { get; private init; }
    public DateTimeOffset? RemovedAt { get; private set; }

    public static Announcement Write(AnnouncementText text, DateTimeOffset now)
    {
        var announcement = new Announcement { WrittenAt = now };
        announcement.Take(text);
        announcement.Raise(new AnnouncementWritten(announcement.Id, now));
        return announcement;
    }

    public void Edit(AnnouncementText text, DateTimeOffset now)
    {
        HelpRules.IsThere.Require(RemovedAt is null);
        Take(text);
        Raise(new AnnouncementEdited(Id, now));
    }

    public void Remove(DateTimeOffset now)
    {
        HelpRules.IsThere.Require(RemovedAt is null);
        RemovedAt = now;
        Raise(new AnnouncementRemoved(Id, now));
    }

    public bool IsShownAt(DateTimeOffset now) => RemovedAt is null && From <= now && (Until is null || now < Until);

    public bool IsFor(Viewer viewer) => viewer.IsAdministrator || Audience switch
    {
        AnnouncementAudience.Buyers => viewer.IsBuyer,
        AnnouncementAudience.Suppliers => viewer.IsSupplier,
        _ => true,
    };

    private void Take(AnnouncementText text)
    {
        HelpRules.HasATitle.Require(!string.IsNullOrWhiteSpace(text.Title));
        HelpRules.HasABody.Require(!string.IsNullOrWhiteSpace(text.Body));
        HelpRules.EndsAfterItBegins.Require(text.Until is null || text.Until > text.From);
        (Title, Body, Audience, IsPinned, From, Until) = (text.Title.Trim(), text.Body.Trim(), text.Audience, text.IsPinned, text.From, text.Until);
    }
}

public sealed record AnnouncementText(string Title, string Body, AnnouncementAudience Audience, bool IsPinned, DateTimeOffset From, DateTimeOffset? Until);

/// <summary>That a member has read (or dismissed) an announcement: once, and kept as evidence that it could be known.</summary>
public sealed class AnnouncementReading : Entity
{
    private AnnouncementReading() { } // EF

    public Guid AnnouncementId { get; private init; }
    public Guid MemberId { get; private init; }
    public DateTimeOffset At { get; private init; }

    public static AnnouncementReading Of(Announcement announcement, Viewer reader, DateTimeOffset now)
    {
        HelpRules.IsThere.Require(announcement.RemovedAt is null && announcement.IsFor(reader));
        var reading = new AnnouncementReading { AnnouncementId = announcement.Id, MemberId = reader.MemberId, At = now };
        reading.Raise(new AnnouncementRead(announcement.Id, reader.MemberId, reader.CompanyId, now));
        return reading;
    }
}
