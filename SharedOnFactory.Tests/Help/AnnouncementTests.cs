using SharedOnFactory.Domain.Help;
using static SharedOnFactory.Tests.Support.Law;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Help;

public sealed class AnnouncementTests
{
    private static readonly DateTimeOffset Now = At("2027-03-02 09:00");

    [Fact]
    public void It_is_shown_from_its_beginning_until_just_before_its_end()
    {
        var told = Told(until: Now.AddDays(1));
        told.IsShownAt(Now.AddTicks(-1)).ShouldBeFalse();
        told.IsShownAt(Now).ShouldBeTrue();
        told.IsShownAt(Now.AddDays(1)).ShouldBeFalse();
        Told().IsShownAt(Now.AddYears(3)).ShouldBeTrue();
        Breaks(HelpRules.EndsAfterItBegins, () => Told(until: Now));
    }

    [Fact]
    public void A_side_reads_what_is_meant_for_it()
    {
        var (buyer, supplier, both) = (ViewerOf(Buyer, buys: true), ViewerOf(Supplier, supplies: true), ViewerOf(Rival, buys: true, supplies: true));
        var told = new[] { Told(AnnouncementAudience.Buyers) }.AsQueryable();
        told.VisibleTo(buyer, Now).ShouldHaveSingleItem();
        told.VisibleTo(both, Now).ShouldHaveSingleItem();
        told.VisibleTo(supplier, Now).ShouldBeEmpty();
        told.VisibleTo(ViewerOf(Operator, administrates: true), Now.AddDays(-5)).ShouldHaveSingleItem();
        told.VisibleTo(buyer, Now.AddTicks(-1)).ShouldBeEmpty();
        Breaks(HelpRules.IsThere, () => AnnouncementReading.Of(told.Single(), supplier, Now));
    }

    [Fact]
    public void What_was_removed_is_neither_shown_nor_edited()
    {
        var told = Told();
        told.Remove(Now);
        told.IsShownAt(Now).ShouldBeFalse();
        new[] { told }.AsQueryable().VisibleTo(ViewerOf(Operator, administrates: true), Now).ShouldBeEmpty();
        Breaks(HelpRules.IsThere, () => told.Remove(Now));
        Breaks(HelpRules.IsThere, () => told.Edit(Text(), Now));
    }

    [Fact]
    public void A_published_edition_of_the_terms_never_changes_and_the_next_takes_effect_later()
    {
        var first = Edition(1, "2027-03-02");
        first.Publish(last: null, Now);
        Breaks(HelpRules.IsDraft, () => first.Edit(new("새 글", "", Day("2027-04-01")), Now));

        Breaks(HelpRules.TakesEffectLater, () => Edition(2, "2027-03-02").Publish(first, Now));
        Breaks(HelpRules.TakesEffectLater, () => Edition(2, "2027-03-03").Publish(first, Now.AddDays(5)));
        Edition(2, "2027-04-01").Publish(first, Now);
    }

    [Fact]
    public void Two_neighbours_of_a_category_change_places()
    {
        var one = FaqEntry.Write("one", Faq(FaqCategory.Notice), 1, Now);
        var two = FaqEntry.Write("two", Faq(FaqCategory.Notice), 2, Now);
        two.SwapWith(one, Now);
        (one.Position, two.Position).ShouldBe((2, 1));
        Breaks(HelpRules.SameCategory, () => one.SwapWith(FaqEntry.Write("three", Faq(FaqCategory.Order), 1, Now), Now));
        one.Edit(Faq(FaqCategory.Order), lastPosition: 7, Now);
        one.Position.ShouldBe(8);
    }

    private static FaqText Faq(FaqCategory category) => new(category, "질문", "답", "", "", IsPublished: true);

    private static TermsDocument Edition(int number, string effective) => TermsDocument.Draft(TermsKind.Use, number, new("약관", "", Day(effective)), Now);

    private static AnnouncementText Text(AnnouncementAudience audience = AnnouncementAudience.Everybody, DateTimeOffset? until = null) => new("점검", "내용", audience, IsPinned: true, Now, until);

    private static Announcement Told(AnnouncementAudience audience = AnnouncementAudience.Everybody, DateTimeOffset? until = null) => Announcement.Write(Text(audience, until), Now);
}
