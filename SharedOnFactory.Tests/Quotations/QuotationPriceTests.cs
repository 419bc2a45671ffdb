using SharedOnFactory.Domain.Quotations;
using static SharedOnFactory.Tests.Support.Law;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Quotations;

/// <summary>Which prices can be written and which can't.</summary>
public sealed class QuotationPriceTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_unit_price_is_more_than_nothing(long price) =>
        Breaks(QuotationRules.UnitPriceIsPositive, () => DraftQuotation(OpenNotice(), terms: QuotationTerms(price))).Rule.Field.ShouldBe("lines[0].unitPrice");

    [Fact]
    public void A_line_whose_amount_rounds_to_nothing_is_refused()
    {
        // Otherwise its total would be zero, and no price could be compared with it.
        var notice = OpenNotice(NoticeTerms(Item(quantity: 0.001m)));
        Breaks(QuotationRules.AmountIsPositive, () => DraftQuotation(notice, terms: QuotationTerms(unitPrice: 1)))
            .Rule.Field.ShouldBe("lines[0].unitPrice");
    }

    [Fact]
    public void Prices_that_leave_the_range_of_an_amount_are_refused()
    {
        var notice = OpenNotice(NoticeTerms(Item(quantity: 1), Item(quantity: 1)));
        Breaks(QuotationRules.TotalFits, () => DraftQuotation(OpenNotice(), terms: QuotationTerms(long.MaxValue)));
        Breaks(QuotationRules.TotalFits, () => DraftQuotation(notice, terms: QuotationTerms(long.MaxValue / 2 + 1, items: 2)));
    }

    [Fact]
    public void A_total_still_fits_when_its_tax_is_added()
    {
        var notice = OpenNotice(NoticeTerms(Item(quantity: 1)));
        Breaks(QuotationRules.TotalFits, () => DraftQuotation(notice, terms: QuotationTerms(long.MaxValue)));
    }

    [Fact]
    public void In_another_currency_there_is_no_tax_to_make_room_for()
    {
        var notice = OpenNotice(NoticeTerms(Item(quantity: 1)) with { Currency = "USD" });
        DraftQuotation(notice, terms: QuotationTerms(long.MaxValue)).Total.ShouldBe(long.MaxValue);
    }
}
