using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Tests.Companies;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("010-1234-5678", "01012345678", "010-1234-5678")]
    [InlineData("+82 10 1234 5678", "01012345678", "010-1234-5678")]
    [InlineData("02-123-4567", "021234567", "02-123-4567")]
    [InlineData("02 1234 5678", "0212345678", "02-1234-5678")]
    [InlineData("032-123-4567", "0321234567", "032-123-4567")]
    [InlineData("070-1234-5678", "07012345678", "070-1234-5678")]
    [InlineData("0507-1234-5678", "050712345678", "0507-1234-5678")]
    [InlineData("0505-123-4567", "05051234567", "0505-123-4567")]
    [InlineData("1588-1234", "15881234", "1588-1234")]
    public void A_Korean_number_is_kept_as_digits_and_read_with_hyphens(string typed, string digits, string shown)
    {
        PhoneNumber.Digits(typed).ShouldBe(digits);
        PhoneNumber.IsKorean(digits).ShouldBeTrue();
        PhoneNumber.Format(digits).ShouldBe(shown);
    }

    [Theory]
    [InlineData("0101234567")] // 010 always has eight digits behind it
    [InlineData("0301234567")]
    [InlineData("12345678")]
    [InlineData("")]
    public void What_is_no_number_of_Korea_is_refused(string digits) => PhoneNumber.IsKorean(digits).ShouldBeFalse();

    [Fact]
    public void Only_a_mobile_gets_messages()
    {
        PhoneNumber.IsMobile("01012345678").ShouldBeTrue();
        PhoneNumber.IsMobile("0111234567").ShouldBeTrue();
        PhoneNumber.IsMobile("0321234567").ShouldBeFalse();
        PhoneNumber.IsInternational(PhoneNumber.Digits("+65 9123 4567")).ShouldBeTrue();
        PhoneNumber.IsInternational("91234567").ShouldBeFalse();
    }

    [Theory]
    [InlineData("1301110006246", true)]
    [InlineData("1101110062432", true)]
    [InlineData("1301110006247", false)]
    [InlineData("13011100062", false)]
    public void A_corporate_number_has_a_check_digit_of_plain_products(string digits, bool isRight) =>
        CorporateNumber.HasValidCheckDigit(digits).ShouldBe(isRight);
}
