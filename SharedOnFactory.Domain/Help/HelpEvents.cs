using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Help;

// What the operator writes concerns no company's deal: only administrators see these facts, everybody reads the result.
public sealed record FaqWritten(Guid EntryId, DateTimeOffset When) : DomainEvent(Guid.Empty, When);
public sealed record FaqEdited(Guid EntryId, DateTimeOffset When) : DomainEvent(Guid.Empty, When);
public sealed record FaqRemoved(Guid EntryId, DateTimeOffset When) : DomainEvent(Guid.Empty, When);
public sealed record AnnouncementWritten(Guid AnnouncementId, DateTimeOffset When) : DomainEvent(Guid.Empty, When);
public sealed record AnnouncementEdited(Guid AnnouncementId, DateTimeOffset When) : DomainEvent(Guid.Empty, When);
public sealed record AnnouncementRemoved(Guid AnnouncementId, DateTimeOffset When) : DomainEvent(Guid.Empty, When);
public sealed record TermsDrafted(Guid DocumentId, DateTimeOffset When) : DomainEvent(Guid.Empty, When);
public sealed record TermsPublished(Guid DocumentId, TermsKind Kind, int Edition, DateOnly EffectiveOn, DateTimeOffset When) : DomainEvent(Guid.Empty, When);

public sealed record AnnouncementRead(Guid AnnouncementId, Guid MemberId, Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record HelpQuestionAsked(Guid QuestionId, Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record HelpQuestionEdited(Guid QuestionId, Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record HelpQuestionAnswered(Guid QuestionId, Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record HelpQuestionHidden(Guid QuestionId, Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
public sealed record HelpAnswerRead(Guid QuestionId, Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);
