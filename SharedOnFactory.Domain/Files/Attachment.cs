using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Files;

/// <summary>What a file hangs on; who may see that thing may see its files, and nobody else.</summary>
public enum AttachmentOwner
{
    Notice,
    Quotation,
    Order,
    Company,

    /// <summary>Photos of a shop, for every member.</summary>
    Shop,
}

public enum AttachmentKind
{
    Drawing,
    Specification,
    Other,
    Quotation,
    Plan,
    PurchaseOrder,
    Certificate,
    Photo,

    /// <summary>사업자등록증, or what a company overseas has in its place.</summary>
    Registration,
}

/// <summary>The fact that a file was attached: its name, size and SHA-256. The bytes lie in the file store under the hash.</summary>
public sealed class Attachment : Entity
{
    /// <summary>Longer names are shortened before they get here; file systems end at 255 bytes.</summary>
    public const int NameMaxLength = 200;

    private Attachment() { } // EF

    public Guid Deal { get; private init; }
    public AttachmentOwner Owner { get; private init; }
    public Guid OwnerId { get; private init; }
    public AttachmentKind Kind { get; private init; }
    public string Name { get; private init; } = "";
    public string ContentType { get; private init; } = "";
    public long Size { get; private init; }
    public string Sha256 { get; private init; } = "";
    public Guid CompanyId { get; private init; }
    public Guid MemberId { get; private init; }
    public DateTimeOffset AttachedAt { get; private init; }

    /// <summary>Attached files are never deleted from the record; a removed one is only no longer part of its owner.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    public static Attachment Attach(AttachmentPlace place, AttachmentKind kind, StoredFile file, Guid companyId, Guid memberId, DateTimeOffset now)
    {
        var attachment = new Attachment
        {
            Deal = place.Deal,
            Owner = place.Owner,
            OwnerId = place.OwnerId,
            Kind = kind,
            Name = file.Name,
            ContentType = file.ContentType,
            Size = file.Size,
            Sha256 = file.Sha256,
            CompanyId = companyId,
            MemberId = memberId,
            AttachedAt = now,
        };
        attachment.Raise(new FileAttached(place.Deal, attachment.Id, attachment.Name, kind, now, place.Audience));
        return attachment;
    }

    /// <summary>The same file on another document.</summary>
    public Attachment AttachTo(AttachmentPlace place, Guid memberId, DateTimeOffset now) => Attach(place, Kind, new(Name, ContentType, Size, Sha256), CompanyId, memberId, now);

    public void Remove(DateTimeOffset now, Guid[] audience)
    {
        RemovedAt = now;
        Raise(new FileRemoved(Deal, Id, Name, Kind, now, audience));
    }
}

/// <summary>Where a file goes and the companies that may learn of it.</summary>
public sealed record AttachmentPlace(Guid Deal, AttachmentOwner Owner, Guid OwnerId, Guid[] Audience);

/// <summary>What the file store knows of received bytes.</summary>
public sealed record StoredFile(string Name, string ContentType, long Size, string Sha256);

public sealed record FileAttached(Guid DealId, Guid AttachmentId, string Name, AttachmentKind Kind, DateTimeOffset When, Guid[] Companies)
    : DomainEvent(DealId, When, Companies);

/// <summary>Somebody took a copy. Only the operator learns of it.</summary>
public sealed record FileDownloaded(Guid DealId, Guid AttachmentId, string Name, DateTimeOffset When) : DomainEvent(DealId, When);

public sealed record FileRemoved(Guid DealId, Guid AttachmentId, string Name, AttachmentKind Kind, DateTimeOffset When, Guid[] Companies)
    : DomainEvent(DealId, When, Companies);
