namespace SharedOnFactory.Domain.Companies;

/// <summary>One machine of a shop, for instance a 5-axis machining centre with its table size.</summary>
public sealed class Machine
{
    private Machine() { } // EF

    public Machine(string process, string model, string size, int count) => (Process, Model, Size, Count) = (process, model, size, count);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Process { get; private init; } = "";
    public string Model { get; private init; } = "";
    public string Size { get; private init; } = "";
    public int Count { get; private init; }
}
