using System.Text;
using System.Xml.Linq;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Layout;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Help;

/// <summary>Every page of the portal that can be listed: the public ones here, the members' ones from the menu.</summary>
public static class SiteMap
{
    /// <summary>For everybody, search engines included.</summary>
    public static readonly IReadOnlyList<(string Path, string Text)> Public =
    [
        (Urls.Front, "첫 화면"),
        (Urls.Help, "자주 묻는 질문"),
        (Urls.Guides, "이용 안내"),
        (Urls.Guide("first-steps"), "처음 오셨나요"),
        (Urls.Guide("buyer"), "발주업체 안내"),
        (Urls.Guide("supplier"), "수주업체 안내"),
        (Urls.TermsOfUse, "이용약관"),
        (Urls.Privacy, "개인정보 처리방침"),
        (Urls.Contact, "연락처"),
        (Urls.SiteMap, "사이트맵"),
        (Urls.Join, "가입하기"),
        (Urls.SignIn, "로그인"),
    ];

    public static IEnumerable<(string Path, string Text)> Of(Viewer viewer) => Menu.For(viewer).Select(entry => (entry.Path, entry.Text))
        .Concat(viewer.IsAdministrator ? [(Urls.Guide("administrator"), "관리자 안내")] : []);

    public static void MapFiles(IEndpointRouteBuilder app)
    {
        app.MapGet("/robots.txt", (HttpContext http) => Results.Text(Robots(Root(http)))).AllowAnonymous();
        app.MapGet("/sitemap.xml", (HttpContext http) => Results.Text(Sitemap(Root(http)), "application/xml", Encoding.UTF8)).AllowAnonymous();
    }

    public static string Root(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}";

    private static string Robots(string root)
    {
        string[] closed = [Urls.Desk, Urls.OpenBids, Urls.Notices, Urls.Quotations, Urls.Orders, Urls.Deals, Urls.Admin, Urls.Account, Urls.Announcements, Urls.HelpQuestions, "/scm/", "/files/", "/hubs/"];
        return $"User-agent: *\n{string.Concat(closed.Select(path => $"Disallow: {path}\n"))}\nSitemap: {root}/sitemap.xml\n";
    }

    private static string Sitemap(string root)
    {
        XNamespace ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var urls = Public.Where(p => p.Path != Urls.SignIn).Select(p => new XElement(ns + "url", new XElement(ns + "loc", root + p.Path)));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{new XElement(ns + "urlset", urls)}\n";
    }
}
