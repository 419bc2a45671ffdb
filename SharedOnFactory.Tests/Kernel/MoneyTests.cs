using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Tests.Kernel;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(1_389_365, 138_936)]
    [InlineData(7_400_000, 740_000)]
    [InlineData(9, 0)]
    public void Vat_is_a_tenth_without_the_fraction(long supply, long vat) => Vat.On(supply, Money.Won).ShouldBe(vat);

    [Fact]
    public void What_is_paid_in_another_currency_bears_no_vat()
    {
        foreach (var currency in Money.Currencies)
        {
            Vat.On(155_000, currency).ShouldBe(currency == Money.Won ? 15_500 : 0, currency);
        }
    }

    [Theory]
    [InlineData(5_000_000, 4_545_455, 454_545)]
    [InlineData(11, 10, 1)]
    [InlineData(10, 10, 0)]
    public void A_total_with_vat_splits_into_supply_and_tax(long total, long supply, long tax) => Vat.Split(total).ShouldBe((supply, tax));

    [Fact]
    public void Price_times_quantity_rounds_half_up()
    {
        Money.Times(3, 0.5m).ShouldBe(2);
        Money.Times(333, 1.001m).ShouldBe(333);
    }

    [Fact]
    public void An_amount_beyond_64_bits_is_no_amount()
    {
        Money.Times(long.MaxValue, 1).ShouldBe(long.MaxValue);
        Money.Times(long.MaxValue, 1.001m).ShouldBeNull();
        Money.Times(long.MaxValue, decimal.MaxValue).ShouldBeNull();
        Money.Sum([long.MaxValue, 1]).ShouldBeNull();
        Money.Sum([long.MaxValue - 1, 1]).ShouldBe(long.MaxValue);
        Money.Sum([1, null]).ShouldBeNull();
    }

    [Theory]
    [InlineData("KRW", 0)]
    [InlineData("JPY", 0)]
    [InlineData("USD", 2)]
    public void Won_and_yen_have_no_decimals(string currency, int decimals) => Money.Decimals(currency).ShouldBe(decimals);
}
