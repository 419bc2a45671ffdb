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
        foreach (var secret in new[] { "확신도", "61.1", "220-81-62517", "대표자" })
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

    private async Task<(HttpStatusCode Status, IHtmlDocument Page)> OpenAsync(string path)
    {
        using var http = new HttpClient { BaseAddress = new Uri(portal.Address) };
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync()));
    }
}
