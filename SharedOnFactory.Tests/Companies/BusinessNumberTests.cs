using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Tests.Companies;

public sealed class BusinessNumberTests
{
    [Theory]
    [InlineData("124-81-00998")]
    [InlineData("120-81-47521")]
    [InlineData("220-81-62517")]
    [InlineData("123-45-67891")]
    [InlineData("1248100998")]
    public void The_tenth_digit_checks_the_other_nine(string number) => BusinessNumber.IsValid(number).ShouldBeTrue();

    [Theory]
    [InlineData("123-45-67890")]
    [InlineData("124-81-00989")]
    [InlineData("124-81-0099")]
    [InlineData("124-81-009980")]
    [InlineData("１２４8100998")]
    [InlineData("")]
    public void A_wrong_digit_or_length_is_refused(string number) => BusinessNumber.IsValid(number).ShouldBeFalse();

    [Fact]
    public void It_is_kept_as_digits_and_printed_with_hyphens()
    {
        BusinessNumber.Digits("124-81-00998").ShouldBe("1248100998");
        BusinessNumber.Format("1248100998").ShouldBe("124-81-00998");
        BusinessNumber.Format("1248").ShouldBe("1248");
    }
}
