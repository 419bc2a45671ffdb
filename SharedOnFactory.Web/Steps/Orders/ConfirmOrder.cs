using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Orders;

/// <summary>Step 4: the supplier takes the approved order on, with the date it promises.</summary>
public sealed class ConfirmOrder(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string number, ConfirmBody body, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.SuppliersOrderAsync(number);
            order.Confirm(body.Read(), act.Now);
            return await act.SavedAsync(order);
        },
        ct);
}

/// <summary>Step 4: the supplier refuses the approved order, with a reason.</summary>
public sealed class RefuseOrder(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string number, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.SuppliersOrderAsync(number);
            order.Refuse(reason ?? "", act.Now);
            await act.FreeNoticeAsync(order);
            return await act.SavedAsync(order);
        },
        ct);
}

internal static class FreedNotices
{
    /// <summary>Nobody takes this order on: the buyer may go on with the next best, if anybody is left.</summary>
    public static async Task FreeNoticeAsync(this Act act, PurchaseOrder order)
    {
        var award = await act.Db.Awards.SingleAsync(a => a.NoticeId == order.NoticeId && a.RefusedAt == null, act.Ct);
        var notice = await act.Db.Notices.SingleAsync(n => n.Id == order.NoticeId, act.Ct);
        var chosen = await act.Db.Quotations.SingleAsync(q => q.Id == order.QuotationId, act.Ct);
        var others = await act.Db.Quotations.CountAsync(q => q.NoticeId == notice.Id && q.State == QuotationState.NotSelected, act.Ct);
        award.Refuse(notice, chosen, others, act.Now);
    }
}
