using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace SharedOnFactory.Tests.Support;

/// <summary>How long a test waits for what will come: long enough for a machine that is busy with something else. What comes early is not waited for.</summary>
public static class Soon
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Asks again until it is so; fails with the last answer when it never is.</summary>
    public static async Task IsAsync<T>(Func<Task<T>> ask, Func<T, bool> isSo)
    {
        var started = Stopwatch.GetTimestamp();
        var answer = await ask();
        while (!isSo(answer))
        {
            Stopwatch.GetElapsedTime(started).ShouldBeLessThan(Patience, $"The last answer was {answer}");
            await Task.Delay(50);
            answer = await ask();
        }
    }

#pragma warning disable CA2255 // A test project is an application of its own.
    [ModuleInitializer]
    internal static void BePatient()
    {
        Bunit.BunitContext.DefaultWaitTimeout = Patience;
        Assertions.SetDefaultExpectTimeout((float)Patience.TotalMilliseconds);
    }
#pragma warning restore CA2255
}
