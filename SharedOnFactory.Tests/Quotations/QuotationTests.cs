using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using static SharedOnFactory.Tests.Support.Law;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Quotations;

public sealed class QuotationTests
{
    private static readonly DateTimeOffset Now = At("2027-03-10 09:00");
    private static readonly Attachment[] OneFile = [File(AttachmentKind.Quotation)];

    [Fact]
    public void Nothing_is_accepted_at_the_deadline_and_everything_a_tick_before()
    {
        var notice = OpenNotice();
        var submitted = SubmittedQuotation(notice);

        Breaks(QuotationRules.NoticeIsOpen, () => DraftQuotation(notice).Submit(notice, OneFile, Deadline));
        Breaks(QuotationRules.NoticeIsOpen, () => submitted.Revise(QuotationTerms(), notice, OneFile, Deadline));
        Breaks(QuotationRules.NoticeIsOpen, () => submitted.Withdraw("사정", notice, Deadline));
        Breaks(QuotationRules.NoticeIsOpen, () => DraftQuotation(notice).Edit(QuotationTerms(), notice, Deadline));
        Breaks(QuotationRules.NoticeIsOpen, () => Quotation.Draft("N", notice, Supplier, QuotationTerms(), Deadline));
        Breaks(QuotationRules.NoticeIsOpen, () => Decline.Of(notice, Supplier, "바쁨", Deadline));

        var tick = Deadline.AddTicks(-1);
        var draft = DraftQuotation(notice);
        draft.Submit(notice, OneFile, tick);
        draft.Revise(QuotationTerms(), notice, OneFile, tick);
        draft.Withdraw("사정", notice, tick);
        draft.State.ShouldBe(QuotationState.Withdrawn);
    }

    [Fact]
    public void Nothing_is_accepted_on_a_closed_or_cancelled_notice()
    {
        var notice = OpenNotice();
        var draft = DraftQuotation(notice);
        notice.Cancel("설계 변경", Now);
        Breaks(QuotationRules.NoticeIsOpen, () => draft.Submit(notice, OneFile, Now));
    }

    [Fact]
    public void A_quotation_has_exactly_one_quotation_file_and_at_most_one_plan()
    {
        Breaks(QuotationRules.HasOneQuotationFile, () => Submit(QuotationTerms(), []));
        Breaks(QuotationRules.HasOneQuotationFile, () => Submit(QuotationTerms(), [OneFile[0], OneFile[0]]));
        Breaks(QuotationRules.HasAtMostOnePlan, () => Submit(QuotationTerms(), [OneFile[0], File(AttachmentKind.Plan), File(AttachmentKind.Plan)]));
        Submit(QuotationTerms(), [OneFile[0], File(AttachmentKind.Plan)]).State.ShouldBe(QuotationState.Submitted);
    }

    [Theory]
    [InlineData(2_376_000, 29_999_999, true)]
    [InlineData(2_376_000, 30_000_000, false)]
    [InlineData(2_376_000, 200_001, true)]
    [InlineData(2_376_000, 200_000, false)]
    public void A_slip_is_told_by_the_leading_digit_of_what_the_buyer_hopes_to_pay_so_that_trying_betrays_no_more(long target, long price, bool isLikely)
    {
        var notice = OpenNotice(NoticeTerms(Item(1)) with { TargetPrice = target });
        var draft = DraftQuotation(notice, terms: QuotationTerms(price));
        if (isLikely)
        {
            draft.Submit(notice, OneFile, Now, confirmed: false);
        }
        else
        {
            Breaks(QuotationRules.IsLikely, () => draft.Submit(notice, OneFile, Now, confirmed: false));
        }
    }

    [Fact]
    public void A_change_of_the_files_of_a_submitted_quotation_is_a_new_version_with_its_own_receipt()
    {
        var notice = OpenNotice();
        var quotation = SubmittedQuotation(notice);
        var receipt = quotation.Receipt;
        quotation.ChangeFiles(notice, [File(AttachmentKind.Quotation), File(AttachmentKind.Plan)], Now);
        (quotation.State, quotation.Revision, quotation.SubmittedAt).ShouldBe((QuotationState.Submitted, 2, Now));
        quotation.Receipt.ShouldNotBe(receipt);

        Breaks(QuotationRules.KeepsItsFile, () => quotation.ChangeFiles(notice, [File(AttachmentKind.Plan)], Now));
        Breaks(QuotationRules.NoticeIsOpen, () => quotation.ChangeFiles(notice, OneFile, Deadline));
        Breaks(QuotationRules.IsSubmitted, () => DraftQuotation(notice).ChangeFiles(notice, OneFile, Now));
        quotation.Revision.ShouldBe(2);
    }

    [Fact]
    public void Every_item_is_quoted_once_unless_the_buyer_allows_less()
    {
        var notice = OpenNotice(NoticeTerms(Item(), Item()));
        Breaks(QuotationRules.QuotesEveryItem, () => SubmittedQuotation(notice, terms: QuotationTerms(items: 1)));
        Breaks(QuotationRules.LineNamesAnItem, () => DraftQuotation(notice, terms: QuotationTerms(items: 3)));
        Breaks(QuotationRules.HasALine, () => DraftQuotation(notice, terms: QuotationTerms(items: 0)));
        Breaks(QuotationRules.LineIsOnce, () => DraftQuotation(notice, terms: QuotationTerms() with { Lines = [new(1, 5, null), new(1, 6, null)] }));

        var partial = OpenNotice(NoticeTerms(Item(), Item()) with { AllowsPartial = true });
        SubmittedQuotation(partial, terms: QuotationTerms(items: 1)).Lines.Count.ShouldBe(1);
    }

    [Fact]
    public void It_stays_valid_seven_days_past_the_deadline_and_delivers_after_it()
    {
        Breaks(QuotationRules.IsValidLongEnough, () => Submit(QuotationTerms() with { ValidUntil = Day("2027-03-18") }));
        Submit(QuotationTerms() with { ValidUntil = Day("2027-03-19") }).State.ShouldBe(QuotationState.Submitted);
        Breaks(QuotationRules.IsValidLongEnough, () => Submit(QuotationTerms() with { ValidUntil = null }));
        Breaks(QuotationRules.HasADeliveryDate, () => Submit(QuotationTerms() with { DeliveryDate = null }));
        Breaks(QuotationRules.DeliveryFollowsDeadline, () => Submit(QuotationTerms(deliveryDate: Day("2027-03-12"))));
    }

    [Fact]
    public void Nobody_quotes_on_its_own_notice_or_declines_it()
    {
        Breaks(QuotationRules.SupplierIsNotBuyer, () => DraftQuotation(OpenNotice(), Buyer));
        Breaks(QuotationRules.SupplierIsNotBuyer, () => Decline.Of(OpenNotice(), Buyer, "바쁨", Now));
    }

    [Fact]
    public void Declining_and_withdrawing_need_a_reason()
    {
        Breaks(QuotationRules.HasAReason, () => Decline.Of(OpenNotice(), Supplier, " ", Now));
        var notice = OpenNotice();
        Breaks(QuotationRules.HasAReason, () => SubmittedQuotation(notice).Withdraw("", notice, Now));
    }

    [Fact]
    public void A_revision_keeps_the_number_and_the_first_total()
    {
        var notice = OpenNotice();
        var quotation = SubmittedQuotation(notice, terms: QuotationTerms(190_000));
        quotation.Revise(QuotationTerms(185_000), notice, OneFile, Now);

        (quotation.Revision, quotation.Total, quotation.InitialTotal).ShouldBe((2, 7_400_000, 7_600_000));
    }

    [Fact]
    public void A_withdrawn_quotation_may_be_edited_and_submitted_again_but_not_a_submitted_one()
    {
        var notice = OpenNotice();
        var quotation = SubmittedQuotation(notice);
        Breaks(QuotationRules.IsDraft, () => quotation.Edit(QuotationTerms(), notice, Now));
        Breaks(QuotationRules.IsDraft, () => quotation.Submit(notice, OneFile, Now));

        quotation.Withdraw("단가 재검토", notice, Now);
        Breaks(QuotationRules.IsSubmitted, () => quotation.Withdraw("다시", notice, Now));
        quotation.Edit(QuotationTerms(), notice, Now);
        quotation.Submit(notice, OneFile, Now);
        (quotation.State, quotation.Revision).ShouldBe((QuotationState.Submitted, 2));
    }

    [Fact]
    public void The_receipt_changes_with_anything_that_was_submitted()
    {
        var notice = OpenNotice();
        string?[] receipts =
        [
            Submit(QuotationTerms(), OneFile, notice).Receipt,
            Submit(QuotationTerms(185_001), OneFile, notice).Receipt,
            Submit(QuotationTerms() with { Conditions = "선금 30%" }, OneFile, notice).Receipt,
            Submit(QuotationTerms(), [OneFile[0], File(AttachmentKind.Plan)], notice).Receipt,
        ];

        receipts.ShouldBeUnique();
        receipts[0].ShouldBe(Submit(QuotationTerms(), OneFile, notice).Receipt);
        receipts[0]!.Length.ShouldBe(64);
    }

    [Fact]
    public void No_other_supplier_sees_a_quotation_and_the_buyer_only_what_was_submitted()
    {
        var notice = OpenNotice();
        Quotation[] quotations = [DraftQuotation(notice), SubmittedQuotation(notice), SubmittedQuotation(notice, Rival)];

        Seen(Supplier).ShouldBe(2);
        Seen(Rival).ShouldBe(1);
        Seen(Buyer).ShouldBe(2);
        Seen(Guid.NewGuid()).ShouldBe(0);

        int Seen(Guid company) => quotations.AsQueryable().VisibleTo(ViewerOf(company, buys: true, supplies: true)).Count();
    }

    private static Quotation Submit(QuotationTerms terms, IReadOnlyCollection<Attachment>? files = null, BidNotice? notice = null)
    {
        notice ??= OpenNotice();
        var quotation = DraftQuotation(notice, terms: terms);
        quotation.Submit(notice, files ?? OneFile, Now);
        return quotation;
    }
}
