using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Tests.Architecture;
using SharedOnFactory.Web.Layout;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Tests.Parts;

/// <summary>Whoever reads English meets no Korean: every key on a page, every word and every rule has its English text.</summary>
public sealed partial class TextsTests
{
    [Fact]
    public void Every_sentence_has_an_English_text()
    {
        var keys = OnPages().Concat(InTables()).Concat(OfRules()).Where(IsKorean).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        keys.Count.ShouldBeGreaterThan(200);

        using var english = new ResourceManager(typeof(Texts)).GetResourceSet(new CultureInfo("en"), createIfNotExists: true, tryParents: false)!;
        var missing = keys.Where(key => string.IsNullOrWhiteSpace(english.GetString(key))).ToList();
        missing.ShouldBeEmpty($"{missing.Count} sentences have no English text in Parts/Texts.en.resx:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void An_English_text_fills_in_the_same_values()
    {
        using var english = new ResourceManager(typeof(Texts)).GetResourceSet(new CultureInfo("en"), createIfNotExists: true, tryParents: false)!;
        var pairs = english.Cast<System.Collections.DictionaryEntry>().Select(e => ((string)e.Key, (string)e.Value!)).ToList();
        pairs.ShouldNotBeEmpty();
        pairs.Where(p => !Places(p.Item1).SetEquals(Places(p.Item2))).ShouldBeEmpty();
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(m => m.Value)];

    private static bool IsKorean(string text) => text.Any(c => c is >= '가' and <= '힣');

    /// <summary>L["…"] on pages and in code, and sentences that are handed on as keys: problems, refusals, messages of exceptions.</summary>
    private static IEnumerable<string> OnPages() => Source.Under("SharedOnFactory.Web")
        .Where(s => !s.IsMigration && !s.Path.Contains("/Demo/", StringComparison.Ordinal) && !s.Path.Contains("/Api/", StringComparison.Ordinal)
            && !s.Name.EndsWith("Endpoints.cs", StringComparison.Ordinal) && s.Name != "Startup.cs")
        .SelectMany(s => s.IsRazor ? Key().Matches(s.Code) : Literal().Matches(s.Code))
        .Where(match => !match.Value.Contains("(?<", StringComparison.Ordinal)) // a pattern is not a sentence
        .Select(match => Regex.Unescape(match.Groups["text"].Value));

    private static IEnumerable<string> InTables() => Words.All.Values.Select(word => word.Text)
        .Concat(ToDo.All.Values.SelectMany(toDo => new[] { toDo.Sentence, toDo.Button }))
        .Concat(Processes.All.Select(process => process.Name))
        .Concat(Menu.All.Select(entry => entry.Text));

    private static IEnumerable<string> OfRules() => typeof(Rule).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
        .Where(field => field.FieldType == typeof(Rule))
        .Select(field => ((Rule)field.GetValue(null)!).Message);

    [GeneratedRegex(@"\bL\[""(?<text>(?:[^""\\]|\\.)*)""|(?<!\$)""(?<text>(?:[^""\\<>@]|\\.)*[가-힣](?:[^""\\<>@]|\\.)*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Key();

    [GeneratedRegex(@"(?<!\$)""(?<text>(?:[^""\\]|\\.)*[가-힣](?:[^""\\]|\\.)*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{\d", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Place();
}
