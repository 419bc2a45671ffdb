using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Companies;

/// <summary>Who may not sign in learns nothing from the refusal; who may is remembered, listed, and can be ended.</summary>
public sealed class SignInTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Unknown_company_unknown_member_wrong_password_and_not_approved_are_answered_alike()
    {
        await ApplyAsync("S0001", "newbie");
        using var api = Anonymous();
        var answers = new List<(string Text, double Took)>();
        foreach (var (company, member, password) in new[] { ("Z9999", "lee", Portal.Password), ("S0001", "nobody", Portal.Password), ("S0001", "lee", "wrong-password-1"), ("S0001", "newbie", Portal.Password) })
        {
            var started = Stopwatch.GetTimestamp();
            var answer = await api.PostAsync("/token", new { companyId = company, memberId = member, password });
            answer.Is(401).Rule.ShouldBeNull();
            answers.Add(((string)answer["detail"]!, Stopwatch.GetElapsedTime(started).TotalMilliseconds));
        }

        answers.Select(a => a.Text).Distinct().Count().ShouldBe(1);
        answers.ShouldAllBe(a => a.Took >= 400);
        await using var db = portal.Db();
        foreach (var outcome in new[] { SignInOutcome.Unknown, SignInOutcome.WrongPassword, SignInOutcome.NotApproved })
        {
            (await db.SignInAttempts.AnyAsync(a => a.Outcome == outcome)).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour_even_for_the_right_one()
    {
        using var browser = new WebVisitor(portal.Address);
        var tries = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Anonymous().PostAsync("/token", new { companyId = "S0002", memberId = "park", password = "wrong-password-1" })));
        tries.ShouldAllBe(t => t.Status == 401);
        (await browser.SignInAsync(Cast.Rival, Portal.Password)).Status.ShouldBe(200);

        var me = (await portal.ViewerAsync(Cast.Rival)).MemberId;
        await using var db = portal.Db();
        (await db.Users.SingleAsync(u => u.Id == me)).IsLocked(TimeProvider.System.GetUtcNow().AddMinutes(14)).ShouldBeTrue();
        await db.Users.Where(u => u.Id == me).ExecuteUpdateAsync(set => set.SetProperty(u => u.LockoutEnd, TimeProvider.System.Instant().AddSeconds(-1)));
        (await browser.SignInAsync(Cast.Rival, Portal.Password)).Status.ShouldBe(302);
        (await db.SignInAttempts.CountAsync(a => a.MemberId == me && a.Outcome == SignInOutcome.Locked)).ShouldBe(1);
    }

    [Fact]
    public async Task A_member_sees_its_sessions_and_its_history_and_ends_one_of_them_at_once()
    {
        using var phone = new WebVisitor(portal.Address, "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1");
        (await phone.SignInAsync(Cast.OtherBuyer, Portal.Password)).Status.ShouldBe(302);
        using var program = await portal.ApiAsync(Cast.OtherBuyer);
        using var another = await portal.ApiAsync(Cast.OtherBuyer);
        using var rival = await portal.ApiAsync(Cast.Buyer);

        var sessions = (await program.GetAsync("/me/sessions")).Is(200)["items"].AsArray();
        sessions.Count(s => (bool)s!["isThis"]!).ShouldBe(1);
        var onPhone = sessions.Single(s => (string)s!["agent"]! == "Safari · iPhone")!;
        (string.IsNullOrEmpty((string)onPhone["address"]!), (string)onPhone["kind"]!).ShouldBe((false, "browser"));

        (await rival.DeleteAsync($"/me/sessions/{onPhone["id"]}")).Is(404);
        (await phone.GetAsync("/desk")).Status.ShouldBe(200);
        (await program.DeleteAsync($"/me/sessions/{onPhone["id"]}")).Is(204);
        (await phone.GetAsync("/desk")).Status.ShouldBe(302);

        var history = (await program.GetAsync("/me/sign-ins?pageSize=10")).Is(200)["items"].AsArray();
        history.ShouldAllBe(h => (string)h!["outcome"]! == "signedIn");
        history.Select(h => (string)h!["way"]!).ShouldContain("password");

        (await program.PostAsync("/me/sessions/end-all")).Is(204);
        (await program.GetAsync("/me")).Is(401);
        (await another.GetAsync("/me")).Is(401);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_a_copied_cookie_too()
    {
        using var browser = new WebVisitor(portal.Address);
        (await browser.SignInAsync(Cast.BuyerOnlyLooking, Portal.Password)).Status.ShouldBe(302);
        using var copy = new WebVisitor(portal.Address);
        copy.Cookies.Add(browser.Cookies.GetAllCookies());
        (await copy.GetAsync("/desk")).Status.ShouldBe(200);

        (await browser.SendAsync("/account", "/sign-out")).Status.ShouldBe(302);
        (await copy.GetAsync("/desk")).Status.ShouldBe(302);
    }

    [Fact]
    public async Task A_changed_password_ends_all_other_sessions_and_asks_for_the_right_one()
    {
        await ApplyAsync("B0002", "second", approve: true);
        using var mine = new ApiClient(new HttpClient { BaseAddress = new Uri(portal.Address) });
        var first = await mine.SignInAsync("B0002", "second", Portal.Password);
        using var other = new WebVisitor(portal.Address);
        (await other.SignInAsync("B0002/second", Portal.Password)).Status.ShouldBe(302);

        (await mine.PostAsync("/me/password", new { current = "not-this-one-2026", next = "brand-new-lathe-2027" })).Is(400);
        (await mine.PostAsync("/me/password", new { current = Portal.Password, next = "second1234" })).Is(400);
        (await mine.PostAsync("/me/password", new { current = Portal.Password, next = "brand-new-lathe-2027" })).Is(204);
        (await mine.GetAsync("/me")).Is(200);
        (await mine.PostAsync("/token/refresh", new { refreshToken = (string)first["refreshToken"]! })).Is(200);
        (await other.GetAsync("/desk")).Status.ShouldBe(302);
    }

    [Fact]
    public async Task Suspension_role_and_refresh_hold_at_the_next_call()
    {
        await ApplyAsync("S0001", "helper", approve: true);
        using var api = new ApiClient(new HttpClient { BaseAddress = new Uri(portal.Address) });
        var token = await api.SignInAsync("S0001", "helper", Portal.Password);
        (await api.GetAsync("/me")).Is(200)["role"].ToString().ShouldBe("staff");

        await ChangeAsync("helper", m => m.ChangeRole(MemberRole.Viewer, [], TimeProvider.System.Instant()));
        (await api.GetAsync("/me")).Is(200)["role"].ToString().ShouldBe("viewer");
        await ChangeAsync("helper", m => m.Suspend("시험", byOperator: true, [], TimeProvider.System.Instant()));
        (await api.GetAsync("/me")).Is(401);
        (await api.PostAsync("/token/refresh", new { refreshToken = (string)token["refreshToken"]! })).Is(401);
    }

    [Fact]
    public async Task Old_history_is_forgotten_and_a_year_of_it_is_kept()
    {
        var member = (await portal.ViewerAsync(Cast.Supplier)).MemberId;
        var now = TimeProvider.System.Instant();
        var from = new SignInOrigin("203.0.113.7", "test");
        await using var db = portal.Db();
        db.SignInAttempts.AddRange(
            SignInAttempt.Of(member, SignInWay.Password, SignInOutcome.SignedIn, from, now.AddDays(-365)),
            SignInAttempt.Of(member, SignInWay.Password, SignInOutcome.SignedIn, from, now.AddDays(-367)));
        await db.SaveChangesAsync();

        await portal.Get<Web.Jobs.ForgetOld>().RunAsync();
        (await db.SignInAttempts.CountAsync(a => a.Address == "203.0.113.7")).ShouldBe(1);
    }

    [Fact]
    public async Task Answers_and_tokens_that_nobody_asks_for_again_are_forgotten()
    {
        var member = (await portal.ViewerAsync(Cast.Supplier)).MemberId;
        var now = TimeProvider.System.Instant();
        await using var db = portal.Db();
        db.AnsweredCalls.AddRange(Answered("old", now.AddDays(-8)), Answered("new", now.AddDays(-6)));
        db.RefreshTokens.AddRange(
            new RefreshToken { MemberId = member, Hash = "ended", ExpiresAt = now.AddMinutes(-1) }, new RefreshToken { MemberId = member, Hash = "works", ExpiresAt = now.AddMinutes(1) });
        await db.SaveChangesAsync();

        await portal.Get<Web.Jobs.ForgetOld>().RunAsync();
        (await db.AnsweredCalls.Where(c => c.MemberId == member).Select(c => c.Key).ToListAsync()).ShouldBe(["new"]);
        (await db.RefreshTokens.Where(t => t.Hash == "ended" || t.Hash == "works").Select(t => t.Hash).ToListAsync()).ShouldBe(["works"]);

        AnsweredCall Answered(string key, DateTimeOffset at) => new() { MemberId = member, Key = key, Fingerprint = "", Answer = "", At = at };
    }

    [Fact]
    public async Task However_much_is_old_it_goes_a_few_hundred_rows_at_a_time()
    {
        var member = (await portal.ViewerAsync(Cast.Supplier)).MemberId;
        var longAgo = TimeProvider.System.Instant().AddDays(-400);
        await using var db = portal.Db();
        db.SignInAttempts.AddRange(Enumerable.Range(0, 1_201).Select(_ => SignInAttempt.Of(member, SignInWay.Password, SignInOutcome.SignedIn, new("203.0.113.9", "test"), longAgo)));
        await db.SaveChangesAsync();

        (await portal.Get<Web.Jobs.ForgetOld>().RunAsync()).ShouldBeGreaterThanOrEqualTo(1_201);
        (await db.SignInAttempts.AnyAsync(a => a.Address == "203.0.113.9")).ShouldBeFalse();
    }

    private ApiClient Anonymous() => new(new HttpClient { BaseAddress = new Uri(portal.Address) });

    private async Task ApplyAsync(string code, string id, bool approve = false)
    {
        await using var db = portal.Db();
        var company = await db.Companies.SingleAsync(c => c.Code == code);
        var member = Member.Apply(company, id, "새사람", $"{id}@example.com", "01012345678", MemberRole.Staff, TimeProvider.System.Instant());
        if (approve)
        {
            member.Approve(TimeProvider.System.Instant());
        }

        db.AddRange(member, Credentials.Create(company, member, Portal.Password));
        await db.SaveChangesAsync();
    }

    private async Task ChangeAsync(string id, Action<Member> change) => await portal.Get<Door>().EnterAsSystemAsync(
        async (db, _) =>
        {
            change(await db.Members.SingleAsync(m => m.Code == id));
            return true;
        },
        CancellationToken.None);
}
