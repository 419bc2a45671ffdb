using SharedOnFactory.Web.Companies;

namespace SharedOnFactory.Tests.Companies;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("short")]
    [InlineData("password123")]
    [InlineData("Password123")]
    [InlineData("qlalfqjsgh123")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("kimhanbit1234")]
    public void What_others_would_try_first_is_refused(string password) => PasswordRules.Broken(password, "B0012", "kimhanbit").ShouldNotBeNull();

    [Theory]
    [InlineData("오늘도 안전하게 일합시다")]
    [InlineData("correct battery staple")]
    [InlineData("zvrkqpwmtx")]
    public void A_long_password_needs_nothing_else(string password) => PasswordRules.Broken(password, "B0012", "kimhanbit").ShouldBeNull();

    [Theory]
    [InlineData(" b0012 ", "Kim ", "B0012/kim")]
    [InlineData("Ｂ００１２", "kim", "B0012/kim")]
    public void Ids_are_read_as_people_type_them(string company, string member, string expected) => PasswordCheck.NameOf(company, member).ShouldBe(expected);

    [Fact]
    public void A_setup_link_fits_once_and_only_as_it_was_made()
    {
        var link = new SetupLink();
        link.Fits("").ShouldBeFalse();
        var first = link.Renew();
        var second = link.Renew();
        link.Fits(first).ShouldBeFalse();
        link.Fits(second).ShouldBeTrue();
        link.Use();
        link.Fits(second).ShouldBeFalse();
    }
}
