using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Help;
using static SharedOnFactory.Tests.Support.Law;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Help;

public sealed class HelpQuestionTests
{
    private static readonly DateTimeOffset Now = At("2027-03-02 09:00");
    private static readonly Viewer Asker = ViewerOf(Supplier, supplies: true);

    [Fact]
    public void A_question_is_received_edited_answered_and_read()
    {
        var question = Asked();
        question.State.ShouldBe(HelpQuestionState.Received);
        question.Edit("마감 연장", "가능한가요?", isPublic: true, Now);
        question.Reply("  연장할 수 없습니다.  ", Now);

        question.State.ShouldBe(HelpQuestionState.Answered);
        question.Answer.ShouldBe("연장할 수 없습니다.");
        question.IsUnread.ShouldBeTrue();
        question.MarkRead(Now);
        question.IsUnread.ShouldBeFalse();
    }

    [Fact]
    public void An_answered_question_is_not_edited_any_more()
    {
        var question = Asked();
        question.Reply("네", Now);
        Breaks(HelpRules.IsUnanswered, () => question.Edit("다른 질문", "내용", isPublic: false, Now));
    }

    [Fact]
    public void A_mended_answer_is_unread_again()
    {
        var question = Asked();
        question.Reply("네", Now);
        question.MarkRead(Now);
        question.Reply("아니요", Now);
        question.IsUnread.ShouldBeTrue();
    }

    [Fact]
    public void A_question_needs_a_title_a_text_and_an_answer_before_it_is_read()
    {
        Breaks(HelpRules.HasATitle, () => HelpQuestion.Ask(Asker, " ", "내용", isPublic: false, Now));
        Breaks(HelpRules.HasABody, () => HelpQuestion.Ask(Asker, "제목", "", isPublic: false, Now));
        Breaks(HelpRules.HasAnAnswer, () => Asked().Reply(" ", Now));
        Breaks(HelpRules.IsAnswered, () => Asked().MarkRead(Now));
    }

    [Fact]
    public void A_private_question_is_seen_by_its_asker_and_administrators_only()
    {
        var question = Asked();
        var colleague = Asker with { MemberId = Guid.CreateVersion7() };
        Seen(question, Asker).ShouldBeTrue();
        Seen(question, ViewerOf(Operator, administrates: true) with { MemberId = Guid.CreateVersion7() }).ShouldBeTrue();
        Seen(question, colleague).ShouldBeFalse();
    }

    [Fact]
    public void A_public_question_is_seen_by_others_from_its_answer_on_until_it_is_hidden()
    {
        var question = Asked();
        var colleague = Asker with { MemberId = Guid.CreateVersion7() };
        question.Edit("마감", "연장되나요?", isPublic: true, Now);
        Seen(question, colleague).ShouldBeFalse();
        question.Reply("아니요", Now);
        Seen(question, colleague).ShouldBeTrue();
        question.Hide(Now);
        Seen(question, colleague).ShouldBeFalse();
        Seen(question, Asker).ShouldBeTrue();
        Breaks(HelpRules.IsPublic, () => question.Hide(Now));
    }

    [Fact]
    public void What_happens_to_a_question_is_told_to_the_askers_company_alone()
    {
        var question = Asked();
        question.Edit("마감", "연장되나요?", isPublic: true, Now);
        question.Reply("아니요", Now);
        question.MarkRead(Now);
        var told = question.TakeEvents();
        told.Count.ShouldBe(4);
        told.ShouldAllBe(e => e.Audience.Length == 1 && e.Audience[0] == Supplier && e.Deal == Guid.Empty && !e.IsOpen);
    }

    private static bool Seen(HelpQuestion question, Viewer viewer) => new[] { question }.AsQueryable().VisibleTo(viewer).Any();

    private static HelpQuestion Asked() => HelpQuestion.Ask(Asker, "마감 시각", "몇 시까지인가요?", isPublic: false, Now);
}
