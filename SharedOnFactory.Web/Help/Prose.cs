using System.Net;
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

    /// <summary>What is nested deeper than the parser goes is shown as it was typed.</summary>
    public static MarkupString Html(string? markdown)
    {
        try
        {
            return Tamed(markdown);
        }
        catch (ArgumentException)
        {
            return new($"<pre>{WebUtility.HtmlEncode(markdown)}</pre>");
        }
    }

    /// <summary>The first words without any markup, for one line or a description.</summary>
    public static string Plain(string? markdown, int atMost)
    {
        try
        {
            return Opening(Markdown.ToPlainText(markdown ?? "", Pipeline), atMost);
        }
        catch (ArgumentException)
        {
            return Opening(markdown ?? "", atMost);
        }
    }

    /// <summary>The first words of a text that is no Markdown.</summary>
    public static string Opening(string text, int atMost)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= atMost ? line : $"{line[..atMost].TrimEnd()}…";
    }

    private static MarkupString Tamed(string? markdown)
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
