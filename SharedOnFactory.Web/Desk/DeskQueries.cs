using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Deals;
using SharedOnFactory.Web.Help;

namespace SharedOnFactory.Web.Desk;

/// <summary>What waits for a member, most urgent first: late, then by due time, then what has no date.</summary>
/// <param name="IsNew">Its company has not begun anything yet.</param>
public sealed record DeskView(IReadOnlyList<DealRow> Waiting, IReadOnlyList<UnsentQuotation> Drafts, IReadOnlyList<HelpQuestion> Answers, IReadOnlyList<Member> Applicants, int Running, bool IsNew)
{
    public bool IsClear => Waiting.Count + Drafts.Count + Answers.Count + Applicants.Count == 0;

    public int Late => Waiting.Count(row => row.Progress.IsLate);
}

public sealed record UnsentQuotation(string Number, string NoticeNumber, string NoticeTitle, DateTimeOffset Deadline);

/// <summary>What lies on the desks of all who have the same role in a company, read for them together.</summary>
/// <param name="Answers">Unread ones to anybody of the company; each sees its own.</param>
/// <param name="Undecided">The notices that may yet close or be called off without the company being told.</param>
public sealed record SharedDesk(
    IReadOnlyList<DealRow> Deals, IReadOnlyList<UnsentQuotation> Drafts, IReadOnlyList<HelpQuestion> Answers, IReadOnlyList<Member> Applicants, int Running, bool HasDeals, IReadOnlyList<Guid> Undecided)
{
    /// <summary>One member's, now: what was due later when it was read may be late by now.</summary>
    public DeskView For(Viewer me, DateTimeOffset now)
    {
        var rows = Deals.Select(row => row with { Progress = DealProgress.Of(row.Deal, now) }).Where(row => row.IsTurnOf(me));
        var desk = new DeskView(
            [.. rows.OrderBy(row => row.Progress.Due ?? DateTimeOffset.MaxValue).ThenBy(row => row.Deal.Notice.CreatedAt)],
            [.. Drafts.Where(draft => draft.Deadline > now)],
            [.. Answers.Where(answer => answer.MemberId == me.MemberId)],
            Applicants,
            Running,
            IsNew: false);
        return desk with { IsNew = desk.IsClear && !HasDeals };
    }
}

public static class DeskQueries
{
    private const int MostOfAKind = 300;

    public static async Task<SharedDesk> DeskAsync(this PortalDb db, Viewer me, DateTimeOffset now, CancellationToken ct)
    {
        var notices = await db.MayWaitForAsync(me, now, MostOfAKind, ct);
        var drafts = await db.Quotations.VisibleTo(me).Where(q => q.SupplierId == me.CompanyId && q.State == QuotationState.Draft)
            .Join(db.Notices.Where(n => n.State == NoticeState.Open && n.Deadline > now), q => q.NoticeId, n => n.Id,
                (q, n) => new { q.Number, Notice = n.Number, n.Title, Deadline = n.Deadline!.Value })
            .OrderBy(d => d.Deadline).Take(50).ToListAsync(ct);
        var running = await db.InvolvedNotices(me).Running(db, me).CountAsync(ct);
        return new(
            await db.DealRowsAsync(me, notices, now, ct),
            drafts.ConvertAll(d => new UnsentQuotation(d.Number, d.Notice, d.Title, d.Deadline)),
            await db.UnreadAnswersAsync(me, ct),
            await db.ApplicantsAsync(me, ct),
            running,
            running > 0 || await db.InvolvedNotices(me).AnyAsync(ct),
            await db.UndecidedAsync(me, ct));
    }
}
