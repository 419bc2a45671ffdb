namespace SharedOnFactory.Tests.Architecture;

/// <summary>What may write, read, touch a disk or speak to the outside. Each test first makes sure that it looked at something.</summary>
public sealed class DoorTests
{
    private const string Web = "SharedOnFactory.Web";
    private const string StepTables = @"\b\w*[dD]b\.(Notices|Quotations|Awards|Orders|Runs|Delays|Deliveries|Inspections|Repairs|Evaluations|Payments|Declines)\b";

    [Fact]
    public void Only_what_came_in_through_the_door_saves()
    {
        const string Saves = @"\bSaveChanges(Async)?\(|\bExecute(Update|Delete)Async\(";
        var saving = Product().Where(s => !s.Path.StartsWith($"{Web}/Data/", StringComparison.Ordinal) && Rooms.Matches(s.Code, Saves)).ToList();
        saving.Count.ShouldBeGreaterThan(40);
        saving.Where(s => !Rooms.Matches(s.Code, @"\bDoor door\b|\bAct act\b|\bPortalDb db\b")).Select(s => s.Path).ShouldBeEmpty();
        saving.Where(s => s.Name.EndsWith("Endpoints.cs", StringComparison.Ordinal) || s.Name.EndsWith("Queries.cs", StringComparison.Ordinal) || s.IsRazor).Select(s => s.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Only_Files_touches_a_disk()
    {
        const string Disk = @"\b(File|Directory)\.(?!Id\b)[A-Z]\w+\(|\bnew (FileStream|FileInfo|DirectoryInfo|StreamWriter)\(";
        Product().Where(s => s.Path.StartsWith($"{Web}/Files/", StringComparison.Ordinal) && Rooms.Matches(s.Code, Disk)).ShouldNotBeEmpty();

        // Data keeps the database's own files and the keys; the browser's files have nowhere else to lie.
        string[] known = ["Layout/ShellSetup.cs"];
        Product().Where(s => !s.Path.StartsWith($"{Web}/Files/", StringComparison.Ordinal) && !s.Path.StartsWith($"{Web}/Data/", StringComparison.Ordinal) && Rooms.Matches(s.Code, Disk))
            .Select(s => s.Path).Except(known.Select(path => $"{Web}/{path}"), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_lies_in_a_folder_for_everybody()
    {
        Product().ShouldContain(s => s.Code.Contains("TempFiles", StringComparison.Ordinal));
        Product().Where(s => Rooms.Matches(s.Code, @"\bGetTemp(Path|FileName)\(|\bEnableBuffering\(|\bCreateTempSubdirectory\(")).Select(s => s.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Only_channels_and_the_tax_office_speak_to_the_outside()
    {
        const string Outside = @"\b(HttpClient|IHttpClientFactory|SmtpClient|TcpClient|UdpClient|Socket|WebRequest)\b";
        string[] known = [$"{Web}/Notifications/Channels/", $"{Web}/Companies/TaxOffice/"];
        var speaking = Product().Where(s => Rooms.Matches(s.Code, Outside)).Select(s => s.Path).ToList();
        known.ShouldAllBe(room => speaking.Exists(path => path.StartsWith(room, StringComparison.Ordinal)));
        speaking.Where(path => !known.Any(room => path.StartsWith(room, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void What_people_and_programs_are_shown_of_the_steps_is_read_through_what_they_may_see()
    {
        var asking = Product().Where(s => s.IsRazor || s.Name.EndsWith("Endpoints.cs", StringComparison.Ordinal)).ToList();
        asking.Count(s => s.Code.Contains("VisibleTo(", StringComparison.Ordinal)).ShouldBeGreaterThan(5);
        asking.Where(s => Rooms.Matches(s.Code, StepTables + @"(?!(\.AsNoTracking\(\))?\s*\.VisibleTo\()")).Select(s => s.Path).ShouldBeEmpty();
    }

    /// <summary>A query may count or join rows beside those it found; it must have found them through what the viewer may see.</summary>
    [Fact]
    public void Whoever_reads_a_step_asks_what_may_be_seen_of_it()
    {
        // The clock's job acts for nobody; public numbers and the trust index sum up what no single viewer may see.
        string[] known = ["Steps/Quotations/CloseNotices.cs", "Layout/Front/FrontNumbers.cs", "Trust/TrustQueries.cs", "Trust/CompanyFace.cs"];
        var reading = Product().Where(s => !s.Path.StartsWith($"{Web}/Data/", StringComparison.Ordinal) && Rooms.Matches(s.Code, StepTables)).ToList();
        reading.Count.ShouldBeGreaterThan(25);
        reading.Where(s => !Rooms.Matches(s.Code, @"\bVisibleTo\(|\b(Suppliers|Buyers)?OrderAsync\(|\bAct act\b|async act =>|Involved(Notices)?\("))
            .Select(s => s.Path).Except(known.Select(path => $"{Web}/{path}"), StringComparer.Ordinal).ShouldBeEmpty();
    }

    /// <summary>EF Core answers a grouping that ends the query with all its rows, whole, and groups them in memory.</summary>
    [Fact]
    public void The_database_counts()
    {
        Product().ShouldContain(s => s.Code.Contains(".CountByAsync(", StringComparison.Ordinal));
        Product().Where(s => Rooms.Matches(s.Code, @"\.GroupBy\([^;]*?\)\s*\.To(Dictionary|List|Lookup|Array|HashSet)Async\(")).Select(s => s.Path).Except([$"{Web}/Data/Act.cs", $"{Web}/Trust/TrustQueries.cs"], StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_program_the_timetable_and_the_map_of_the_api_know_every_room()
    {
        var knowing = Product().Where(s => !s.Path.StartsWith($"{Web}/Steps/", StringComparison.Ordinal))
            .Select(s => (s.Path, Rooms: Rooms.Steps.Count(step => Rooms.MentionsWebStep(s.Code, step)))).ToList();
        knowing.Count(s => s.Rooms > 0).ShouldBeGreaterThan(3);
        string[] known = ["Program.cs", "Jobs/Timetable.cs", "Api/ApiEndpoints.cs"];
        knowing.Where(s => s.Rooms > 2).Select(s => s.Path).Except(known.Select(path => $"{Web}/{path}"), StringComparer.Ordinal).ShouldBeEmpty();
    }

    private static List<Source> Product() => [.. Source.Under(Web).Where(s => !s.IsMigration && !s.Name.EndsWith(".csproj", StringComparison.Ordinal))];
}
