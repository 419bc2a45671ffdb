using SharedOnFactory.Web.Data.Demo.Drawings;

namespace SharedOnFactory.Web.Data.Demo;

/// <summary>The finished deals of the last twelve months, so that statistics and past dealings have something to count.</summary>
internal static class PastPlots
{
    private const int Count = 72;
    private const int LastFinished = 235;

    public static IEnumerable<Plot> Of(IReadOnlyList<Job> jobs)
    {
        var dice = new Dice(20);
        for (var index = 0; index < Count; index++)
        {
            var ago = 2 + (index * (LastFinished - 2) / (Count - 1));
            yield return new(jobs[index * 5 % jobs.Count].Key, Point.Finished, ago, 2 + dice.Below(3), Turn(dice.Below(20)))
            {
                IsHistory = true,
                Slack = dice.Below(6) == 0 ? -1 - dice.Below(4) : dice.Below(4),
                Times = dice.Pick([0.5m, 1m, 1m, 1.5m, 2m]),
            };
        }
    }

    private static Twist Turn(int roll) => roll switch
    {
        0 or 1 => Twist.Repair,
        2 => Twist.Dispute,
        3 => Twist.Dismissed,
        4 => Twist.Conditional,
        5 => Twist.DelayAccepted,
        6 => Twist.DelayRejected,
        7 => Twist.Return,
        < 13 => Twist.Answer,
        _ => Twist.None,
    };
}
