using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Deals;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Deals;

/// <summary>Whose turn it is, and how a deal stands for a company that was not chosen.</summary>
public sealed class TurnTests
{
    private static readonly Viewer Reader = ViewerOf(Supplier, supplies: true);

    [Theory]
    [InlineData(null, false, true)]
    [InlineData(QuotationState.Draft, false, true)]
    [InlineData(QuotationState.Withdrawn, false, true)]
    [InlineData(QuotationState.Submitted, false, false)]
    [InlineData(null, true, false)]
    public void A_supplier_has_its_turn_until_it_has_answered(QuotationState? own, bool declined, bool isTurn) =>
        Row(new Deal(OpenNotice()) { Own = own, Declined = declined }, "2027-03-10 09:00").IsTurnOf(Reader).ShouldBe(isTurn);

    [Fact]
    public void A_buyer_has_no_turn_while_suppliers_answer_its_notice() =>
        Row(new Deal(OpenNotice()), "2027-03-10 09:00").IsTurnOf(ViewerOf(Buyer, buys: true, supplies: true)).ShouldBeFalse();

    [Theory]
    [InlineData(QuotationState.NotSelected)]
    [InlineData(QuotationState.Withdrawn)]
    [InlineData(QuotationState.Draft)]
    [InlineData(null)]
    public void For_a_company_that_was_not_chosen_the_deal_ends_with_the_award(QuotationState? own)
    {
        var progress = DealProgress.Of(new Deal(Shop.Awarded().Notice) { Own = own }, At("2027-06-01 09:00"));
        (progress.Step, progress.Turn, progress.Act, progress.End, progress.IsLate).ShouldBe((DealStep.Award, Party.Nobody, NextAct.None, DealEnd.NotSelected, false));
    }

    [Fact]
    public void The_chosen_one_waits_for_an_order_that_is_not_issued_yet()
    {
        var progress = DealProgress.Of(new Deal(Shop.Awarded().Notice) { Own = QuotationState.Selected }, At("2027-03-15 11:00"));
        (progress.Step, progress.End).ShouldBe((DealStep.Order, DealEnd.Running));
    }

    private static DealRow Row(Deal deal, string now) => new(deal, DealProgress.Of(deal, At(now)), "한빛로보틱스", null, null);
}
