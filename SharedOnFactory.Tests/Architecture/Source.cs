using System.Text.RegularExpressions;

namespace SharedOnFactory.Tests.Architecture;

/// <summary>A source file of the product as text: its path below the repository, with and without its comments.</summary>
internal sealed partial record Source(string Path, string Text)
{
    private static readonly Lazy<IReadOnlyList<Source>> Read = new(Load);

    public static IReadOnlyList<Source> All => Read.Value;

    public string Code { get; } = Comment().Replace(Text, "");
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
    public string Folder => Path[..Path.LastIndexOf('/')];
    public int Lines => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;
    public bool IsRazor => Path.EndsWith(".razor", StringComparison.Ordinal) || Path.EndsWith(".razor.cs", StringComparison.Ordinal);
    public bool IsMigration => Path.Contains("/Migrations/", StringComparison.Ordinal);

    /// <summary>The files below a folder, for instance <c>SharedOnFactory.Web/Steps</c>.</summary>
    public static IReadOnlyList<Source> Under(string folder) => [.. All.Where(s => s.Path.StartsWith(folder + "/", StringComparison.Ordinal))];

    private static List<Source> Load()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(System.IO.Path.Combine(root.FullName, "SharedOnFactory.sln")))
        {
            root = root.Parent;
        }

        return
        [
            .. root!.EnumerateDirectories("SharedOnFactory.*")
                .SelectMany(project => project.EnumerateFiles("*", SearchOption.AllDirectories))
                .Where(file => file.Extension is ".cs" or ".razor" or ".csproj")
                .Select(file => (file, path: System.IO.Path.GetRelativePath(root.FullName, file.FullName).Replace('\\', '/')))
                .Where(f => !f.path.Contains("/bin/", StringComparison.Ordinal) && !f.path.Contains("/obj/", StringComparison.Ordinal))
                .Select(f => new Source(f.path, File.ReadAllText(f.file.FullName))),
        ];
    }

    /// <summary>Block, Razor, XML and line comments; a line comment does not start inside an address such as https://.</summary>
    [GeneratedRegex(@"/\*.*?\*/|@\*.*?\*@|<!--.*?-->|(?<!:)//[^\n]*", RegexOptions.Singleline, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Comment();
}
