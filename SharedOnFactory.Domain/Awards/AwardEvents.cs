using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Awards;

public sealed record AwardDecided(Guid AwardId, Guid NoticeId, Guid BuyerId, Guid SupplierId, DateTimeOffset When) : DomainEvent(NoticeId, When, BuyerId, SupplierId);
