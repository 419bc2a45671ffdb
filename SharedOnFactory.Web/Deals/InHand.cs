using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Deals;

/// <param name="Deals">Running ones it buys or makes.</param>
/// <param name="Quotations">Submitted ones that are not decided yet.</param>
public sealed record InHand(int Deals, int Quotations)
{
    public bool IsBusy => Deals + Quotations > 0;
}

/// <summary>What somebody leaves behind who is shut out or goes.</summary>
public static class InHandQueries
{
    /// <summary>The running deals of one's own company in which this colleague did something.</summary>
    public static Task<int> DealsOfAsync(this PortalDb db, Viewer me, Guid memberId, CancellationToken ct) => db.InvolvedNotices(me).Running(db)
        .CountAsync(n => n.CreatedBy == memberId || db.Events.VisibleTo(me).Any(e => e.Deal == n.Id && e.MemberId == memberId), ct);

    /// <summary>What a company has going on, for an administrator or itself; drafts nobody else has seen are not counted.</summary>
    public static async Task<InHand> InHandOfAsync(this PortalDb db, Viewer me, Guid companyId, CancellationToken ct) => new(
        await db.Notices.VisibleTo(me).Running(db).Where(n => n.State != NoticeState.Draft).CountAsync(n => n.BuyerId == companyId || db.Orders.Any(o => o.NoticeId == n.Id && o.SupplierId == companyId && o.State != OrderState.Refused), ct),
        await db.Quotations.VisibleTo(me).CountAsync(
            q => q.SupplierId == companyId && q.State == QuotationState.Submitted && db.Notices.Any(n => n.Id == q.NoticeId && (n.State == NoticeState.Open || n.State == NoticeState.Closed)), ct));
}
