using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Companies;

public sealed record CompanyApplied(Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record CompanyApproved(Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record CompanyRejected(Guid CompanyId, string Reason, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record CompanySuspended(Guid CompanyId, string Reason, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record MemberApplied(Guid MemberId, Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record MemberApproved(Guid MemberId, Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record MemberRejected(Guid MemberId, Guid CompanyId, string Reason, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record MemberRoleChanged(Guid MemberId, Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record MemberSuspended(Guid MemberId, Guid CompanyId, string Reason, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
