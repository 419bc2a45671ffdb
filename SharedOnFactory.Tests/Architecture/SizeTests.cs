namespace SharedOnFactory.Tests.Architecture;

/// <summary>Sizes that stay readable.</summary>
public sealed class SizeTests
{
    private const int LinesOfCode = 260;
    private const int LinesOfAPage = 200;
    private const int LinesOfProgram = 60;
    private const int FilesInAFolder = 14;

    private static readonly List<Source> Written =
        [.. Source.All.Where(s => !s.IsMigration && !s.Name.EndsWith(".csproj", StringComparison.Ordinal))];

    [Fact]
    public void A_file_of_code_is_read_in_one_sitting() => Longer(".cs", LinesOfCode).ShouldBeEmpty();

    [Fact]
    public void A_page_is_read_in_one_sitting() => Longer(".razor", LinesOfAPage).ShouldBeEmpty();

    [Fact]
    public void The_program_only_puts_the_rooms_together() =>
        Source.All.Single(s => s.Path == "SharedOnFactory.Web/Program.cs").Lines.ShouldBeInRange(1, LinesOfProgram);

    [Fact]
    public void A_folder_is_seen_at_one_glance()
    {
        var folders = Written.GroupBy(s => s.Folder).ToList();
        folders.Count.ShouldBeGreaterThan(10);
        folders.Where(f => f.Count() > FilesInAFolder).Select(f => $"{f.Key}: {f.Count()}").ShouldBeEmpty();
    }

    private static List<string> Longer(string extension, int lines)
    {
        var files = Written.Where(s => s.Name.EndsWith(extension, StringComparison.Ordinal)).ToList();
        files.ShouldNotBeEmpty();
        return [.. files.Where(s => s.Lines > lines).Select(s => $"{s.Path}: {s.Lines}")];
    }
}
