using SharedOnFactory.Web.Steps.Orders;

namespace SharedOnFactory.Tests.Orders;

public sealed class PaymentDaysTests
{
    [Theory]
    [InlineData("납품 후 60일 현금", false)]
    [InlineData("납품 후 61 일", true)]
    [InlineData("선금 30%, 잔금 납품 후 90일 전자어음", true)]
    [InlineData("3개월 어음", true)]
    [InlineData("월 25일 마감 익월 말일 현금", false)]
    [InlineData("현금", false)]
    [InlineData("Net 60", false)]
    [InlineData("net 90", true)]
    [InlineData("90 days after delivery", true)]
    [InlineData("45 days, 100 % by bank transfer", false)]
    [InlineData("3 months bill", true)]
    [InlineData(null, false)]
    public void More_than_sixty_days_is_too_long_to_wait_for_money(string? terms, bool isTooLong) => PaymentDays.IsTooLong(terms).ShouldBe(isTooLong);
}
