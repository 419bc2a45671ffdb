using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Production;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Live;

namespace SharedOnFactory.Tests.Live;

/// <summary>Which screens a fact wakes.</summary>
public sealed class BoardsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 14, 0, 0, TimeSpan.FromHours(9));
    private static readonly Guid Thing = Guid.NewGuid();
    private static readonly Guid[] Parties = [Some.Buyer, Some.Supplier];

    private static readonly DomainEvent[] WhatTheOperatorWaitsFor =
    [
        new OrderIssued(Thing, Thing, Some.Buyer, Some.Supplier, Now),
        new OrderApproved(Thing, Thing, Now, Parties),
        new OrderReturned(Thing, Thing, "단가", Now, Some.Buyer),
        new RepairDisputed(Thing, Thing, Thing, "도면대로", Now, Parties),
        new RepairDecided(Thing, Thing, Thing, true, "불량", Now, Parties),
        new CompanyApplied(Thing, Now),
        new CompanyEdited(Thing, Now),
        new TaxStatusHeard(Thing, TaxStatus.Closed, Now),
        new MemberApplied(Thing, Some.Buyer, Now),
        new MemberEndorsed(Thing, Some.Buyer, Now),
        new MemberRejected(Thing, Some.Buyer, "모름", Now),
    ];

    private static readonly DomainEvent[] WhatOthersDo =
    [
        new NoticePublished(Thing, Some.Buyer, Now),
        new QuotationSubmitted(Thing, Thing, Some.Supplier, Some.Buyer, 1, Now),
        new QuotationRevised(Thing, Thing, Some.Supplier, Some.Buyer, 2, Now),
        new OrderConfirmed(Thing, Thing, new DateOnly(2026, 12, 1), Now, Parties),
        new ProductionReported(Thing, Thing, ProductionStage.Machining, 40, "", Now, Parties),
        new PaymentRecorded(Thing, Thing, Thing, Now, Parties),
        new MemberSecured(Thing, Some.Buyer, SecurityChange.PasswordChanged, null, Now),
        new ShopDescribed(Some.Supplier, Now),
    ];

    [Fact]
    public void What_begins_or_ends_a_waiting_for_the_operator_wakes_its_queue() =>
        WhatTheOperatorWaitsFor.Where(fact => !Boards.Of(fact).Contains(Boards.Approvals, StringComparer.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void What_others_do_leaves_the_operators_queue_alone_and_moves_its_lists()
    {
        WhatOthersDo.Where(fact => Boards.Of(fact).Contains(Boards.Approvals, StringComparer.Ordinal)).ShouldBeEmpty();
        WhatOthersDo.Where(fact => !Boards.Of(fact).Contains(Boards.Everything, StringComparer.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void What_nobody_else_may_know_yet_moves_no_list_of_the_operator()
    {
        Boards.Of(new QuotationEdited(Thing, Thing, Some.Supplier, Now)).ShouldBe([Boards.Deal(Thing), Boards.DealOf(Thing, Some.Supplier), Boards.Company(Some.Supplier)]);
        Boards.Of(new NoticeDrafted(Thing, Some.Buyer, Now)).ShouldNotContain(Boards.Everything);
    }
}
