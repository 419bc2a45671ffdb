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
public sealed record DeskView(IReadOnlyList<DealRow> Waiting, IReadOnlyList<UnsentQuotation> Drafts, IReadOnlyList<HelpQuestion> Answers, IReadOnlyList<Member> Applicants, int Running, int OpenBids, bool IsNew)
{
    public bool IsClear => Waiting.Count + Drafts.Count + Answers.Count + Applicants.Count == 0;

    public int Late => Waiting.Count(row => row.Progress.IsLate);
}

public sealed record UnsentQuotation(string Number, string NoticeNumber, string NoticeTitle, DateTimeOffset Deadline);

public static class DeskQueries
{
    /// <summary>Of those that may wait, the newest; a company with more of them finds the older ones in its list of deals.</summary>
    private const int MostDeals = 300;

    public static async Task<DeskView> DeskAsync(this PortalDb db, Viewer me, DateTimeOffset now, CancellationToken ct)
    {
        var notices = await db.MayWaitFor(me, now).OrderByDescending(n => n.CreatedAt).ThenBy(n => n.Id).Take(MostDeals).ToListAsync(ct);
        var rows = await db.DealRowsAsync(me, notices, now, ct);
        var drafts = await db.Quotations.VisibleTo(me).Where(q => q.SupplierId == me.CompanyId && q.State == QuotationState.Draft)
            .Join(db.Notices.Where(n => n.State == NoticeState.Open && n.Deadline > now), q => q.NoticeId, n => n.Id,
                (q, n) => new { q.Number, Notice = n.Number, n.Title, Deadline = n.Deadline!.Value })
            .OrderBy(d => d.Deadline).Take(50).ToListAsync(ct);
        var running = await db.InvolvedNotices(me).Running(db, me).CountAsync(ct);
        var desk = new DeskView(
            [.. rows.Where(r => r.IsTurnOf(me)).OrderBy(r => r.Progress.Due ?? DateTimeOffset.MaxValue).ThenBy(r => r.Deal.Notice.CreatedAt)],
            drafts.ConvertAll(d => new UnsentQuotation(d.Number, d.Notice, d.Title, d.Deadline)),
            await db.UnreadAnswersAsync(me, ct),
            await db.ApplicantsAsync(me, ct),
            running,
            me.IsSupplier ? await db.Notices.VisibleTo(me).CountAsync(n => n.State == NoticeState.Open && n.Deadline > now && n.BuyerId != me.CompanyId, ct) : 0,
            IsNew: false);
        return desk with { IsNew = desk.IsClear && running == 0 && !await db.InvolvedNotices(me).AnyAsync(ct) };
    }
}
