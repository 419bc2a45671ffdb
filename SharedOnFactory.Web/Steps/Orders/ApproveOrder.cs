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
