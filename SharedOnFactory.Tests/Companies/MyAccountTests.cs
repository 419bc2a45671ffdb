using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Tests.Companies;

/// <summary>What a member may change and take home of its own, and of nobody else's.</summary>
public sealed class MyAccountTests(MailPortal portal) : IClassFixture<MailPortal>
{
    [Fact]
    public async Task Name_and_phone_change_at_once_and_the_e_mail_when_the_new_address_has_answered()
    {
        using var api = await portal.ApiAsync(Cast.Buyer);
        var before = (await api.GetAsync("/me")).Is(200);
        var edited = (await api.PutAsync($"/me?version={before["version"]}", new { name = " 김새이름 ", phone = "010-9999-8888", email = "New.Kim@Example.com", current = Portal.Password })).Is(200);
        ((string)edited["name"]!, (string)edited["phone"]!, (string)edited["email"]!, (string)edited["emailToConfirm"]!)
            .ShouldBe(("김새이름", "01099998888", "kim@example.com", "new.kim@example.com"));
        (await api.PutAsync($"/me?version={before["version"]}", new { name = "다른이름" })).Is(409);

        await Soon.IsAsync(() => Task.FromResult(TokenFor("new.kim@example.com")), token => token is not null);
        var link = $"/account/email?token={TokenFor("new.kim@example.com")}";
        using var mailProgram = new WebVisitor(portal.Address);
        (await mailProgram.GetAsync(link)).Text.ShouldContain("new.kim@example.com");
        ((string)(await api.GetAsync("/me"))["email"]!).ShouldBe("kim@example.com"); // Opening the link is not yet saying yes.
        (await mailProgram.SendAsync(link, "confirm")).Text.ShouldContain("바꾸었습니다");
        ((string)(await api.GetAsync("/me"))["email"]!).ShouldBe("new.kim@example.com");
        (await mailProgram.GetAsync(link)).Text.ShouldContain("더는 쓸 수 없습니다");

        await using var db = portal.Db();
        (await db.Mails.AnyAsync(m => m.To == "kim@example.com" && m.Subject.Contains("이메일 주소가 바뀌었습니다"))).ShouldBeTrue();
        (await db.Events.AnyAsync(e => e.Kind == "MemberEmailChanged")).ShouldBeTrue();
    }

    [Fact]
    public async Task Another_e_mail_asks_for_the_password_and_the_same_one_does_not()
    {
        using var api = await portal.ApiAsync(Cast.Rival);
        (await api.PutAsync("/me", new { name = "박도둑", email = "thief@example.com" })).Is(400)["errors"]["current"].ShouldNotBeNull();
        (await api.PutAsync("/me", new { email = "thief@example.com", current = "wrong-password-1" })).Is(400)["errors"]["current"].ShouldNotBeNull();
        ((string)(await api.PutAsync("/me", new { name = "박경쟁이", email = "park@example.com" })).Is(200)["name"]!).ShouldBe("박경쟁이");

        await using var db = portal.Db();
        (await db.Mails.AnyAsync(m => m.To == "thief@example.com")).ShouldBeFalse();
        (await db.Users.SingleAsync(u => u.UserName == Cast.Rival)).AccessFailedCount.ShouldBe(1); // a missing password is no guess
    }

    [Fact]
    public async Task A_passkey_is_added_only_with_the_password()
    {
        var me = (await portal.ViewerAsync(Cast.OtherBuyer)).MemberId;
        var made = new UserPasskeyInfo([7, 7, 7], [1], DateTimeOffset.UnixEpoch, 0, [], true, false, false, [1], [1]);
        var add = portal.Get<Web.Companies.AddPasskey>();
        foreach (var wrong in new[] { null, "", "wrong-password-1" })
        {
            (await Should.ThrowAsync<InputInvalid>(() => add.RunAsync(new(me), made, "남의 노트북", wrong, new("", "")))).Errors.Keys.ShouldBe(["current"]);
        }

        await add.RunAsync(new(me), made, "사무실 노트북", Portal.Password, new("", ""));
        await using var db = portal.Db();
        (await db.UserPasskeys.Where(p => p.UserId == me).ToListAsync()).Select(p => p.Data.Name).ShouldBe(["사무실 노트북"]);
    }

    [Theory]
    [InlineData("name", "")]
    [InlineData("name", "<script>alert(1)</script>")]
    [InlineData("name", "\u200b")]
    [InlineData("name", "\u202e이름cod.exe")]
    [InlineData("phone", "공일공")]
    [InlineData("email", "someone@example.com\r\nBcc: all@example.com")]
    [InlineData("email", "no-at-sign")]
    [InlineData("email", "a@b")]
    [InlineData("email", "two@example.com,three@example.com")]
    public async Task What_can_not_be_is_refused_beside_its_field(string field, string value)
    {
        using var api = await portal.ApiAsync(Cast.Supplier);
        var refused = await api.PutAsync("/me", new Dictionary<string, string>(StringComparer.Ordinal) { [field] = value });
        refused.Status.ShouldBeOneOf(400, 422);
        refused["errors"][field].ShouldNotBeNull();
    }

    [Fact]
    public async Task My_data_holds_everything_of_mine_no_secret_and_nothing_of_a_colleague()
    {
        using var api = await portal.ApiAsync(Cast.BuyerOnlyLooking);
        await api.PutAsync("/me", new { name = "유열람새" });
        var answer = (await api.GetAsync("/me/data")).Is(200);

        ((string)answer["profile"]["memberId"]!, (string)answer["profile"]["name"]!).ShouldBe(("look", "유열람새"));
        answer["sessions"].AsArray().Count.ShouldBeGreaterThan(0);
        answer["signIns"].AsArray().Count.ShouldBeGreaterThan(0);
        answer["acts"].AsArray().Select(a => (string)a!["kind"]!).ShouldContain("MemberEdited");
        await using var db = portal.Db();
        var colleague = await db.Members.SingleAsync(m => m.Code == "kim");
        answer.Text.ShouldNotContain(colleague.Id.ToString());
        var mine = await db.Users.SingleAsync(u => u.UserName == "B0001/look");
        answer.Text.ShouldNotContain(mine.PasswordHash!);

        using var browser = new WebVisitor(portal.Address);
        (await browser.GetAsync("/account/data.json")).Status.ShouldBe(302);
        (await browser.SignInAsync(Cast.BuyerOnlyLooking, Portal.Password)).Status.ShouldBe(302);
        (await browser.GetAsync("/account/data.json")).Text.ShouldContain("유열람새");
    }

    [Fact]
    public async Task My_data_tells_of_my_consents_my_questions_and_what_others_did_about_me()
    {
        using var api = await portal.ApiAsync(Cast.Rival);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        (await api.PutAsync("/me/consents/marketing", new { isGiven = true })).Is(200);
        (await api.PutAsync("/me/consents/marketing", new { isGiven = true })).Is(200);
        (await api.PutAsync("/me/consents/marketing", new { isGiven = false })).Is(200);
        (await api.PutAsync("/me/consents/marketing", new { })).Is(400);
        (await api.PostAsync("/help/questions", new { title = "수수료가 있습니까", body = "알려 주십시오.", isPublic = false })).Is(201);

        var answer = (await api.GetAsync("/me/data")).Is(200);
        answer["consents"].AsArray().Select(c => ((string)c!["kind"]!, (bool)c["isGiven"]!)).ShouldBe([("marketing", true), ("marketing", false)]);
        ((string)answer["questions"][0]!["title"]!).ShouldBe("수수료가 있습니까");
        answer["aboutMe"].AsArray().Select(a => (string)a!["kind"]!).ShouldContain("MemberApproved");
        answer["acts"].AsArray().Select(a => (string)a!["kind"]!).Count(kind => kind == "MemberConsentChanged").ShouldBe(2);
        answer.Text.ShouldNotContain((await portal.ViewerAsync(Cast.Administrator)).MemberId.ToString());
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0", "Edge · Windows")]
    [InlineData("Mozilla/5.0 (Linux; Android 15; SM-S931N) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36", "Samsung Internet · Android")]
    [InlineData("curl/8.5.0", "curl/8.5.0")]
    [InlineData("<script>alert(1)</script> x", "<script>alert(1)</script>")]
    [InlineData("", "")]
    public void A_browser_is_named_in_a_few_words(string agent, string words) => Web.Companies.Browsers.Summary(agent).ShouldBe(words);

    [Theory]
    [InlineData("kim@example.com", true)]
    [InlineData("k.i-m+1@mail.example.co.kr", true)]
    [InlineData("김@example.com", true)]
    [InlineData("kim@example", false)]
    [InlineData("kim@@example.com", false)]
    [InlineData("kim@example..com", false)]
    [InlineData("kim <kim@example.com>", false)]
    public void An_e_mail_address_is_one_address(string text, bool isOne) => MemberRules.IsEmail(text).ShouldBe(isOne);

    private string? TokenFor(string to) => portal.Mail.Arrived.Where(m => m.Contains($"To: {to}", StringComparison.Ordinal))
        .Select(m => MailServer.TextOf(m)).Where(t => t.Contains("token=", StringComparison.Ordinal)).Select(t => t.Split("token=")[1].Split('\n', '\r')[0].Trim()).LastOrDefault();
}
