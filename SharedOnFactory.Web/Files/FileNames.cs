using System.Globalization;
using System.Text;
using SharedOnFactory.Domain.Files;

namespace SharedOnFactory.Web.Files;

/// <summary>A file's name as people may see it: no folders, no control or direction characters, not too long; its ending kept.</summary>
public static class FileNames
{
    public static string Clean(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var kept = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
            {
                kept.Append(rune.ToString());
            }
        }

        var clean = kept.ToString().Trim().TrimStart('.');
        return Shorten(clean.Length == 0 ? "file" : clean);
    }

    private static string Shorten(string name)
    {
        if (name.Length <= Attachment.NameMaxLength)
        {
            return name;
        }

        var ending = Path.GetExtension(name) is { Length: <= 10 } e ? e : "";
        var kept = Attachment.NameMaxLength - ending.Length;
        return name[..(char.IsHighSurrogate(name[kept - 1]) ? kept - 1 : kept)] + ending;
    }
}
