using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace SharedOnFactory.Web.Parts;

/// <summary>Where a company overseas can be: the two-letter codes of ISO 3166 without Korea's, with their Korean and English names.</summary>
public static class Countries
{
    private static readonly Lazy<FrozenDictionary<string, (string Korean, string English)>> All = new(Read);

    public static bool IsKnown(string code) => All.Value.ContainsKey(code);

    /// <summary>As the reader calls it; a country that was typed before there were codes is shown as it was typed.</summary>
    public static string Name(string code) => !All.Value.TryGetValue(code, out var name) ? code : IsKorean ? name.Korean : name.English;

    /// <summary>As it is kept in a company's region, whoever typed it.</summary>
    public static string Korean(string code) => All.Value.TryGetValue(code, out var name) ? name.Korean : code;

    /// <summary>The reader's name of a country that is kept by its Korean one; what is no country's stays as it is.</summary>
    public static string OfKorean(string korean) => All.Value.FirstOrDefault(c => c.Value.Korean == korean).Key is { } code ? Name(code) : korean;

    public static IEnumerable<(string Value, string Text)> Choices() =>
        All.Value.Select(c => (c.Key, IsKorean ? c.Value.Korean : c.Value.English)).OrderBy(c => c.Item2, StringComparer.CurrentCulture);

    private static bool IsKorean => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ko";

    private static FrozenDictionary<string, (string Korean, string English)> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("countries.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split('|'))
            .ToFrozenDictionary(parts => parts[0], parts => (parts[1], parts[2]), StringComparer.Ordinal);
    }
}
