using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Notices;

public sealed record NoticeDrafted(Guid NoticeId, Guid BuyerId, DateTimeOffset When) : DomainEvent(NoticeId, When, BuyerId);
public sealed record NoticeEdited(Guid NoticeId, Guid BuyerId, DateTimeOffset When) : DomainEvent(NoticeId, When, BuyerId);

public sealed record NoticePublished(Guid NoticeId, Guid BuyerId, DateTimeOffset When) : DomainEvent(NoticeId, When, BuyerId)
{
    public override bool IsOpen => true;
}

public sealed record NoticeClosed(Guid NoticeId, Guid BuyerId, DateTimeOffset When) : DomainEvent(NoticeId, When, BuyerId)
{
    public override bool IsOpen => true;
}

public sealed record NoticeFailed(Guid NoticeId, Guid BuyerId, DateTimeOffset When) : DomainEvent(NoticeId, When, BuyerId)
{
    public override bool IsOpen => true;
}

public sealed record NoticeCancelled(Guid NoticeId, Guid BuyerId, string Reason, DateTimeOffset When) : DomainEvent(NoticeId, When, BuyerId)
{
    public override bool IsOpen => true;
}
