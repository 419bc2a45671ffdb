using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
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

    /// <summary>A sentence with a value in it is looked up with {0} in the value's place.</summary>
    [Theory]
    [InlineData("200자까지 입력할 수 있습니다.", "Up to 200 characters.")]
    [InlineData("'S0099'는 초대할 수 있는 수주업체가 아닙니다.", "'S0099' is not a supplier that can be invited.")]
    [InlineData("단가를 입력해 주십시오.", "Please enter the unit price.")]
    public void A_sentence_with_a_value_is_said_in_English_too(string sentence, string english)
    {
        var texts = new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance).Create(typeof(Texts));
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new("en");
            texts.Say(sentence).ShouldBe(english);
            CultureInfo.CurrentUICulture = new("ko");
            texts.Say(sentence).ShouldBe(sentence);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void A_state_and_the_act_that_leads_to_it_have_words_of_their_own()
    {
        using var english = new ResourceManager(typeof(Texts)).GetResourceSet(new CultureInfo("en"), createIfNotExists: true, tryParents: false)!;
        english.GetString(Words.Text(Domain.Orders.OrderState.Approved)).ShouldBe("Approved");
        english.GetString("승인").ShouldBe("Approve");
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(m => m.Value)];

    private static bool IsKorean(string text) => text.Any(c => c is >= '가' and <= '힣');

    /// <summary>L["…"] on pages and in code, and sentences that are handed on as keys: problems, refusals, messages of exceptions.</summary>
    private static IEnumerable<string> OnPages() => Source.Under("SharedOnFactory.Web")
        .Where(s => !s.IsMigration && !s.Path.Contains("/Demo/", StringComparison.Ordinal) && !s.Path.Contains("/Api/", StringComparison.Ordinal)
            && !s.Name.EndsWith("Endpoints.cs", StringComparison.Ordinal) && s.Name is not ("Startup.cs" or "Particles.cs"))
        .SelectMany(s => s.IsRazor ? Key().Matches(s.Code) : Literal().Matches(s.Code))
        .Where(match => !match.Value.Contains("(?<", StringComparison.Ordinal)) // a pattern is not a sentence
        .Select(match => Regex.Unescape(match.Groups["text"].Value))
        .Concat(WithValues());

    /// <summary>$"…{value}…" in the forms' bodies and queries: sentences a user reads, whose values stand where the key has {0}.</summary>
    private static IEnumerable<string> WithValues() => Source.Under("SharedOnFactory.Web")
        .Where(s => s.Code.Contains("Problems", StringComparison.Ordinal) && !s.Path.Contains("/Api/", StringComparison.Ordinal))
        .SelectMany(s => Interpolated().Matches(s.Code))
        .Select(match => Hole().Replace(match.Groups["text"].Value, "{0}"));

    private static IEnumerable<string> InTables() => Words.All.Values.Select(word => word.Text)
        .Concat(ToDo.All.Values.SelectMany(toDo => new[] { toDo.Sentence, toDo.Button }))
        .Concat(Processes.All.Select(process => process.Name))
        .Concat(Menu.All.Select(entry => entry.Text));

    private static IEnumerable<string> OfRules() => typeof(Rule).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
        .Where(field => field.FieldType == typeof(Rule))
        .Select(field => ((Rule)field.GetValue(null)!).Message);

    [GeneratedRegex(@"\bL\[""(?<text>(?:[^""\\]|\\.)*)""|(?<!\$)""(?<text>(?:[^""\\<>@]|\\.)*[가-힣](?:[^""\\<>@]|\\.)*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Key();

    [GeneratedRegex(@"(?<!\$)""(?<text>(?:[^""\\]|\\.)*[가-힣](?:[^""\\]|\\.)*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\$""(?<text>(?:[^""\\]|\\.)*[가-힣](?:[^""\\]|\\.)*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Interpolated();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"\{\d", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Place();
}
