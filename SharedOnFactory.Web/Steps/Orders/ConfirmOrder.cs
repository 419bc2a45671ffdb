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
            return await act.SavedAsync(order);
        },
        ct);
}
