using System.Text;

namespace SharedOnFactory.Domain.Kernel;

/// <summary>
/// What people write freely: reasons, notes, titles, answers. Every letter and picture stays; what can't be seen and turns the text
/// around it, or is no character, goes: a record must read as it was written.
/// </summary>
public static class FreeText
{
    /// <returns>The same text where nothing had to go. Lines and tabs stay.</returns>
    public static string Clean(string text)
    {
        if (!text.Any(c => IsHidden(c) || char.IsSurrogate(c)))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text, i);
            if (isPair || !(IsHidden(text[i]) || char.IsSurrogate(text[i])))
            {
                clean.Append(text, i, isPair ? 2 : 1);
            }

            i += isPair ? 1 : 0;
        }

        return clean.ToString();
    }

    /// <summary>Control characters, the marks of direction, and what Unicode calls no character.</summary>
    private static bool IsHidden(char c) => c switch
    {
        '\n' or '\r' or '\t' => false,
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        _ => char.IsControl(c),
    };
}
