using System.Net;
using System.Text.RegularExpressions;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;

namespace SharedOnFactory.Tests.Companies;

/// <summary>The forms that are posted without a circuit: empty or full of nonsense, they answer with a sentence beside the field and keep what was typed.</summary>
public sealed partial class PlainFormTests(Portal portal) : IClassFixture<Portal>
{
    private const string Mischief = "\"><script>alert(1)</script>";

    public static TheoryData<string> Nonsense => ["", " ", Mischief, "\u202Etxt 🙂", new string('x', 10_000), "'; DROP TABLE"];

    [Theory]
    [MemberData(nameof(Nonsense))]
    public async Task Signing_in_with_nonsense_is_refused_in_one_sentence(string typed)
    {
        using var visitor = Visitor.Anonymous(portal);
        var (status, page) = await visitor.PostFormAsync("/sign-in", new() { ["Input.CompanyId"] = typed, ["Input.MemberId"] = typed, ["Input.Password"] = typed });
        status.ShouldBe(200);
        Alerts(page).ShouldHaveSingleItem();
        ShowsAsTyped(page, typed);
    }

    [Fact]
    public async Task What_no_keyboard_types_is_answered_with_a_page()
    {
        using var visitor = Visitor.Anonymous(portal);
        var (status, page) = await visitor.PostFormAsync("/sign-in", new() { ["Input.CompanyId"] = "a\0b", ["Input.MemberId"] = "kim", ["Input.Password"] = "x" });
        status.ShouldBe(400);
        page.ShouldContain("</html>");
        page.ShouldMatch("<h1[^>]*>[^<]*[가-힣]");
    }

    [Fact]
    public async Task A_sign_in_without_its_fields_is_refused_too()
    {
        using var visitor = Visitor.Anonymous(portal);
        var (status, page) = await visitor.PostFormAsync("/sign-in", []);
        status.ShouldBe(200);
        Alerts(page).ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Nonsense))]
    public async Task A_password_changed_to_nonsense_says_which_field_to_mend(string typed)
    {
        using var visitor = await Visitor.SignInAsync(portal, Cast.OtherBuyer);
        var (status, page) = await visitor.PostFormAsync("/account/password", new() { ["Input.current"] = typed, ["Input.next"] = typed });
        status.ShouldBe(200);
        Alerts(page).ShouldNotBeEmpty();
        page.ShouldNotContain(Mischief);
    }

    [Theory]
    [MemberData(nameof(Nonsense))]
    public async Task The_first_administrator_can_not_be_registered_with_nonsense(string typed)
    {
        using var visitor = Visitor.Anonymous(portal);
        var token = portal.Get<SetupLink>().Renew();
        var (status, page) = await visitor.PostFormAsync($"/setup?token={token}", new() { ["Input.company"] = typed, ["Input.name"] = typed, ["Input.memberId"] = typed, ["Input.password"] = typed });
        status.ShouldBe(200);
        Alerts(page).ShouldNotBeEmpty();
        ShowsAsTyped(page, typed);
    }

    private static List<string> Alerts(string page)
    {
        var alerts = Alert().Matches(page).Select(m => WebUtility.HtmlDecode(Tag().Replace(m.Groups["text"].Value, "")).Trim())
            .Where(text => text.Length > 0).ToList(); // a region that waits for a script to speak is empty
        alerts.ShouldAllBe(text => text.Any(c => c >= '가' && c <= '힣'));
        return alerts;
    }

    private static void ShowsAsTyped(string page, string typed)
    {
        page.ShouldNotContain(Mischief);
        if (typed.Trim().Length is > 0 and < 200)
        {
            WebUtility.HtmlDecode(page).ShouldContain($"value=\"{typed}\"");
        }
    }

    [GeneratedRegex("<(?<tag>p|div)[^>]*role=\"alert\"[^>]*>(?<text>.*?)</\\k<tag>>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Alert();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Tag();
}
