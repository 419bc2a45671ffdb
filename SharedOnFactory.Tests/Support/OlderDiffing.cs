using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace SharedOnFactory.Tests.Support;

/// <summary>bUnit asks for a newer AngleSharp.Diffing than this feed has; it only compares markup with it, which no test here does.</summary>
internal static class OlderDiffing
{
    private const string Name = "AngleSharp.Diffing";

#pragma warning disable CA2255 // A test project is an application of its own.
    [ModuleInitializer]
    internal static void Resolve() => AssemblyLoadContext.Default.Resolving += (context, asked) =>
        asked.Name == Name ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, $"{Name}.dll")) : null;
#pragma warning restore CA2255
}
