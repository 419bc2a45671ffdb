using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace SharedOnFactory.Tests.Support;

/// <summary>How long a test waits for what will come: long enough for a machine that is busy with something else. What comes early is not waited for.</summary>
internal static class Patience
{
    private const int Seconds = 30;

#pragma warning disable CA2255 // A test project is an application of its own.
    [ModuleInitializer]
    internal static void Set()
    {
        Bunit.BunitContext.DefaultWaitTimeout = TimeSpan.FromSeconds(Seconds);
        Assertions.SetDefaultExpectTimeout(Seconds * 1000);
    }
#pragma warning restore CA2255
}
