namespace SharedOnFactory.Domain.Kernel;

/// <summary>Something with an identity and a life. It records what happens to it.</summary>
public abstract class Entity
{
    private readonly List<DomainEvent> _events = [];

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Counts saved changes, from 1. A caller that edits passes back the version it saw; a stale one is refused (409).</summary>
    public long Version { get; private set; }

    public bool HasEvents => _events.Count > 0;

    public void NextVersion() => Version++;

    public IReadOnlyList<DomainEvent> TakeEvents()
    {
        DomainEvent[] taken = [.. _events];
        _events.Clear();
        return taken;
    }

    protected void Raise(DomainEvent happened) => _events.Add(happened);
}
