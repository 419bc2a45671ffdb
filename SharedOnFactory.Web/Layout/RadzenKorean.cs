using System.Globalization;
using System.Reflection;
using Radzen;

namespace SharedOnFactory.Web.Layout;

/// <summary>The component library's own texts in Korean; in English it speaks for itself.</summary>
public sealed class RadzenKorean : ILocalizer
{
    private readonly Dictionary<string, string> _texts = Read();

    public string? Get(string key, CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "en" ? null : _texts.GetValueOrDefault(key);

    private static Dictionary<string, string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("radzen-korean.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
    }
}
