namespace SharedOnFactory.Domain.Companies;

/// <summary>One kind of machine of a shop, for instance a 5-axis machining centre with its table size.</summary>
public sealed class Machine : ShopLine
{
    private Machine() { } // EF

    public Machine(string process, string model, string size, int count, int? axes = null, long? hourlyRate = null) =>
        (Process, Model, Size, Count, Axes, HourlyRate) = (process, model, size, count, axes, hourlyRate);

    /// <summary>A process code of the vocabulary.</summary>
    public string Process { get; private init; } = "";
    public string Model { get; private init; } = "";
    public string Size { get; private init; } = "";
    public int Count { get; private init; }
    public int? Axes { get; private init; }

    /// <summary>In won, before VAT; null when the shop does not show it.</summary>
    public long? HourlyRate { get; private init; }
}
