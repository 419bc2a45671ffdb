namespace SharedOnFactory.Domain.Kernel;

/// <summary>
/// A fact in the past tense. <paramref name="Deal"/> is the bid notice the fact belongs to (empty for company matters);
/// <paramref name="Audience"/> names the only companies that may learn of it. Administrators see every fact.
/// </summary>
public abstract record DomainEvent(Guid Deal, DateTimeOffset At, params Guid[] Audience)
{
    /// <summary>True when everyone who may see the bid notice may also learn of the fact.</summary>
    public virtual bool IsOpen => false;
}
