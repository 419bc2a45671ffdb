using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Inspections;

/// <summary>Step 7: the buyer takes back a payment it entered by mistake, while the supplier has not answered it.</summary>
public sealed class WithdrawPayment(Door door)
{
    public Task<PaymentAnswer> RunAsync(Call call, string orderNumber, Guid id, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.BuyersOrderAsync(orderNumber);
            var payment = await act.Db.Payments.VisibleTo(act.Me).Where(p => p.Id == id && p.OrderId == order.Id).FoundAsync(ct);
            payment.Withdraw(act.Now);
            await act.Db.SaveChangesAsync(ct);
            return PaymentAnswer.Of(payment);
        },
        ct);
}

/// <summary>Step 7: the supplier says that the money did not arrive, and why it thinks so.</summary>
public sealed class DenyPayment(Door door)
{
    public Task<PaymentAnswer> RunAsync(Call call, string orderNumber, Guid id, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.SuppliersOrderAsync(orderNumber);
            var payment = await act.Db.Payments.VisibleTo(act.Me).Where(p => p.Id == id && p.OrderId == order.Id).FoundAsync(ct);
            payment.Deny(reason ?? "", act.Now);
            await act.Db.SaveChangesAsync(ct);
            return PaymentAnswer.Of(payment);
        },
        ct);
}
