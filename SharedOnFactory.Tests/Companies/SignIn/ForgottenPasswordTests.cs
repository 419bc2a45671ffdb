using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Notifications;

namespace SharedOnFactory.Tests.Companies;

/// <summary>A forgotten password is set anew with a mailed link, once, within 30 minutes, and by nobody else.</summary>
public sealed partial class ForgottenPasswordTests(MailPortal portal) : IClassFixture<MailPortal>
{
    private const string New = "brand-new-milling-2027";

    [Fact]
    public async Task A_mailed_link_sets_a_new_password_and_ends_everything_that_was_signed_in()
    {
        using var program = await portal.ApiAsync(Cast.Buyer);
        using var browser = new WebVisitor(portal.Address);
        (await browser.SignInAsync(Cast.Buyer, Portal.Password)).Status.ShouldBe(302);
        (await browser.GetAsync("/desk")).Status.ShouldBe(200);

        using var stranger = new WebVisitor(portal.Address);
        var asked = await AskAsync(stranger, "B0001", "kim", "KIM@example.com");
        asked.Text.ShouldContain("링크를 보냈습니다");
        var link = await LinkAsync("kim@example.com");
        link.ShouldStartWith("https://portal.example.com/password/reset?token=");
        var path = new Uri(link).PathAndQuery;

        (await stranger.SendAsync(path, "reset", ("Input.Password", "short"))).Text.ShouldContain("10자 이상");
        (await stranger.SendAsync(path, "reset", ("Input.Password", New))).To.ShouldBe("/sign-in?reset=true");
        (await stranger.GetAsync(path)).Text.ShouldContain("더는 쓸 수 없습니다");

        (await program.GetAsync("/me")).Is(401);
        (await browser.GetAsync("/desk")).Status.ShouldBe(302);
        (await browser.SignInAsync(Cast.Buyer, Portal.Password)).Status.ShouldBe(200);
        (await browser.SignInAsync(Cast.Buyer, New)).Status.ShouldBe(302);

        await using var db = portal.Db();
        (await db.Events.AnyAsync(e => e.Kind == "MemberSecured" && e.Payload.Contains("PasswordReset"))).ShouldBeTrue();
        (await db.Mails.AnyAsync(m => m.To == "kim@example.com" && m.Subject.Contains("비밀번호 재설정"))).ShouldBeTrue();
        (await db.Mails.Where(m => m.State == MailState.Sent).AllAsync(m => m.Text == null)).ShouldBeTrue();
    }

    [Fact]
    public async Task An_unknown_account_or_another_address_gets_the_same_answer_no_mail_and_as_much_time()
    {
        using var stranger = new WebVisitor(portal.Address);
        var known = await AskAsync(stranger, "S0001", "lee", "lee@example.com");
        foreach (var (company, member, email) in new[] { ("S0001", "lee", "thief@example.com"), ("S0001", "nobody", "lee@example.com"), ("X9999", "lee", "lee@example.com") })
        {
            var unknown = await AskAsync(stranger, company, member, email);
            Plain(unknown.Text).ShouldBe(Plain(known.Text));
            unknown.Took.TotalMilliseconds.ShouldBeGreaterThanOrEqualTo(400);
        }

        known.Took.TotalMilliseconds.ShouldBeGreaterThanOrEqualTo(400);
        await using var db = portal.Db();
        (await db.Mails.AnyAsync(m => m.To == "thief@example.com")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_link_ends_after_thirty_minutes_and_with_the_members_approval()
    {
        using var api = new ApiClient(new HttpClient { BaseAddress = new Uri(portal.Address) });
        (await api.PostAsync("/password/forgotten", new { companyId = "S0002", memberId = "park", email = "park@example.com" })).Is(202);
        var token = (await LinkAsync("park@example.com")).Split("token=")[1];

        await UpdateLinksAsync(TimeProvider.System.Instant().AddSeconds(-1));
        (await api.PostAsync("/password/reset", new { token, password = New })).Is(422).Rule.ShouldBe("account.link");
        await UpdateLinksAsync(TimeProvider.System.Instant().AddMinutes(5));
        (await api.PostAsync("/password/reset", new { token, password = "qwerty123456" })).Is(400);
        (await api.PostAsync("/password/reset", new { token = token + "x", password = New })).Is(422);
        var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => api.PostAsync("/password/reset", new { token, password = New })));
        tries.Select(t => t.Status).Order().ShouldBe([204, 422, 422, 422, 422, 422, 422, 422]);
    }

    [Fact]
    public async Task A_changed_password_ends_every_link_that_was_mailed_before()
    {
        using var api = await portal.ApiAsync(Cast.BuyerOnlyLooking);
        (await api.PostAsync("/password/forgotten", new { companyId = "B0001", memberId = "look", email = "look@example.com" })).Is(202);
        var token = (await LinkAsync("look@example.com")).Split("token=")[1];
        (await api.PutAsync("/me", new { email = "thief@example.net", current = Portal.Password })).Is(200);

        (await api.PostAsync("/me/password", new { current = Portal.Password, next = New })).Is(204);
        (await api.PostAsync("/password/reset", new { token, password = "thief-lathe-2027" })).Is(422).Rule.ShouldBe("account.link");
        var me = (await portal.ViewerAsync(Cast.BuyerOnlyLooking)).MemberId;
        await using var db = portal.Db();
        (await db.AccountLinks.AnyAsync(l => l.MemberId == me && l.UsedAt == null)).ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_fills_a_members_mailbox()
    {
        using var api = new ApiClient(new HttpClient { BaseAddress = new Uri(portal.Address) });
        for (var i = 0; i < 6; i++)
        {
            (await api.PostAsync("/password/forgotten", new { companyId = "B0002", memberId = "ohj", email = "ohj@example.com" })).Is(202);
        }

        await using var db = portal.Db();
        (await db.Mails.CountAsync(m => m.To == "ohj@example.com")).ShouldBe(3);
    }

    private static async Task<(string Text, TimeSpan Took)> AskAsync(WebVisitor visitor, string company, string member, string email)
    {
        var started = Stopwatch.GetTimestamp();
        var answer = await visitor.SendAsync("/password/forgotten", "forgotten", ("Input.CompanyId", company), ("Input.MemberId", member), ("Input.Email", email));
        answer.Status.ShouldBe(200);
        return (answer.Text, Stopwatch.GetElapsedTime(started));
    }

    private async Task<string> LinkAsync(string to)
    {
        string? Found() => portal.Mail.Arrived.Where(m => m.Contains($"To: {to}", StringComparison.Ordinal)).Select(m => Link().Match(MailServer.TextOf(m)).Value).LastOrDefault(l => l.Length > 0);
        await Soon.IsAsync(() => Task.FromResult(Found()), found => found is not null);
        return Found()!;
    }

    private async Task UpdateLinksAsync(DateTimeOffset until)
    {
        await using var db = portal.Db();
        await db.AccountLinks.Where(l => l.UsedAt == null).ExecuteUpdateAsync(set => set.SetProperty(l => l.ExpiresAt, until));
    }

    /// <summary>Without what differs from one rendering to the next: antiforgery tokens and the server's clock.</summary>
    private static string Plain(string page) => Varying().Replace(page, "");

    [GeneratedRegex(@"https://portal\.example\.com/password/reset\?token=\S+", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Link();

    [GeneratedRegex("""(value|data-server-now)="[^"]*"|<!--.*?-->""", RegexOptions.Singleline, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Varying();
}
