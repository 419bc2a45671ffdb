using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Inspections;

public sealed record PaymentAnswer(Guid Id, long Amount, bool Confirmed, string State)
{
    public static PaymentAnswer Of(Payment payment) => new(payment.Id, payment.Amount, payment.ConfirmedAt is not null, StateOf(payment));

    public static string StateOf(Payment payment) => payment switch
    {
        { WithdrawnAt: not null } => "withdrawn",
        { DeniedAt: not null } => "denied",
        { ConfirmedAt: not null } => "confirmed",
        _ => "recorded",
    };
}

/// <summary>Step 7: the buyer says what it paid; the portal never holds money.</summary>
public sealed class RecordPayment(Door door)
{
    public Task<PaymentAnswer> RunAsync(Call call, string orderNumber, PaymentBody body, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.BuyersOrderAsync(orderNumber);
            var (amount, paidOn, method) = body.Read(order.Currency);
            var earlier = await act.Db.Payments.Where(p => p.OrderId == order.Id).ToListAsync(ct);
            var payment = Payment.Record(order, earlier, amount, paidOn, method, act.Now);
            act.Db.Payments.Add(payment);
            await act.Db.SaveChangesAsync(ct);
            return PaymentAnswer.Of(payment);
        },
        ct);
}

/// <summary>Step 7: the supplier confirms that the money arrived.</summary>
public sealed class ConfirmPayment(Door door)
{
    public Task<PaymentAnswer> RunAsync(Call call, string orderNumber, Guid id, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.SuppliersOrderAsync(orderNumber);
            var payment = await act.Db.Payments.VisibleTo(act.Me).Where(p => p.Id == id && p.OrderId == order.Id).FoundAsync(ct);
            payment.Confirm(act.Now);
            await act.Db.SaveChangesAsync(ct);
            return PaymentAnswer.Of(payment);
        },
        ct);
}
