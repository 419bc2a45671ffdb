using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;

namespace SharedOnFactory.Tests.Companies;

/// <summary>The second step: after RFC 6238, each code once, recovery codes once, and off only with the password.</summary>
public sealed class TotpTests(Portal portal) : IClassFixture<Portal>
{
    private const string Rfc6238Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long unixSeconds, string code) =>
        Totp.CodeAt(Rfc6238Key, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(unixSeconds))).ShouldBe(code);

    [Fact]
    public void A_code_counts_a_step_early_or_late_but_not_again()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1234567890);
        var step = Totp.StepAt(now);
        Totp.Match(Rfc6238Key, Totp.CodeAt(Rfc6238Key, step - 1), now, 0).ShouldBe(step - 1);
        Totp.Match(Rfc6238Key, $" {Totp.CodeAt(Rfc6238Key, step)[..3]} {Totp.CodeAt(Rfc6238Key, step)[3..]}", now, 0).ShouldBe(step);
        Totp.Match(Rfc6238Key, Totp.CodeAt(Rfc6238Key, step), now, step).ShouldBeNull();
        Totp.Match(Rfc6238Key, Totp.CodeAt(Rfc6238Key, step - 2), now, 0).ShouldBeNull();
    }

    [Fact]
    public async Task With_the_second_step_on_the_password_alone_opens_neither_the_portal_nor_the_api()
    {
        using var api = await portal.ApiAsync(Cast.Buyer);
        var (key, codes) = await EnableAsync(api);
        using var program = new ApiClient(new HttpClient { BaseAddress = new Uri(portal.Address) });
        var right = new { companyId = "B0001", memberId = "kim", password = Portal.Password };
        (await program.PostAsync("/token", right)).Is(401).Rule.ShouldBe("sign-in.code");
        (await program.PostAsync("/token", new { right.companyId, right.memberId, right.password, code = "000000" })).Is(401).Rule.ShouldBe("sign-in.code");
        (await program.PostAsync("/token", new { right.companyId, right.memberId, password = "wrong-password-1", code = "000000" })).Is(401).Rule.ShouldBeNull();
        var code = CodeNow(key);
        await program.SignInAsync("B0001", "kim", Portal.Password, code);
        (await program.PostAsync("/token", new { right.companyId, right.memberId, right.password, code })).Is(401);
        await program.SignInAsync("B0001", "kim", Portal.Password, codes[0]);
        (await program.PostAsync("/token", new { right.companyId, right.memberId, right.password, code = codes[0] })).Is(401);

        using var browser = new WebVisitor(portal.Address);
        (await browser.SignInAsync(Cast.Buyer, Portal.Password)).To!.ShouldStartWith("/sign-in/code");
        (await browser.GetAsync("/desk")).Status.ShouldBe(302);
        (await browser.SendAsync("/sign-in/code", "code", ("Input.Code", "123456"))).Text.ShouldContain("코드가 맞지 않거나");
        (await browser.SendAsync("/sign-in/code", "code", ("Input.Code", codes[1].ToUpperInvariant()))).To.ShouldBe("/desk");
        (await browser.GetAsync("/desk")).Status.ShouldBe(200);

        (await api.PostAsync("/me/totp/disable", new { current = "wrong-password-1" })).Is(400);
        (await api.PostAsync("/me/totp/disable", new { current = Portal.Password })).Is(204);
        await program.SignInAsync("B0001", "kim", Portal.Password);
    }

    [Fact]
    public async Task A_new_password_or_a_reset_second_step_ends_a_sign_in_that_waits_for_its_code()
    {
        using var api = await portal.ApiAsync(Cast.Rival);
        var (_, codes) = await EnableAsync(api);
        using var browser = new WebVisitor(portal.Address);
        (await browser.SignInAsync(Cast.Rival, Portal.Password)).To!.ShouldStartWith("/sign-in/code");
        (await api.PostAsync("/me/password", new { current = Portal.Password, next = "brand-new-lathe-2027" })).Is(204);
        (await browser.SendAsync("/sign-in/code", "code", ("Input.Code", codes[0]))).To!.ShouldStartWith("/sign-in?");
        (await browser.GetAsync("/desk")).Status.ShouldBe(302);

        (await browser.SignInAsync(Cast.Rival, "brand-new-lathe-2027")).To!.ShouldStartWith("/sign-in/code");
        (await api.PostAsync("/me/totp/disable", new { current = "brand-new-lathe-2027" })).Is(204);
        var late = await browser.SendAsync("/sign-in/code", "code", ("Input.Code", codes[0]));
        (late.Status, late.Text.Contains("다시 로그인해 주십시오", StringComparison.Ordinal)).ShouldBe((200, true));
    }

    [Fact]
    public async Task Wrong_codes_lock_the_account_like_wrong_passwords()
    {
        using var api = await portal.ApiAsync(Cast.Supplier);
        var (_, codes) = await EnableAsync(api);
        using var program = new ApiClient(new HttpClient { BaseAddress = new Uri(portal.Address) });
        for (var i = 0; i < 5; i++)
        {
            (await program.PostAsync("/token", new { companyId = "S0001", memberId = "lee", password = Portal.Password, code = "000000" })).Is(401).Rule.ShouldBe("sign-in.code");
        }

        (await program.PostAsync("/token", new { companyId = "S0001", memberId = "lee", password = Portal.Password, code = codes[0] })).Is(401).Rule.ShouldBeNull();
    }

    [Fact]
    public async Task The_key_does_not_lie_readable_in_the_database_and_an_offer_is_for_one_member()
    {
        using var api = await portal.ApiAsync(Cast.OtherBuyer);
        using var rival = await portal.ApiAsync(Cast.BuyerOnlyLooking);
        var offer = (await rival.PostAsync("/me/totp/offer")).Is(200);
        (await api.PostAsync("/me/totp/enable", new { offer = (string)offer["offer"]!, code = CodeNow((string)offer["key"]!) })).Is(400);
        var (key, codes) = await EnableAsync(api);
        await using var db = portal.Db();
        var user = await db.Users.SingleAsync(u => u.UserName == "B0002/ohj");
        user.TotpKey!.ShouldNotContain(key);
        user.RecoveryCodes.ShouldNotContain(codes[0]);
        (await api.PostAsync("/me/totp/enable", new { offer = "x", code = "1" })).Is(400);
        using var browser = new WebVisitor(portal.Address);
        (await browser.SignInAsync(Cast.OtherBuyer, Portal.Password)).To!.ShouldStartWith("/sign-in/code");
    }

    internal static string CodeNow(string key) => Totp.CodeAt(key, Totp.StepAt(TimeProvider.System.GetUtcNow()) + 1);

    internal static async Task<(string Key, string[] Codes)> EnableAsync(ApiClient api)
    {
        var offer = (await api.PostAsync("/me/totp/offer")).Is(200);
        var key = (string)offer["key"]!;
        ((string)offer["uri"]!).ShouldStartWith("otpauth://totp/SharedOnFactory:");
        (await api.PostAsync("/me/totp/enable", new { offer = (string)offer["offer"]!, code = "000000" })).Is(400);
        var on = (await api.PostAsync("/me/totp/enable", new { offer = (string)offer["offer"]!, code = Totp.CodeAt(key, Totp.StepAt(TimeProvider.System.GetUtcNow())) })).Is(200);
        var codes = on["recoveryCodes"].AsArray().Select(c => (string)c!).ToArray();
        codes.Distinct().Count().ShouldBe(10);
        return (key, codes);
    }
}

/// <summary>In production an administrator sets up the second step before anything else.</summary>
public sealed class AdministratorsNeedTotpTests(AdministratorsNeedTotpTests.Guarded portal) : IClassFixture<AdministratorsNeedTotpTests.Guarded>
{
    [Fact]
    public async Task An_administrator_without_it_reaches_only_the_page_that_sets_it_up()
    {
        using var api = new ApiClient(new HttpClient { BaseAddress = new Uri(portal.Address) });
        (await api.PostAsync("/token", new { companyId = "A0001", memberId = "admin", password = Portal.Password })).Is(401).Rule.ShouldBe("sign-in.totp");

        using var browser = new WebVisitor(portal.Address);
        (await browser.SignInAsync(Cast.Administrator, Portal.Password)).Status.ShouldBe(302);
        (await browser.GetAsync("/admin")).To.ShouldBe("/account/totp");
        (await browser.GetAsync("/_blazor/negotiate")).To.ShouldBe("/account/totp");
        var page = (await browser.GetAsync("/account/totp")).Text;
        page.ShouldContain("관리자는 2단계 인증을 켠 다음");
        page.ShouldContain("<svg");
        var key = page[(page.IndexOf("totp-key", StringComparison.Ordinal) + 10)..].Split('<')[0].Replace(" ", "", StringComparison.Ordinal);
        (await browser.SubmitAsync(page, "/account/totp", "enable", ("Input.Code", "000000"))).Text.ShouldContain("코드가 맞지 않습니다");
        var on = await browser.SubmitAsync(page, "/account/totp", "enable", ("Input.Code", Totp.CodeAt(key, Totp.StepAt(TimeProvider.System.GetUtcNow()))));
        on.Text.ShouldContain("복구 코드입니다");
        (await browser.GetAsync("/admin")).Status.ShouldBe(200);
        (await browser.GetAsync("/account/totp")).Text.ShouldNotContain(key);
    }

    [Fact]
    public async Task Members_of_companies_are_not_asked_for_it()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        (await buyer.GetAsync("/me")).Is(200);
    }

    public sealed class Guarded : Portal
    {
        protected override IEnumerable<(string Key, string Value)> Settings => [("SignIn:AdministratorsNeedTotp", "true")];
    }
}
