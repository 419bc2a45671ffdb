namespace SharedOnFactory.Domain.Companies;

/// <summary>A line of a shop's profile. Its place in the list is in its id, so that lines come back as they were written.</summary>
public abstract class ShopLine
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Ids of one instant are in no order; a millisecond between two lines puts them in one.</summary>
    internal void Stand(int line, DateTimeOffset now) => Id = Guid.CreateVersion7(now.AddMilliseconds(line));
}
