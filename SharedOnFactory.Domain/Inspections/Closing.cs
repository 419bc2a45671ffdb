using SharedOnFactory.Domain.Orders;

namespace SharedOnFactory.Domain.Inspections;

/// <summary>When an order may be closed (종료): goods accepted, evaluated or 14 days gone by, and paid in full or the rest waived.</summary>
public static class Closing
{
    /// <summary>Days after acceptance the buyer has to evaluate; from then on the deal goes on without it.</summary>
    public const int EvaluateWithin = 14;

    public static void Close(
        PurchaseOrder order, IReadOnlyCollection<Inspection> inspections, Evaluation? evaluation, IReadOnlyCollection<Payment> payments, bool waive, DateTimeOffset now)
    {
        var accepted = inspections.FirstOrDefault(i => i.Result != InspectionResult.Fail);
        InspectionRules.IsAccepted.Require(accepted is not null);
        InspectionRules.IsEvaluated.Require(IsEvaluated(accepted!, evaluation, now));
        InspectionRules.IsPaid.Require(waive || IsPaid(order, payments));
        InspectionRules.PaymentsAreAnswered.Require(!payments.Any(p => p.IsOpen));
        order.Close(Unpaid(order, payments), now);
    }

    /// <summary>Evaluated, or the time for it has gone by.</summary>
    public static bool IsEvaluated(Inspection accepted, Evaluation? evaluation, DateTimeOffset now) => evaluation is not null || now >= accepted.At.AddDays(EvaluateWithin);

    public static bool IsPaid(PurchaseOrder order, IEnumerable<Payment> payments) => Unpaid(order, payments) == 0;

    /// <summary>What is owed, VAT included, less what the supplier confirmed to have got.</summary>
    public static long Unpaid(PurchaseOrder order, IEnumerable<Payment> payments) =>
        Math.Max(0, order.Total + order.VatTotal - payments.Where(p => p.ConfirmedAt is not null).Sum(p => p.Amount));
}
