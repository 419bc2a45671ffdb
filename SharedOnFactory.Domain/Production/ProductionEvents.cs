using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Production;

public sealed record ProductionStarted(Guid OrderId, Guid NoticeId, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record ProductionReported(Guid OrderId, Guid NoticeId, ProductionStage Stage, int Percent, string Note, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record ProductionCompleted(Guid OrderId, Guid NoticeId, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record DelayFiled(Guid DelayId, Guid OrderId, Guid NoticeId, DateOnly NewDate, DelayCause Cause, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record DelayAccepted(Guid DelayId, Guid OrderId, Guid NoticeId, DateOnly NewDate, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
public sealed record DelayRejected(Guid DelayId, Guid OrderId, Guid NoticeId, string? Reason, DateTimeOffset When, Guid[] Parties) : DomainEvent(NoticeId, When, Parties);
