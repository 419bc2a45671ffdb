using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Tests.Support;
using static SharedOnFactory.Tests.Support.Law;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Orders;

public sealed class PurchaseOrderTests
{
    private static readonly DateTimeOffset Now = At("2027-03-17 10:00");

    [Fact]
    public void The_total_on_the_order_is_the_awarded_one()
    {
        var order = Shop.Awarded(quantity: 1, unitPrice: 469).Order;

        Breaks(OrderRules.TotalIsTheAwarded, () => order.Issue(Shop.Terms(total: 501), Now));
        order.State.ShouldBe(OrderState.Drafted);
        order.Issue(Shop.Terms(total: 469), Now);
        (order.State, order.Total).ShouldBe((OrderState.AwaitingApproval, 469));
    }

    [Fact]
    public void Tax_is_rounded_down_per_line_and_then_summed()
    {
        var order = OrderOfTwo("KRW");
        (order.Total, order.VatTotal).ShouldBe((38, 2));
        order.Lines.Select(l => l.VatAmount).ShouldBe([1, 1]);
    }

    [Fact]
    public void An_order_in_another_currency_bears_no_tax_on_any_line()
    {
        var order = OrderOfTwo("USD");
        (order.Total, order.VatTotal).ShouldBe((38, 0));
        order.Lines.ShouldAllBe(l => l.VatAmount == 0);
    }

    private static PurchaseOrder OrderOfTwo(string currency)
    {
        var notice = OpenNotice(NoticeTerms(Item(quantity: 1), Item(quantity: 1)) with { Currency = currency });
        var quotation = SubmittedQuotation(notice, terms: QuotationTerms(unitPrice: 19, items: 2));
        var ranking = Domain.Awards.Comparison.Rank([Shop.Candidate(quotation)], DueDate, Domain.Awards.Weights.Default);
        var award = Domain.Awards.Award.Decide(notice, quotation, [quotation], ranking, "", MemberId, Deadline);

        return PurchaseOrder.Draft("PO-20270315-B0012-0001", award, quotation, notice, Now);
    }

    [Fact]
    public void Only_the_awarded_quotation_becomes_an_order()
    {
        var shop = Shop.Awarded();
        var other = SubmittedQuotation(OpenNotice());
        Breaks(OrderRules.QuotationWasAwarded, () => PurchaseOrder.Draft("PO", shop.Award, other, shop.Notice, Now));
    }

    [Fact]
    public void Issuing_needs_a_place_and_payment_terms_and_happens_once()
    {
        var order = Shop.Awarded().Order;
        Breaks(OrderRules.HasADeliveryPlace, () => order.Issue(Shop.Terms() with { DeliveryPlace = " " }, Now));
        Breaks(OrderRules.HasPaymentTerms, () => order.Issue(Shop.Terms() with { PaymentTerms = "" }, Now));
        order.Issue(Shop.Terms(), Now);
        Breaks(OrderRules.CanBeIssued, () => order.Issue(Shop.Terms(), Now));
    }

    [Fact]
    public void No_administrator_decides_on_an_order_of_its_own_company()
    {
        var order = Shop.Awarded().Issued().Order;
        Breaks(OrderRules.ApproverIsNeutral, () => order.Approve(Buyer, Now));
        Breaks(OrderRules.ApproverIsNeutral, () => order.Approve(Supplier, Now));
        Breaks(OrderRules.ApproverIsNeutral, () => order.Return("금액 확인", Buyer, Now));
        order.Approve(Operator, Now);
        order.State.ShouldBe(OrderState.Approved);
    }

    [Fact]
    public void An_order_is_approved_or_returned_only_while_it_waits_for_it()
    {
        Breaks(OrderRules.AwaitsApproval, () => Shop.Awarded().Order.Approve(Operator, Now));
        Breaks(OrderRules.AwaitsApproval, () => Shop.Awarded().Issued().Approved().Order.Approve(Operator, Now));
        Breaks(OrderRules.AwaitsApproval, () => Shop.Awarded().Issued().Approved().Order.Return("늦음", Operator, Now));
    }

    [Fact]
    public void A_returned_order_says_why_is_mended_and_issued_again()
    {
        var order = Shop.Awarded().Issued().Order;
        Breaks(OrderRules.HasAReason, () => order.Return(" ", Operator, Now));
        order.Return("납품 장소 확인", Operator, Now);
        (order.State, order.Reason).ShouldBe((OrderState.Returned, "납품 장소 확인"));

        order.Issue(Shop.Terms(), Now);
        (order.State, order.Reason).ShouldBe((OrderState.AwaitingApproval, null));
    }

    [Fact]
    public void The_supplier_confirms_an_approved_order_with_a_date_it_can_keep()
    {
        Breaks(OrderRules.IsApproved, () => Shop.Awarded().Issued().Order.Confirm(DueDate, Now));

        var order = Shop.Awarded().Issued().Approved().Order;
        Breaks(OrderRules.PromiseKeepsTheDueDate, () => order.Confirm(DueDate.AddDays(1), Now));
        Breaks(OrderRules.PromiseIsAhead, () => order.Confirm(Day("2027-03-16"), Now));
        order.Confirm(Day("2027-03-17"), Now);
        (order.State, order.PromisedDate).ShouldBe((OrderState.Confirmed, Day("2027-03-17")));
    }

    [Fact]
    public void An_order_approved_after_its_due_date_may_still_be_confirmed_for_later()
    {
        var order = Shop.Awarded().Issued().Approved().Order;
        order.Confirm(Day("2027-04-20"), At("2027-04-17 00:00"));
        order.PromisedDate.ShouldBe(Day("2027-04-20"));
    }

    [Fact]
    public void Refusing_needs_an_approved_order_and_a_reason_and_ends_it()
    {
        Breaks(OrderRules.IsApproved, () => Shop.Awarded().Issued().Order.Refuse("설비 고장", Now));
        var order = Shop.Awarded().Issued().Approved().Order;
        Breaks(OrderRules.HasAReason, () => order.Refuse("", Now));
        order.Refuse("설비 고장", Now);
        Breaks(OrderRules.IsApproved, () => order.Confirm(DueDate, Now));
    }

    [Fact]
    public void Only_a_confirmed_order_is_rescheduled_or_closed()
    {
        var order = Shop.Awarded().Issued().Approved().Order;
        Breaks(OrderRules.IsConfirmed, () => order.Reschedule(DueDate, Now));
        Breaks(OrderRules.IsConfirmed, () => order.Close(0, Now));
    }

    [Fact]
    public void The_supplier_sees_an_order_from_the_moment_it_is_issued_and_a_rival_never()
    {
        var shop = Shop.Awarded();
        Seers().ShouldBe([Buyer]);
        shop.Issued();
        Seers().ShouldBe([Buyer, Supplier]);
        shop.Order.Return("확인", Operator, Now);
        Seers().ShouldBe([Buyer, Supplier]);

        Guid[] Seers() => [.. new[] { Buyer, Supplier, Rival }.Where(c => new[] { shop.Order }.AsQueryable().VisibleTo(ViewerOf(c)).Any())];
    }
}
