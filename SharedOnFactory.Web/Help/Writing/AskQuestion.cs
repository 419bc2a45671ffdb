using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Notifications;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Help.Writing;

/// <summary>A member asks the operator. Everybody may, also those who only look.</summary>
public sealed class AskQuestion(Door door)
{
    public Task<WrittenAnswer> RunAsync(Call call, QuestionBody body, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var (title, text) = body.Read();
            var since = act.Now - TimeSpan.FromDays(1);
            HelpRules.NotTooOften.Require(await act.Db.HelpQuestions.CountAsync(q => q.MemberId == act.Me.MemberId && q.AskedAt > since, ct) < HelpRules.MostQuestionsPerDay);
            var question = HelpQuestion.Ask(act.Me, title, text, body.IsPublic, act.Now);
            act.Db.HelpQuestions.Add(question);
            await act.Db.SaveChangesAsync(ct);
            return WrittenAnswer.Of(question);
        },
        ct);
}

public sealed class EditQuestion(Door door)
{
    public Task<WrittenAnswer> RunAsync(Call call, Guid id, QuestionBody body, long? version = null, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var question = await act.QuestionAsync(id);
            act.Require(question.MemberId == act.Me.MemberId);
            act.Expect(question, version);
            var (title, text) = body.Read();
            question.Edit(title, text, body.IsPublic, act.Now);
            await act.Db.SaveChangesAsync(ct);
            return WrittenAnswer.Of(question);
        },
        ct);
}

/// <summary>The asker opened the answer: it leaves the desk.</summary>
public sealed class ReadAnswer(Door door)
{
    public Task RunAsync(Call call, Guid id, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var question = await act.QuestionAsync(id);
            act.Require(question.MemberId == act.Me.MemberId);
            if (question.ReadAt is null)
            {
                question.MarkRead(act.Now);
                await act.Db.SaveChangesAsync(ct);
            }
        },
        ct);
}

/// <summary>An administrator answers, or mends the answer.</summary>
public sealed class AnswerQuestion(Door door, PortalAddress address)
{
    private const string Portal = "공유 온 팩토리";

    public Task<WrittenAnswer> RunAsync(Call call, Guid id, AnswerBody body, long? version = null, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var question = await act.QuestionAsync(id);
            act.RequireAdministrator();
            act.Expect(question, version);
            question.Reply(body.Read(), act.Now);
            var asker = await act.Db.Members.AsNoTracking().FirstOrDefaultAsync(m => m.Id == question.MemberId && m.Status == MemberStatus.Approved, ct);
            if (asker is not null && MemberRules.IsEmail(asker.Email))
            {
                act.Db.Add(OutgoingMail.Write(
                    asker.Id, asker.Email, $"[{Portal}] 문의하신 내용에 답변이 달렸습니다",
                    $"{asker.Name}님, 문의하신 '{question.Title}'에 운영사가 답했습니다.\n\n{address.Of(Urls.HelpQuestion(id))}",
                    act.Now));
            }

            await act.Db.SaveChangesAsync(ct);
            return WrittenAnswer.Of(question);
        },
        ct);
}

/// <summary>An administrator takes a public question out of everybody's sight.</summary>
public sealed class HideQuestion(Door door)
{
    public Task<WrittenAnswer> RunAsync(Call call, Guid id, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var question = await act.QuestionAsync(id);
            act.RequireAdministrator();
            question.Hide(act.Now);
            await act.Db.SaveChangesAsync(ct);
            return WrittenAnswer.Of(question);
        },
        ct);
}

internal static class QuestionFinding
{
    public static Task<HelpQuestion> QuestionAsync(this Act act, Guid id) => act.Db.HelpQuestions.VisibleTo(act.Me).Where(q => q.Id == id).FoundAsync(act.Ct);
}
