using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace SharedOnFactory.Web.Help;

/// <summary>
/// Markdown to HTML that can do nothing: no raw HTML, links only to the web, mail and telephone, pictures only from the portal itself.
/// </summary>
public static class Prose
{
    private static readonly string[] SafeSchemes = ["https://", "http://", "mailto:", "tel:"];

    // No attribute syntax ({onclick=…}) among the extensions.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().UseSoftlineBreakAsHardlineBreak().Build();

    public static MarkupString Html(string? markdown)
    {
        var document = Markdown.Parse(markdown ?? "", Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
        {
            Tame(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !IsSafe(l.Url)))
        {
            link.Url = "#";
        }

        // The page's own title is the only h1.
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Max(heading.Level, 2);
        }

        return new(document.ToHtml(Pipeline));
    }

    /// <summary>The first words without any markup, for one line or a description.</summary>
    public static string Plain(string? markdown, int atMost)
    {
        var text = string.Join(' ', Markdown.ToPlainText(markdown ?? "", Pipeline).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= atMost ? text : $"{text[..atMost].TrimEnd()}…";
    }

    private static void Tame(LinkInline link)
    {
        if (link.IsImage)
        {
            link.Url = IsOwnPicture(link.Url) ? link.Url : "";
            link.GetAttributes().AddProperty("loading", "lazy");
            return;
        }

        link.Url = IsSafe(link.Url) ? link.Url : "#";
        if (link.Url!.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            link.GetAttributes().AddProperty("rel", "noopener nofollow");
        }
    }

    /// <summary>A dot segment would lead out of the folder, to any address of the portal the reader may open.</summary>
    private static bool IsOwnPicture(string? url) =>
        url is not null && url.StartsWith("/assets/", StringComparison.Ordinal) && !Uri.UnescapeDataString(url).Contains("..", StringComparison.Ordinal) && !url.Contains('\\', StringComparison.Ordinal);

    private static bool IsSafe(string? url) => url switch
    {
        ['#', ..] => true,
        ['/', ..] => !(url.Length > 1 && url[1] is '/' or '\\'),
        _ => url is not null && SafeSchemes.Any(scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)),
    };
}
