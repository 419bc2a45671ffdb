using System.Text.RegularExpressions;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Tests.Architecture;

/// <summary>Which room of the house a source file mentions: by <c>using</c>, by full name, or by a name relative to its own.</summary>
internal static class Rooms
{
    public static readonly string[] Steps = ["Notices", "Quotations", "Awards", "Orders", "Production", "Deliveries", "Inspections"];

    /// <summary>The lower may be known by the higher; rooms of one height do not know each other.</summary>
    public static readonly Dictionary<string, int> Height = new(StringComparer.Ordinal)
    {
        ["Kernel"] = 0,
        ["Companies"] = 1,
        ["Files"] = 1,
        ["Help"] = 2,
        ["Notices"] = 2,
        ["Quotations"] = 3,
        ["Awards"] = 4,
        ["Orders"] = 5,
        ["Production"] = 6,
        ["Deliveries"] = 7,
        ["Inspections"] = 8,
        ["Deals"] = 9,
        ["Trust"] = 10,
        ["Notifications"] = 10,
    };

    private static readonly ILookup<string, string> Types = typeof(Entity).Assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith("SharedOnFactory.Domain.", StringComparison.Ordinal) == true && !type.IsNested)
        .ToLookup(type => type.Namespace!.Split('.')[2], type => type.Name.Split('`')[0]);

    public static string Of(Source source, string parent) => source.Path[(parent.Length + 1)..].Split('/')[0];

    public static bool MentionsDomain(string code, string room)
    {
        var types = string.Join('|', Types[room].Select(Regex.Escape));
        return Matches(code, $@"\bSharedOnFactory\.Domain\.{room}\b")
            || Matches(code, $@"(?<![\w.])Domain\.{room}\b")
            || (types.Length > 0 && Matches(code, $@"(?<![\w.]){room}\.({types})\b"));
    }

    public static bool MentionsWebStep(string code, string step) =>
        Matches(code, $@"\bSharedOnFactory\.Web\.Steps\.{step}\b") || Matches(code, $@"(?<![\w.])(Web\.)?Steps\.{step}\b");

    /// <summary>The file's own code and that of every _Imports.razor above it.</summary>
    public static string WithImports(Source source) => source.Path.EndsWith(".razor", StringComparison.Ordinal)
        ? string.Join('\n', Source.All.Where(s => s.Name == "_Imports.razor" && source.Path.StartsWith(s.Folder + "/", StringComparison.Ordinal)).Select(s => s.Code).Append(source.Code))
        : source.Code;

    public static bool Matches(string code, string pattern) =>
        Regex.IsMatch(code, pattern, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
}
