using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace SharedOnFactory.Web.Parts;

/// <summary>Says a sentence that is known only as a whole, for instance a problem of a form, in the reader's language.</summary>
public static partial class Sentences
{
    /// <summary>A sentence that carries a number or a quoted name is looked up with {0}, {1} … in their places.</summary>
    public static string Say(this IStringLocalizer texts, string sentence)
    {
        var known = texts[sentence];
        if (!known.ResourceNotFound)
        {
            return known;
        }

        var values = new List<object>();
        var key = Value().Replace(sentence, match =>
        {
            values.Add(match.Value);
            return $"{{{values.Count - 1}}}";
        });
        return texts[key, [.. values]];
    }

    [GeneratedRegex("(?<=')[^'{}]*(?=')|[0-9][0-9,]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Value();
}
