using System.Reflection;
using SharedOnFactory.Domain.Awards;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Tests.Support;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Deals;

/// <summary>An audience with one company too many is the worst bug this design can have.</summary>
public sealed class AudienceTests
{
    private static readonly List<DomainEvent> Lived = [.. Lives().SelectMany(life => life)];

    [Fact]
    public void Every_kind_of_event_a_deal_knows_is_raised_here()
    {
        var known = typeof(DomainEvent).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DomainEvent)))
            .Where(type => type.Namespace != typeof(Company).Namespace && type.Namespace != typeof(Attachment).Namespace && type.Namespace != typeof(HelpQuestion).Namespace);

        Lived.Select(e => e.GetType()).Distinct().ShouldBe(known, ignoreOrder: true);
    }

    [Fact]
    public void An_event_names_only_the_two_companies_of_the_deal()
    {
        foreach (var happened in Lived.Where(e => e.GetType().Namespace != typeof(Quotation).Namespace))
        {
            happened.Audience.ShouldNotBeEmpty();
            happened.Audience.ShouldBeSubsetOf([Buyer, Supplier], happened.ToString());
        }
    }

    [Fact]
    public void An_event_of_a_quotation_never_names_a_third_company()
    {
        var ofQuotations = Lived.Where(e => e.GetType().Namespace == typeof(Quotation).Namespace).ToList();
        ofQuotations.Select(Own).Distinct().ShouldBe([Supplier, Rival], ignoreOrder: true);

        foreach (var happened in ofQuotations)
        {
            happened.Audience.ShouldContain(Own(happened));
            happened.Audience.ShouldBeSubsetOf([Own(happened), Buyer], happened.ToString());
        }

        static Guid Own(DomainEvent happened) => (Guid)happened.GetType().GetProperty("SupplierId")!.GetValue(happened)!;
    }

    [Fact]
    public void The_buyer_never_hears_of_a_draft_nor_the_supplier_of_a_returned_order()
    {
        Audience<QuotationDrafted>().ShouldNotContain(Buyer);
        Audience<QuotationEdited>().ShouldNotContain(Buyer);
        Audience<Domain.Orders.OrderDrafted>().ShouldNotContain(Supplier);
        Audience<Domain.Orders.OrderReturned>().ShouldNotContain(Supplier);

        static IEnumerable<Guid> Audience<T>() => Lived.OfType<T>().Cast<DomainEvent>().SelectMany(e => e.Audience);
    }

    [Fact]
    public void Only_the_opening_and_the_end_of_a_notice_are_told_to_all_who_may_see_it() =>
        Lived.Where(e => e.IsOpen).Select(e => e.GetType()).Distinct()
            .ShouldBe([typeof(NoticePublished), typeof(NoticeClosed), typeof(NoticeFailed), typeof(NoticeCancelled)], ignoreOrder: true);

    [Fact]
    public void What_an_open_event_carries_names_no_supplier()
    {
        foreach (var happened in Lived.Where(e => e.IsOpen))
        {
            var carried = happened.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.PropertyType == typeof(Guid)).Select(p => (Guid)p.GetValue(happened)!);
            carried.Intersect([Supplier, Rival]).ShouldBeEmpty(happened.ToString());
        }
    }

    [Fact]
    public void Matters_of_a_company_are_its_own()
    {
        var now = At("2027-03-02 09:00");
        var company = Company.Apply("B0012", Profile(), isBuyer: true, isSupplier: false, now);
        company.Approve(now);
        company.Suspend("폐업", now);
        var member = Member.Apply(company, "kim01", "김담당", "kim@example.com", "", MemberRole.Staff, now);
        member.Approve(now);
        member.ChangeRole(MemberRole.Viewer, [member], now);
        member.Suspend("퇴사", byOperator: false, [member], now);

        DomainEvent[] events = [.. company.TakeEvents(), .. member.TakeEvents()];
        events.Length.ShouldBe(7);
        events.ShouldAllBe(e => e.Audience.Length == 1 && e.Audience[0] == company.Id && e.Deal == Guid.Empty && !e.IsOpen);
    }

    [Fact]
    public void A_file_is_told_of_only_where_its_owner_is()
    {
        var file = File(AttachmentKind.Drawing);
        file.Remove(At("2027-03-09 09:00"), [Buyer]);
        file.TakeEvents().ShouldAllBe(e => e.Audience.Length == 1 && e.Audience[0] == Buyer && !e.IsOpen);
    }

    private static IEnumerable<IReadOnlyList<DomainEvent>> Lives()
    {
        var now = At("2027-03-11 09:00");
        yield return Shop.Awarded().Delivered().Inspected().Evaluated().Paid().TakeEvents();
        yield return Troubled(now).TakeEvents();
        yield return Returned(now).TakeEvents();
        yield return Ended(now).TakeEvents();
        yield return Contested(now);
        yield return Unwanted(now);
    }

    private static Shop Troubled(DateTimeOffset now)
    {
        var shop = Shop.Awarded().Issued().Approved().Confirmed();
        shop.DelayFiled("2027-04-19").Reject(shop.Order, 0, "", now);
        shop.DelayFiled("2027-04-20").Accept(shop.Order, 0, now);
        shop.Made().Shipped().Received().Inspected(rejected: 1);

        var repair = shop.RepairAsked();
        repair.Dispute("도면대로", now);
        repair.Decide(upheld: true, "공차 확인", now);
        repair.Resolve("재연삭", now);
        repair.Confirm(now);
        shop.Inspected(rejected: 1).RepairAsked().Accept(now);
        shop.Repairs[^1].Resolve("재연삭", now);
        shop.Repairs[^1].Confirm(now);
        shop.Inspected().Evaluated();
        Pay(shop).Withdraw(now);
        Pay(shop).Deny("통장에 없음", now);
        shop.Paid();
        shop.Evaluation!.Reply("감사합니다", now);
        Domain.Inspections.Closing.Close(shop.Order, shop.Inspections, shop.Evaluation, shop.Payments, waive: false, now);
        return shop;
    }

    private static Domain.Inspections.Payment Pay(Shop shop)
    {
        shop.Payments.Add(Domain.Inspections.Payment.Record(shop.Order, shop.Payments, 1, Day("2027-04-21"), "계좌이체", At("2027-04-21 10:00")));
        return shop.Payments[^1];
    }

    private static Shop Returned(DateTimeOffset now)
    {
        var shop = Shop.Awarded().Issued();
        shop.Order.Return("확인", Operator, now);
        shop.Issued().Approved().Order.Refuse("설비 고장", now);
        return shop;
    }

    private static Shop Ended(DateTimeOffset now)
    {
        var shop = Shop.Awarded().Issued();
        shop.Order.EndUnanswered("폐업한 업체", canAnswer: false, now);
        return shop;
    }

    private static List<DomainEvent> Contested(DateTimeOffset now)
    {
        var notice = OpenNotice();
        var won = SubmittedQuotation(notice);
        var lost = DraftQuotation(notice, Rival);
        lost.Edit(QuotationTerms(190_000), notice, now);
        lost.Submit(notice, [File(AttachmentKind.Quotation)], now);
        lost.Withdraw("단가 재검토", notice, now);
        lost.Edit(QuotationTerms(200_000), notice, now);
        lost.Submit(notice, [File(AttachmentKind.Quotation)], now);
        lost.Revise(QuotationTerms(195_000), notice, [File(AttachmentKind.Quotation)], now);
        var ranking = Comparison.Rank([Shop.Candidate(won), Shop.Candidate(lost)], DueDate, Weights.Default);
        var award = Award.Decide(notice, won, [won, lost], ranking, "", MemberId, Deadline);
        return [.. notice.TakeEvents(), .. won.TakeEvents(), .. lost.TakeEvents(), .. award.TakeEvents()];
    }

    private static List<DomainEvent> Unwanted(DateTimeOffset now)
    {
        var failed = OpenNotice();
        var declined = Decline.Of(failed, Supplier, "설비 없음", now);
        declined.TakeBack(now);
        failed.Close(0, Deadline);
        var cancelled = Notice();
        cancelled.Edit(NoticeTerms(), now);
        cancelled.Cancel("설계 변경", now);
        return [.. failed.TakeEvents(), .. declined.TakeEvents(), .. cancelled.TakeEvents()];
    }
}
