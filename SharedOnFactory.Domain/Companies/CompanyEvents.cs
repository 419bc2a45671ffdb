using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Companies;

public sealed record CompanyApplied(Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
/// <summary>The values themselves are not repeated in the record; that the account to pay to is another one stands there, because frauds begin with that.</summary>
public sealed record CompanyEdited(Guid CompanyId, DateTimeOffset When, bool BankAccountChanged = false) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record CompanyApproved(Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record CompanyRejected(Guid CompanyId, string Reason, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record CompanySuspended(Guid CompanyId, string Reason, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record CompanyRestored(Guid CompanyId, string Reason, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record CompanyLeft(Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record TaxStatusHeard(Guid CompanyId, TaxStatus Status, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record PeopleCheckChanged(Guid CompanyId, bool IsOn, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record MemberApplied(Guid MemberId, Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record MemberEndorsed(Guid MemberId, Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record MemberApproved(Guid MemberId, Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record MemberRejected(Guid MemberId, Guid CompanyId, string Reason, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);

/// <param name="Reason">The operator says why; a company need not give its reasons to the operator.</param>
public sealed record MemberRoleChanged(Guid MemberId, Guid CompanyId, MemberRole Role, bool IsAdministrator, string? Reason, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record MemberSuspended(Guid MemberId, Guid CompanyId, string Reason, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);

/// <param name="Reason">The operator says why; a company need not give its reasons to the operator.</param>
public sealed record MemberRestored(Guid MemberId, Guid CompanyId, string? Reason, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);

/// <param name="SuccessorId">The colleague who carries on what the member had in hand; null when there was nobody.</param>
public sealed record MemberLeft(Guid MemberId, Guid CompanyId, Guid? SuccessorId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
/// <summary>Somebody left with the deal in hand, and a colleague carries on. Only their company learns of it.</summary>
/// <param name="From">The names, as they stood.</param>
public sealed record DealHandedOver(Guid Deal, Guid CompanyId, Guid FromId, Guid ToId, string From, string To, DateTimeOffset When) : DomainEvent(Deal, When, CompanyId);
public sealed record MemberInvited(Guid InvitationId, Guid CompanyId, MemberRole Role, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record InvitationUsed(Guid InvitationId, Guid CompanyId, Guid MemberId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record InvitationCancelled(Guid InvitationId, Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);

/// <summary>A list with personal data left the portal as a file (PIPA, 안전성 확보조치 기준 제8조). Only the operator learns of it.</summary>
/// <param name="List">Its Korean name, a localisation key.</param>
public sealed record ListExported(string List, DateTimeOffset When) : DomainEvent(Guid.Empty, When);
