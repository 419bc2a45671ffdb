using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace SharedOnFactory.Web.Parts;

/// <summary>A company's region as the reader calls it. It is kept in Korean: 인천 남동구, or the country of a company overseas.</summary>
public static class Regions
{
    private static readonly Lazy<FrozenDictionary<string, string>> English = new(Read);

    /// <summary>For readers of English what a table knows of it, the province first; what no table knows stays as it is kept.</summary>
    public static string Name(string region)
    {
        if (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ko")
        {
            return region;
        }

        var known = region.Split(' ').Select(word => English.Value.GetValueOrDefault(word)).TakeWhile(name => name is not null).ToList();
        return known.Count > 0 ? string.Join(' ', known) : Countries.OfKorean(region);
    }

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("regions.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split('|'))
            .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
    }
}
