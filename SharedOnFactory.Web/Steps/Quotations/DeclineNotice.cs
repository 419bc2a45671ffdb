using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Quotations;

/// <summary>Step 2: the supplier answers that it will not quote, and why.</summary>
public sealed class DeclineNotice(Door door)
{
    public Task RunAsync(Call call, string noticeNumber, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            await act.Db.LockNoticeAsync(noticeNumber, ct); // a quotation handed in at the same moment ends a decline
            var notice = await act.Db.Notices.VisibleTo(act.Me).Where(n => n.Number == noticeNumber).FoundAsync(ct);
            act.RequireSupplier();
            QuotationRules.HasNotDeclined.Require(!await act.Db.Declines.AnyAsync(d => d.NoticeId == notice.Id && d.SupplierId == act.Me.CompanyId, ct));
            QuotationRules.HasNotQuoted.Require(!await act.Db.Quotations.AnyAsync(q => q.NoticeId == notice.Id && q.SupplierId == act.Me.CompanyId && q.State == QuotationState.Submitted, ct));
            act.Db.Declines.Add(Decline.Of(notice, act.Me.CompanyId, reason ?? "", act.Now));
            await act.Db.SaveChangesAsync(ct);
        },
        ct);
}
