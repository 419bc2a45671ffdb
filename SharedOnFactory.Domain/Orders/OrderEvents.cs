using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Orders;

// Returning an order is between the operator and the buyer: the supplier is not in its audience.
public sealed record OrderDrafted(Guid OrderId, Guid NoticeId, Guid BuyerId, DateTimeOffset When) : DomainEvent(NoticeId, When, BuyerId);
public sealed record OrderIssued(Guid OrderId, Guid NoticeId, Guid BuyerId, Guid SupplierId, DateTimeOffset When) : DomainEvent(NoticeId, When, BuyerId, SupplierId);
public sealed record OrderApproved(Guid OrderId, Guid NoticeId, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record OrderReturned(Guid OrderId, Guid NoticeId, string Reason, DateTimeOffset When, Guid BuyerId) : DomainEvent(NoticeId, When, BuyerId);
public sealed record OrderConfirmed(Guid OrderId, Guid NoticeId, DateOnly PromisedDate, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record OrderRefused(Guid OrderId, Guid NoticeId, string Reason, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record OrderEnded(Guid OrderId, Guid NoticeId, string Reason, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record OrderClosed(Guid OrderId, Guid NoticeId, long Waived, string Currency, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
