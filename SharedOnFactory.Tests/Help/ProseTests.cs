using AngleSharp.Html.Parser;
using SharedOnFactory.Web.Help;

namespace SharedOnFactory.Tests.Help;

/// <summary>What somebody writes in Markdown can do nothing to those who read it.</summary>
public sealed class ProseTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("글 <a href='javascript:alert(1)'>누르기</a>")]
    [InlineData("[누르기](javascript:alert(1))")]
    [InlineData("[누르기](JaVaScRiPt:alert(1))")]
    [InlineData("[누르기](&#106;avascript:alert(1))")]
    [InlineData("[누르기](<java\tscript:alert(1)>)")]
    [InlineData("[누르기](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[누르기](vbscript:msgbox)")]
    [InlineData("[누르기](//evil.example)")]
    [InlineData("[누르기](/\\evil.example)")]
    [InlineData("[누르기][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![그림](https://evil.example/track.png)")]
    [InlineData("![그림](javascript:alert(1))")]
    [InlineData("![그림](data:image/svg+xml;base64,PHN2Zz4=)")]
    [InlineData("# 제목 {onclick=alert(1)}")]
    [InlineData("`x`{.a onmouseover=alert(1)}")]
    [InlineData("[x](https://ok.example \"a\" onmouseover=alert(1))")]
    [InlineData("<iframe src='/desk'></iframe><form action=/sign-out method=post>")]
    [InlineData("| a |\n|---|\n| <b onclick=x>y</b> |")]
    public void An_attack_stays_words(string markdown)
    {
        var body = new HtmlParser().ParseDocument(Prose.Html(markdown).Value).Body!;
        body.QuerySelectorAll("script, iframe, form, svg, object, embed, style, link, meta, base, input, button").ShouldBeEmpty();
        body.QuerySelectorAll("*").SelectMany(e => e.Attributes).ShouldAllBe(a => a.Name != "style" && !a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        body.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ShouldAllBe(href => href == "#" || href.StartsWith("https://ok.example", StringComparison.Ordinal));
        body.QuerySelectorAll("img").Select(i => i.GetAttribute("src")).ShouldAllBe(src => src == "");
    }

    [Fact]
    public void Ordinary_writing_is_shown_as_meant()
    {
        var html = Prose.Html("## 제목\n\n**굵게** [안내](/help) [메일](mailto:a@b.example) https://ok.example\n\n- 하나\n\n![그림](/assets/img/guide/desk.webp)\n\n| 가 | 나 |\n|---|---|\n| 1 | 2 |").Value;
        html.ShouldContain("<h2>제목</h2>");
        html.ShouldContain("<strong>굵게</strong>");
        html.ShouldContain("href=\"/help\"");
        html.ShouldContain("href=\"mailto:a@b.example\"");
        html.ShouldContain("href=\"https://ok.example\" rel=\"noopener nofollow\"");
        html.ShouldContain("src=\"/assets/img/guide/desk.webp\"");
        html.ShouldContain("<table>");
        Prose.Html("# 큰 제목").Value.ShouldContain("<h2>큰 제목</h2>");
    }

    [Fact]
    public void The_first_words_carry_no_markup() => Prose.Plain("## 제목\n\n**굵은** 글과 [링크](/help)가 있습니다.", 12).ShouldBe("제목 굵은 글과 링크가…");

    [Fact]
    public void Every_first_answer_has_both_languages_and_a_name_of_its_own()
    {
        var first = FirstContent.Faq();
        first.Count.ShouldBeGreaterThanOrEqualTo(20);
        first.Select(f => f.Slug).ShouldBeUnique();
        first.ShouldAllBe(f => f.Text.Title.Length > 0 && f.Text.Body.Length > 0 && f.Text.TitleEnglish.Length > 0 && f.Text.BodyEnglish.Length > 0);
        first.Select(f => f.Text.Category).Distinct().ShouldBe(Enum.GetValues<Domain.Help.FaqCategory>(), ignoreOrder: true);
    }

    [Fact]
    public void Every_picture_of_a_guide_is_there()
    {
        var pictures = FirstContent.Guides.SelectMany(name => Guide(name, inEnglish: false).QuerySelectorAll("img")).Select(i => i.GetAttribute("src")!).ToList();
        pictures.Count.ShouldBeGreaterThan(6);
        pictures.ShouldAllBe(src => File.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot-assets", src.Substring("/assets/".Length))));
    }

    [Fact]
    public void A_guide_says_in_English_what_it_says_in_Korean()
    {
        foreach (var name in FirstContent.Guides)
        {
            var (korean, english) = (Guide(name, inEnglish: false), Guide(name, inEnglish: true));
            foreach (var part in new[] { "h2", "p", "li", "img" })
            {
                english.QuerySelectorAll(part).Length.ShouldBe(korean.QuerySelectorAll(part).Length, $"{name}: {part}");
            }

            english.QuerySelectorAll("img").Select(i => i.GetAttribute("src")).ShouldBe(korean.QuerySelectorAll("img").Select(i => i.GetAttribute("src")));
            english.Body!.TextContent.Any(c => c is >= '가' and <= '힣').ShouldBeFalse(name);
        }
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Guide(string name, bool inEnglish) => new HtmlParser().ParseDocument(Prose.Html(FirstContent.Guide(name, inEnglish)).Value);
}
