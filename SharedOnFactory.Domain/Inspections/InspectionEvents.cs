using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Inspections;

public sealed record InspectionRecorded(Guid InspectionId, Guid OrderId, Guid NoticeId, InspectionResult Result, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record RepairRequested(Guid RepairId, Guid OrderId, Guid NoticeId, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record RepairAccepted(Guid RepairId, Guid OrderId, Guid NoticeId, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record RepairDisputed(Guid RepairId, Guid OrderId, Guid NoticeId, string Reason, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record RepairDecided(Guid RepairId, Guid OrderId, Guid NoticeId, bool Upheld, string Reason, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record RepairResolved(Guid RepairId, Guid OrderId, Guid NoticeId, string Resolution, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record RepairConfirmed(Guid RepairId, Guid OrderId, Guid NoticeId, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record EvaluationWritten(Guid EvaluationId, Guid OrderId, Guid NoticeId, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record EvaluationAnswered(Guid EvaluationId, Guid OrderId, Guid NoticeId, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record PaymentRecorded(Guid PaymentId, Guid OrderId, Guid NoticeId, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record PaymentWithdrawn(Guid PaymentId, Guid OrderId, Guid NoticeId, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record PaymentDenied(Guid PaymentId, Guid OrderId, Guid NoticeId, string Reason, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record PaymentConfirmed(Guid PaymentId, Guid OrderId, Guid NoticeId, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
