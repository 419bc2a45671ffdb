using SharedOnFactory.Domain.Help;

namespace SharedOnFactory.Web.Help;

/// <summary>The texts the product comes with, from the Markdown files beside it: answers, terms and guides.</summary>
public static class FirstContent
{
    /// <summary>faq.md: <c># category/slug | 제목 | English title</c>, the answer, and after a line <c>~en~</c> the English answer.</summary>
    public static IReadOnlyList<(string Slug, int Position, FaqText Text)> Faq()
    {
        var entries = Read("faq").Split("\n# ", StringSplitOptions.RemoveEmptyEntries).Select(block => Entry(block.TrimStart('#', ' ', '\n')));
        return [.. entries.GroupBy(e => e.Text.Category).SelectMany(g => g.Select((e, i) => (e.Slug, i + 1, e.Text)))];
    }

    public static string Terms(TermsKind kind) => Read(kind == TermsKind.Use ? "terms" : "privacy");

    /// <param name="name">first-steps, buyer, supplier or administrator.</param>
    /// <param name="inEnglish">For readers of English, with the same headings and pictures.</param>
    /// <returns>Null when there is no such guide.</returns>
    public static string? Guide(string name, bool inEnglish) => Guides.Contains(name, StringComparer.Ordinal) ? Read($"guide-{name}{(inEnglish ? ".en" : "")}") : null;

    public static IReadOnlyList<string> Guides { get; } = ["first-steps", "buyer", "supplier", "administrator"];

    private static (string Slug, FaqText Text) Entry(string block)
    {
        var (head, rest) = Cut(block, "\n");
        var names = head.Split('|', StringSplitOptions.TrimEntries);
        var (category, slug) = Cut(names[0], "/");
        var (korean, english) = Cut(rest, "\n~en~\n");
        return (slug, new(Enum.Parse<FaqCategory>(category), names[1], korean.Trim(), names.ElementAtOrDefault(2) ?? "", english.Trim(), IsPublished: true));
    }

    private static (string Before, string After) Cut(string text, string at) =>
        text.IndexOf(at, StringComparison.Ordinal) is var i and >= 0 ? (text[..i], text[(i + at.Length)..]) : (text, "");

    private static string Read(string name)
    {
        using var stream = typeof(FirstContent).Assembly.GetManifestResourceStream($"help/{name}.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
