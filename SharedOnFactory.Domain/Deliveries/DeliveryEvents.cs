using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Deliveries;

public sealed record DeliveryShipped(Guid DeliveryId, Guid OrderId, Guid NoticeId, decimal Quantity, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record DeliveryReceived(Guid DeliveryId, Guid OrderId, Guid NoticeId, DateOnly On, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
