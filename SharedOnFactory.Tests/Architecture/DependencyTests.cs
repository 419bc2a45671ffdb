using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Tests.Architecture;

/// <summary>Who may know whom. Each test first makes sure that it looked at something.</summary>
public sealed class DependencyTests
{
    private const string Domain = "SharedOnFactory.Domain";
    private const string Web = "SharedOnFactory.Web";

    [Fact]
    public void The_domain_knows_only_the_system()
    {
        var references = typeof(Entity).Assembly.GetReferencedAssemblies();
        references.ShouldNotBeEmpty();
        references.ShouldAllBe(reference => reference.Name!.StartsWith("System.", StringComparison.Ordinal));

        var project = Source.Under(Domain).Single(s => s.Name == "SharedOnFactory.Domain.csproj");
        project.Code.ShouldNotContain("Reference");
    }

    [Fact]
    public void A_room_of_the_domain_knows_only_rooms_below_it()
    {
        var files = Source.Under(Domain).Where(s => s.Folder != Domain).ToList();
        files.Select(s => Rooms.Of(s, Domain)).Distinct().ShouldBeSubsetOf(Rooms.Height.Keys);
        files.Count(s => Rooms.MentionsDomain(s.Code, "Orders")).ShouldBeGreaterThan(5);

        Offenders(files, s => Rooms.Height.Keys
            .Where(room => room != Rooms.Of(s, Domain) && Rooms.Height[room] >= Rooms.Height[Rooms.Of(s, Domain)])
            .Where(room => Rooms.MentionsDomain(s.Code, room))).ShouldBeEmpty();
    }

    [Fact]
    public void A_step_of_the_portal_looks_back_never_ahead()
    {
        var files = WebSteps();
        files.Count(s => Rooms.Steps.Any(step => Rooms.MentionsDomain(s.Code, step))).ShouldBeGreaterThan(0);

        Offenders(files, s => Rooms.Steps
            .Where(step => Rooms.Height[step] > Rooms.Height[Rooms.Of(s, $"{Web}/Steps")])
            .Where(step => !(s.Name == "AwardNotice.cs" && step == "Orders")) // docs/decisions/0006-award-drafts-the-order.md
            .Where(step => Rooms.MentionsDomain(Rooms.WithImports(s), step))).ShouldBeEmpty();
    }

    [Fact]
    public void A_step_of_the_portal_never_uses_another_one() =>
        Offenders(WebSteps(), s => Rooms.Steps
            .Where(step => step != Rooms.Of(s, $"{Web}/Steps"))
            .Where(step => Rooms.MentionsWebStep(Rooms.WithImports(s), step))).ShouldBeEmpty();

    [Fact]
    public void Nobody_imports_a_step_for_everybody()
    {
        var imports = Source.Under(Web).Where(s => s.Name == "_Imports.razor" || s.Code.Contains("global using", StringComparison.Ordinal)).ToList();
        imports.ShouldNotBeEmpty();

        Offenders(imports.Where(s => !s.Path.StartsWith($"{Web}/Steps/", StringComparison.Ordinal)), s => Rooms.Steps
            .Where(step => Rooms.MentionsWebStep(s.Code, step) || Rooms.MentionsDomain(s.Code, step))).ShouldBeEmpty();
    }

    [Fact]
    public void A_page_never_writes()
    {
        var pages = Source.Under(Web).Where(s => s.IsRazor).ToList();
        pages.ShouldNotBeEmpty();

        Offending(pages, @"\b(SaveChanges(Async)?|Execute(Update|Delete|Sql\w*)(Async)?)\b"
            + @"|\b\w*(db|Db|context|Context)\.(\w+\.)?(Add|AddRange|AddAsync|Update|UpdateRange|Remove|RemoveRange|Attach|Entry)\(").ShouldBeEmpty();
    }

    [Fact]
    public void Only_Data_names_a_database_provider()
    {
        const string Providers = @"\w*(Sqlite|Npgsql)\w*";
        Offending(Source.Under($"{Web}/Data"), Providers).ShouldNotBeEmpty();

        // The relay between nodes listens on its own connection, and on nothing else.
        Offending(Product().Where(s => !s.Path.StartsWith($"{Web}/Data/", StringComparison.Ordinal) && !IsRelay(s)), Providers).ShouldBeEmpty();
    }

    [Fact]
    public void Only_Live_names_a_relay()
    {
        const string Relays = @"\bpg_notify\b|""(LISTEN|NOTIFY) |\bNpgsqlNotification\w*|\bStackExchange\.Redis\b|\bIHubContext\b";
        Source.Under($"{Web}/Live").ShouldNotBeEmpty();
        Offending(Source.Under($"{Web}/Live"), Relays).ShouldNotBeEmpty();

        Offending(Product().Where(s => !s.Path.StartsWith($"{Web}/Live/", StringComparison.Ordinal)), Relays).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_reads_an_ambient_clock()
    {
        Product().Count(s => s.Code.Contains("DateTimeOffset", StringComparison.Ordinal)).ShouldBeGreaterThan(20);
        Offending(Product(), @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bEnvironment\.TickCount|\bThread\.Sleep\b").ShouldBeEmpty();
        Offending(Source.Under(Domain), @"\bTimeProvider\b|\bStopwatch\b").ShouldBeEmpty();
    }

    private static bool IsRelay(Source s) => s.Path.StartsWith($"{Web}/Live/", StringComparison.Ordinal) && s.Name.Contains("Relay", StringComparison.Ordinal);

    private static List<Source> WebSteps()
    {
        var files = Source.Under($"{Web}/Steps").Where(s => s.Folder != $"{Web}/Steps").ToList();
        files.Select(s => Rooms.Of(s, $"{Web}/Steps")).Distinct().ShouldBe(Rooms.Steps, ignoreOrder: true);
        return files;
    }

    private static List<Source> Product() =>
        [.. Source.Under(Domain).Concat(Source.Under(Web)).Where(s => !s.IsMigration && !s.Name.EndsWith(".csproj", StringComparison.Ordinal))];

    private static List<string> Offending(IEnumerable<Source> files, string pattern) =>
        [.. files.Where(s => Rooms.Matches(s.Code, pattern)).Select(s => s.Path)];

    private static List<string> Offenders(IEnumerable<Source> files, Func<Source, IEnumerable<string>> wrong) =>
        [.. files.SelectMany(s => wrong(s).Select(room => $"{s.Path} knows {room}"))];
}
