namespace SharedOnFactory.Web.Data.Demo.Drawings;

/// <summary>A fixed mixing function, because the framework's generator may change between releases.</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = (ulong)(uint)seed;

    public int Below(int limit)
    {
        _state = unchecked(_state + 0x9E3779B97F4A7C15UL);
        var mixed = unchecked((_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL);
        return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
    }

    public double Between(int low, int high, int step) => low + (step * Below(((high - low) / step) + 1));

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
