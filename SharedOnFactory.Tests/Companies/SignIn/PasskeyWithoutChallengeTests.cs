using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Companies;

/// <summary>Challenges live for minutes; answers that come without one, or are none, fail like wrong ones.</summary>
public sealed class PasskeyWithoutChallengeTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("{}", false)]
    [InlineData("", false)]
    [InlineData("{}", true)]
    [InlineData("", true)]
    [InlineData("기계 {\"id\":[]}", true)]
    [InlineData("""{"id":"AA","rawId":"AA","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"AA","authenticatorData":"AA","signature":"AA"}}""", true)]
    public async Task A_sign_in_is_refused(string credential, bool isAsked)
    {
        using var stranger = new WebVisitor(portal.Address);
        var page = await stranger.GetAsync("/sign-in");
        if (isAsked)
        {
            (await stranger.SubmitAsync(page.Text, "/sign-in", "/sign-in/passkey", to: "/sign-in/passkey/options")).Status.ShouldBe(200);
        }

        var answer = await stranger.SubmitAsync(page.Text, "/sign-in", "/sign-in/passkey", ("credential", credential));
        answer.Status.ShouldBe(302);
        answer.To!.ShouldContain("passkey=refused");
        (await stranger.SubmitAsync(page.Text, "/sign-in", "/sign-in/passkey")).Status.ShouldBe(302);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("기계")]
    [InlineData("")]
    public async Task A_registration_says_so_beside_the_field(string credential)
    {
        using var member = new WebVisitor(portal.Address);
        await member.SignInAsync(Cast.Buyer, Portal.Password);
        var page = await member.GetAsync("/account/passkeys");
        var answer = await member.SubmitAsync(page.Text, "/account/passkeys", "add", ("Input.Credential", credential), ("Input.Name", "노트북"), ("Input.Current", Portal.Password));
        answer.Status.ShouldBe(200);
        answer.Text.ShouldContain("패스키를 확인하지 못했습니다.");
        answer.Text.ShouldContain("노트북");
    }
}
