using SharedOnFactory.Domain.Awards;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Tests.Support;
using static SharedOnFactory.Tests.Support.Law;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Awards;

public sealed class AwardTests
{
    private readonly BidNotice _notice = OpenNotice();
    private readonly Quotation _best;
    private readonly Quotation _second;

    public AwardTests()
    {
        _best = SubmittedQuotation(_notice, Supplier, QuotationTerms(180_000));
        _second = SubmittedQuotation(_notice, Rival, QuotationTerms(200_000));
    }

    [Fact]
    public void The_best_scored_needs_no_reason_and_any_other_does()
    {
        Breaks(AwardRules.HasAReason, () => Decide(_second, reason: " "));
        _notice.State.ShouldBe(NoticeState.Open);

        var award = Decide(_best, reason: "");
        (award.SupplierId, award.Reason).ShouldBe((Supplier, ""));
    }

    [Fact]
    public void With_a_reason_another_than_the_best_scored_may_win()
    {
        Decide(_second, " 열처리 경험 ").Reason.ShouldBe("열처리 경험");
        (_second.State, _best.State).ShouldBe((QuotationState.Selected, QuotationState.NotSelected));
    }

    [Fact]
    public void An_abnormally_low_price_needs_a_reason_even_when_it_is_best_scored()
    {
        _best.Revise(QuotationTerms(140_000), _notice, [File(Domain.Files.AttachmentKind.Quotation)], At("2027-03-11 09:00"));

        Breaks(AwardRules.HasAReason, () => Decide(_best, reason: ""));
        Decide(_best, "공정 단축 확인").SupplierId.ShouldBe(Supplier);
    }

    [Fact]
    public void The_losers_learn_their_own_rank_and_nobody_elses()
    {
        Decide(_best);
        var lost = _second.TakeEvents()[^1].ShouldBeOfType<QuotationNotSelected>();
        (lost.Rank, lost.Audience.Single()).ShouldBe((2, Rival));
    }

    [Fact]
    public void Nothing_is_awarded_before_the_deadline_nor_twice()
    {
        Breaks(NoticeRules.CanBeAwarded, () => Decide(_best, at: Deadline.AddTicks(-1)));
        Decide(_best, at: Deadline);
        Breaks(NoticeRules.CanBeAwarded, () => Decide(_second, "다시"));
    }

    [Fact]
    public void Only_a_quotation_submitted_to_this_notice_is_chosen()
    {
        var stranger = SubmittedQuotation(OpenNotice());
        Breaks(AwardRules.QuotationIsOfNotice, () => Award.Decide(_notice, stranger, [_best, stranger], [], "", MemberId, Deadline));
        Breaks(AwardRules.QuotationIsOfNotice, () => Award.Decide(_notice, _best, [_second], [], "", MemberId, Deadline));
    }

    [Fact]
    public void Only_the_two_parties_and_the_operator_see_an_award()
    {
        Award[] awards = [Decide(_best)];
        Guid[] seers = [.. new[] { Buyer, Supplier, Rival }.Where(c => awards.AsQueryable().VisibleTo(ViewerOf(c)).Any())];

        seers.ShouldBe([Buyer, Supplier]);
        awards.AsQueryable().VisibleTo(ViewerOf(Operator, administrates: true)).ShouldNotBeEmpty();
    }

    private Award Decide(Quotation chosen, string reason = "", DateTimeOffset? at = null)
    {
        var ranking = Comparison.Rank([Shop.Candidate(_best), Shop.Candidate(_second)], DueDate, Weights.Default);
        return Award.Decide(_notice, chosen, [_best, _second], ranking, reason, MemberId, at ?? Deadline);
    }
}
