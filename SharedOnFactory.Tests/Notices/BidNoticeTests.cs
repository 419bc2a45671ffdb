using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Tests.Support;
using static SharedOnFactory.Tests.Support.Law;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Notices;

public sealed class BidNoticeTests
{
    private static readonly DateTimeOffset Now = At("2027-03-08 10:00");
    private static readonly TimeSpan Hour = TimeSpan.FromMinutes(60);

    [Fact]
    public void A_notice_is_published_only_with_a_drawing_and_a_specification()
    {
        Breaks(NoticeRules.HasADrawing, () => Notice().Publish([File(AttachmentKind.Specification)], Hour, Now));
        Breaks(NoticeRules.HasASpecification, () => Notice().Publish([File(AttachmentKind.Drawing)], Hour, Now));
        Breaks(NoticeRules.HasADrawing, () => Notice().Publish([], Hour, Now));
    }

    [Fact]
    public void Everything_that_is_missing_is_told_at_once()
    {
        var notice = Notice(NoticeTerms() with { DeliveryPlace = "", Conditions = " ", Deadline = null });
        var broken = Should.Throw<RuleBroken>(() => notice.Publish([File(AttachmentKind.Specification)], Hour, Now, acceptsTerms: false));
        broken.Rules.Select(rule => rule.Field).ShouldBe(["deadline", "deliveryPlace", "conditions", "drawing", "terms"]);
        notice.State.ShouldBe(NoticeState.Draft);
    }

    [Fact]
    public void A_notice_is_published_only_when_nothing_is_missing()
    {
        Breaks(NoticeRules.HasAnItem, () => Publish(NoticeTerms() with { Items = [] }));
        Breaks(NoticeRules.HasADeadline, () => Publish(NoticeTerms() with { Deadline = null }));
        Breaks(NoticeRules.HasADeliveryDate, () => Publish(NoticeTerms() with { DeliveryDate = null }));
        Breaks(NoticeRules.HasADeliveryPlace, () => Publish(NoticeTerms() with { DeliveryPlace = " " }));
        Breaks(NoticeRules.HasPaymentTerms, () => Publish(NoticeTerms() with { PaymentTerms = "" }));
        Breaks(NoticeRules.HasConditions, () => Publish(NoticeTerms() with { Conditions = "" }));
    }

    [Fact]
    public void An_incomplete_item_is_refused_with_its_field_named()
    {
        var broken = Breaks(NoticeRules.ItemHasAQuantity, () => Publish(NoticeTerms(Item(), Item(), Item(quantity: 0))));
        broken.Rule.Field.ShouldBe("items[2].quantity");

        Breaks(NoticeRules.ItemHasAName, () => Publish(NoticeTerms(Item(partName: " "))));
        Breaks(NoticeRules.ItemHasAMaterial, () => Publish(NoticeTerms(Item() with { Material = "" })));
        Breaks(NoticeRules.ItemHasAProcess, () => Publish(NoticeTerms(Item() with { Processes = [] })));
    }

    [Fact]
    public void The_deadline_lies_at_least_an_hour_ahead()
    {
        Breaks(NoticeRules.DeadlineIsAhead, () => Publish(NoticeTerms() with { Deadline = Now.AddMinutes(60).AddTicks(-1) }));
        Publish(NoticeTerms() with { Deadline = Now.AddMinutes(60) }).State.ShouldBe(NoticeState.Open);
    }

    [Theory]
    [InlineData(60, "60분")]
    [InlineData(15, "15분")]
    public void The_sentence_names_the_minutes_that_are_asked_for(int minutes, string said) =>
        Breaks(NoticeRules.DeadlineIsAhead, () => Publish(NoticeTerms() with { Deadline = Now }, TimeSpan.FromMinutes(minutes))).Rule.Message.ShouldContain(said);

    [Fact]
    public void Only_a_draft_is_thrown_away()
    {
        var draft = Notice();
        draft.Discard(Now);
        draft.State.ShouldBe(NoticeState.Cancelled);

        foreach (var notice in new[] { OpenNotice(), draft })
        {
            var state = notice.State;
            Breaks(NoticeRules.OnlyDraftsAreDiscarded, () => notice.Discard(Now)).Rule.Message.ShouldContain("공고 취소");
            notice.State.ShouldBe(state);
        }
    }

    [Fact]
    public void Without_a_lead_time_the_deadline_still_lies_ahead()
    {
        Breaks(NoticeRules.DeadlineIsAhead, () => Publish(NoticeTerms() with { Deadline = Now }, TimeSpan.Zero)).Rule.Message.ShouldContain("지금보다 뒤");
        Publish(NoticeTerms() with { Deadline = Now.AddTicks(1) }, TimeSpan.Zero).State.ShouldBe(NoticeState.Open);
    }

    [Fact]
    public void Goods_are_wanted_the_day_after_the_deadline_at_the_earliest()
    {
        // 00:30 in Seoul on the 13th is still the 12th in Greenwich.
        var late = NoticeTerms() with { Deadline = At("2027-03-13 00:30") };
        Breaks(NoticeRules.DeliveryFollowsDeadline, () => Publish(late with { DeliveryDate = Day("2027-03-13") }));
        Publish(late with { DeliveryDate = Day("2027-03-14") }).State.ShouldBe(NoticeState.Open);
    }

    [Fact]
    public void A_draft_already_needs_a_title_a_known_currency_and_a_sensible_target()
    {
        Breaks(NoticeRules.HasATitle, () => Notice(NoticeTerms() with { Title = " " }));
        Breaks(NoticeRules.CurrencyIsKnown, () => Notice(NoticeTerms() with { Currency = "BTC" }));
        Breaks(NoticeRules.TargetPriceIsPositive, () => Notice(NoticeTerms() with { TargetPrice = 0 }));
    }

    [Fact]
    public void Only_a_draft_is_edited_or_published()
    {
        Breaks(NoticeRules.IsDraft, () => OpenNotice().Edit(NoticeTerms(), Now));
        Breaks(NoticeRules.IsDraft, () => OpenNotice().Publish([], Hour, Now));
    }

    [Fact]
    public void At_the_deadline_itself_the_notice_is_no_longer_open()
    {
        OpenNotice().IsOpenAt(Deadline.AddTicks(-1)).ShouldBeTrue();
        OpenNotice().IsOpenAt(Deadline).ShouldBeFalse();
        Notice().IsOpenAt(Now).ShouldBeFalse();
    }

    [Fact]
    public void A_notice_closes_from_its_deadline_on_and_not_a_tick_before()
    {
        Breaks(NoticeRules.DeadlineHasPassed, () => OpenNotice().Close(3, Deadline.AddTicks(-1)));
        Closed(3).State.ShouldBe(NoticeState.Closed);
        Breaks(NoticeRules.IsOpen, () => Closed(3).Close(3, Deadline));
    }

    [Fact]
    public void A_notice_nobody_quoted_on_fails() => Closed(0).State.ShouldBe(NoticeState.Failed);

    [Fact]
    public void Cancelling_needs_a_reason_and_a_notice_that_has_not_ended()
    {
        Breaks(NoticeRules.HasAReason, () => OpenNotice().Cancel(" ", Now));
        Breaks(NoticeRules.CanBeCancelled, () => Closed(0).Cancel("설계 변경", Now));

        var notice = Closed(1);
        notice.Cancel(" 설계 변경 ", Now);
        (notice.State, notice.CancelReason).ShouldBe((NoticeState.Cancelled, "설계 변경"));
    }

    [Fact]
    public void A_notice_is_awarded_after_its_deadline_even_if_nobody_closed_it()
    {
        Breaks(NoticeRules.CanBeAwarded, () => OpenNotice().Award(Deadline.AddTicks(-1)));
        var notice = OpenNotice();
        notice.Award(Deadline);
        (notice.State, notice.ClosedAt).ShouldBe((NoticeState.Awarded, Deadline));
        Breaks(NoticeRules.CanBeAwarded, () => notice.Award(Deadline));
    }

    [Fact]
    public void Suppliers_see_what_is_published_and_other_buyers_nothing()
    {
        BidNotice[] notices = [Notice(), OpenNotice(), OpenNotice(NoticeTerms() with { Invited = [Supplier] })];

        Seen(ViewerOf(Buyer, buys: true)).ShouldBe(3);
        Seen(ViewerOf(Supplier, supplies: true)).ShouldBe(2);
        Seen(ViewerOf(Rival, supplies: true)).ShouldBe(1);
        Seen(ViewerOf(Operator, administrates: true)).ShouldBe(2);
        Seen(ViewerOf(Rival, buys: true)).ShouldBe(0);

        int Seen(Domain.Companies.Viewer viewer) => notices.AsQueryable().VisibleTo(viewer).Count();
    }

    private static BidNotice Publish(NoticeTerms terms, TimeSpan? leadTime = null)
    {
        var notice = Notice(terms);
        notice.Publish([File(AttachmentKind.Drawing), File(AttachmentKind.Specification)], leadTime ?? Hour, Now);
        return notice;
    }

    private static BidNotice Closed(int quotations)
    {
        var notice = OpenNotice();
        notice.Close(quotations, Deadline);
        return notice;
    }
}
