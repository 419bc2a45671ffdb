using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Help;

/// <summary>What a visitor who is not signed in meets: pages without a circuit, and nothing that is not public.</summary>
public sealed class PublicPagesTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("/", "도면을 올리면 공장이 답합니다")]
    [InlineData("/help", "수수료가 있나요?")]
    [InlineData("/help?q=지연", "납기를 지키기 어려우면")]
    [InlineData("/help?category=Trust", "신뢰지수는 무엇으로")]
    [InlineData("/help/guides", "오늘 할 일")]
    [InlineData("/help/guides/supplier", "신뢰지수를 높이려면")]
    [InlineData("/terms", "통신판매중개자이며")]
    [InlineData("/privacy?edition=1", "주민등록번호는 받지 않습니다")]
    [InlineData("/contact", "공유온팩토리 운영센터")]
    [InlineData("/site-map", "개인정보 처리방침")]
    public async Task A_public_page_is_served_whole_and_without_a_circuit(string path, string says)
    {
        var (status, page) = await OpenAsync(path);
        status.ShouldBe(HttpStatusCode.OK);
        page.Body!.TextContent.ShouldContain(says);
        page.Body.TextContent.ShouldContain("통신판매중개자");
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("script").ShouldAllBe(s => !s.GetAttribute("src")!.Contains("blazor", StringComparison.Ordinal));
        page.QuerySelector(".site-foot a[href='/privacy']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Access_records_are_kept_as_long_as_the_privacy_policy_says()
    {
        Web.Data.SignInAttempt.KeptFor.ShouldBeInRange(TimeSpan.FromDays(365), TimeSpan.FromDays(366));
        var (_, page) = await OpenAsync("/privacy");
        page.QuerySelectorAll("tr").Where(row => row.TextContent.Contains("접속", StringComparison.Ordinal)).ShouldAllBe(row => row.TextContent.Contains("1년", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/privacy?edition=99")]
    [InlineData("/terms?edition=abc")]
    [InlineData("/help/guides/unknown")]
    [InlineData("/help/guides/administrator")]
    [InlineData("/companies/S9999")]
    [InlineData("/companies/B0001")]
    [InlineData("/companies/A0001")]
    public async Task What_is_not_public_does_not_exist(string path) => (await OpenAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_supplier_shows_visitors_grade_and_processes_and_members_more()
    {
        var (_, page) = await OpenAsync("/companies/S0001");
        page.Body!.TextContent.ShouldContain("남동정공");
        page.Body.TextContent.ShouldContain("머시닝센터(MCT)");
        page.Body.TextContent.ShouldContain("신규");
        foreach (var secret in new[] { "확신도", "61.1", "220-81-62517", "대표자", "이대표" })
        {
            page.QuerySelector("main")!.TextContent.ShouldNotContain(secret);
        }

        var now = TimeProvider.System.GetUtcNow();
        await using var db = portal.Db();
        var rival = await Web.Trust.CompanyFaceQueries.CompanyFaceAsync(db, portal.Get<Web.Trust.KeptTrust>(), await portal.ViewerAsync(Cast.Rival), "S0001", now, default);
        (rival.Trust!.Shown, rival.Papers).ShouldBe((61.1m, null));
        (await Web.Trust.CompanyFaceQueries.CompanyFaceAsync(db, portal.Get<Web.Trust.KeptTrust>(), await portal.ViewerAsync(Cast.Administrator), "B0001", now, default)).Papers.ShouldNotBeNull();
        (await Web.Trust.CompanyFaceQueries.CompanyFaceAsync(db, portal.Get<Web.Trust.KeptTrust>(), await portal.ViewerAsync(Cast.Supplier), "S0001", now, default)).Papers.ShouldNotBeNull();
        await Should.ThrowAsync<Web.Data.NotFoundHere>(async () => await Web.Trust.CompanyFaceQueries.CompanyFaceAsync(db, portal.Get<Web.Trust.KeptTrust>(), await portal.ViewerAsync(Cast.Supplier), "B0001", now, default));
    }

    [Fact]
    public async Task Search_engines_are_told_what_to_read()
    {
        using var http = new HttpClient { BaseAddress = new Uri(portal.Address) };
        (await http.GetStringAsync(new Uri("/robots.txt", UriKind.Relative))).ShouldContain("Disallow: /deals");
        var map = System.Xml.Linq.XDocument.Parse(await http.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        map.Descendants().Count(e => e.Name.LocalName == "loc" && e.Value.StartsWith(portal.Address, StringComparison.Ordinal)).ShouldBeGreaterThan(8);
    }

    /// <summary>Before anything was chosen, the browser's list decides; what was chosen decides after that.</summary>
    [Theory]
    [InlineData(null, "ko")]
    [InlineData("*", "ko")]
    [InlineData("ja,fr;q=0.8", "ko")]
    [InlineData("en-US,en;q=0.9,ko;q=0.1", "ko")]
    [InlineData("ko-KR", "ko")]
    [InlineData("en-US,en;q=0.9", "en")]
    [InlineData("de-DE,de;q=0.9,EN;q=0.5", "en")]
    public async Task A_first_visit_is_answered_in_a_language_the_browser_reads(string? languages, string expected)
    {
        (await OpenAsync("/", languages)).Page.DocumentElement.GetAttribute("lang").ShouldBe(expected);
        (await OpenAsync("/", languages, "language=c%3Dko%7Cuic%3Dko")).Page.DocumentElement.GetAttribute("lang").ShouldBe("ko");
        (await OpenAsync("/", languages, "language=c%3Den%7Cuic%3Den")).Page.DocumentElement.GetAttribute("lang").ShouldBe("en");
    }

    [Fact]
    public async Task A_program_is_answered_in_Korean_whatever_its_client_lists()
    {
        using var http = new HttpClient { BaseAddress = new Uri(portal.Address) };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-US");
        (await (await http.GetAsync(new Uri("/scm/api/notices", UriKind.Relative))).Content.ReadAsStringAsync()).ShouldContain("로그인");
    }

    [Fact]
    public async Task Readers_of_English_read_English_and_are_told_what_only_Korean_exists_for()
    {
        (await OpenAsync("/help/guides/supplier", "en")).Page.Body!.TextContent.ShouldContain("How to raise your trust index");
        foreach (var path in new[] { "/terms", "/privacy" })
        {
            (await OpenAsync(path, "en")).Page.Body!.TextContent.ShouldContain("This text is available in Korean only; the Korean text is binding.");
            (await OpenAsync(path)).Page.Body!.TextContent.ShouldNotContain("한국어로만");
        }

        var page = (await OpenAsync("/companies/S0001", "en")).Page;
        page.QuerySelector("main .page-sub")!.TextContent.ShouldBe("S0001 · Incheon");
    }

    private async Task<(HttpStatusCode Status, IHtmlDocument Page)> OpenAsync(string path, string? languages = null, string? cookie = null)
    {
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri(portal.Address) };
        http.DefaultRequestHeaders.Add("Accept-Language", languages is null ? [] : [languages]);
        http.DefaultRequestHeaders.Add("Cookie", cookie is null ? [] : [cookie]);
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync()));
    }
}
