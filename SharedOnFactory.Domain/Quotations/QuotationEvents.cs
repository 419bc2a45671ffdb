using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Quotations;

// Private by nature: only the supplier and the buyer hear of a quotation. Never add a third company to these.
// Drafts are the supplier's own business: the buyer is not in their audience.
public sealed record QuotationDrafted(Guid QuotationId, Guid NoticeId, Guid SupplierId, DateTimeOffset When) : DomainEvent(NoticeId, When, SupplierId);
public sealed record QuotationEdited(Guid QuotationId, Guid NoticeId, Guid SupplierId, DateTimeOffset When) : DomainEvent(NoticeId, When, SupplierId);
public sealed record QuotationSubmitted(Guid QuotationId, Guid NoticeId, Guid SupplierId, Guid BuyerId, int Revision, DateTimeOffset When) : DomainEvent(NoticeId, When, SupplierId, BuyerId);
public sealed record QuotationRevised(Guid QuotationId, Guid NoticeId, Guid SupplierId, Guid BuyerId, int Revision, DateTimeOffset When) : DomainEvent(NoticeId, When, SupplierId, BuyerId);
public sealed record QuotationWithdrawn(Guid QuotationId, Guid NoticeId, Guid SupplierId, Guid BuyerId, DateTimeOffset When) : DomainEvent(NoticeId, When, SupplierId, BuyerId);
public sealed record QuotationSelected(Guid QuotationId, Guid NoticeId, Guid SupplierId, Guid BuyerId, DateTimeOffset When) : DomainEvent(NoticeId, When, SupplierId, BuyerId);
public sealed record QuotationNotSelected(Guid QuotationId, Guid NoticeId, Guid SupplierId, Guid BuyerId, int Rank, DateTimeOffset When) : DomainEvent(NoticeId, When, SupplierId);
public sealed record NoticeDeclined(Guid NoticeId, Guid SupplierId, Guid BuyerId, string Reason, DateTimeOffset When) : DomainEvent(NoticeId, When, SupplierId, BuyerId);
public sealed record NoticeDeclineTakenBack(Guid NoticeId, Guid SupplierId, Guid BuyerId, DateTimeOffset When) : DomainEvent(NoticeId, When, SupplierId, BuyerId);
