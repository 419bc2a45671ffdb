using System.Diagnostics;

namespace SharedOnFactory.Tests.Support;

public static class Soon
{
    /// <summary>Asks again until it is so; fails with the last answer when it never is.</summary>
    public static async Task IsAsync<T>(Func<Task<T>> ask, Func<T, bool> isSo, int seconds = 60)
    {
        var started = Stopwatch.GetTimestamp();
        var answer = await ask();
        while (!isSo(answer))
        {
            Stopwatch.GetElapsedTime(started).TotalSeconds.ShouldBeLessThan(seconds, $"The last answer was {answer}");
            await Task.Delay(50);
            answer = await ask();
        }
    }
}
