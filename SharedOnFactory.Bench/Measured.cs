using System.Diagnostics;

namespace SharedOnFactory.Bench;

/// <summary>Two ways to the same thing, run in turns so that both meet the same machine.</summary>
internal static class Measured
{
    private const int WarmUps = 5;
    private const int Rounds = 31;

    public static async Task CompareAsync(string what, Func<Task> portal, Func<Task> bare)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            await portal();
            await bare();
        }

        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var i = 0; i < Rounds; i++)
        {
            ours.Add(await TimedAsync(portal));
            theirs.Add(await TimedAsync(bare));
        }

        Console.WriteLine($"{what,-36} {Median(ours),8:0.0} ms   bare {Median(theirs),8:0.0} ms   ratio {Median(ours) / Median(theirs),5:0.00}");
    }

    private static async Task<double> TimedAsync(Func<Task> act)
    {
        var start = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
