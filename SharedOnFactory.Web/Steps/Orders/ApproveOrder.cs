using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Orders;

/// <summary>Step 4: an administrator lets an order through, or returns it to the buyer with a reason. Of two at once, one wins.</summary>
public sealed class ApproveOrder(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string number, long? version = null, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.RequireAdministrator();
            var order = await act.OrderAsync(number);
            act.Expect(order, version);
            order.Approve(act.Me.CompanyId, act.Now);
            return await act.SavedAsync(order);
        },
        ct);
}

public sealed class ReturnOrder(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string number, string? reason, long? version = null, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.RequireAdministrator();
            var order = await act.OrderAsync(number);
            act.Expect(order, version);
            order.Return(reason ?? "", act.Me.CompanyId, act.Now);
            return await act.SavedAsync(order);
        },
        ct);
}

/// <summary>Step 4: an administrator ends an order whose supplier has left or is suspended, so that the buyer can go on with the next.</summary>
public sealed class EndOrder(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string number, string? reason, long? version = null, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.RequireAdministrator();
            var order = await act.OrderAsync(number);
            act.Expect(order, version);
            var canAnswer = await act.Db.Companies.AnyAsync(c => c.Id == order.SupplierId && c.Status == CompanyStatus.Approved, ct);
            order.EndUnanswered(reason ?? "", canAnswer, act.Now);
            await act.FreeNoticeAsync(order);
            return await act.SavedAsync(order);
        },
        ct);
}
