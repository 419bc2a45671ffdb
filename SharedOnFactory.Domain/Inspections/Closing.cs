using SharedOnFactory.Domain.Orders;

namespace SharedOnFactory.Domain.Inspections;

/// <summary>When an order may be closed (종료): goods accepted, evaluated or 14 days gone by, and paid in full or the rest waived.</summary>
public static class Closing
{
    private const int EvaluateWithinDays = 14;

    public static void Close(
        PurchaseOrder order, IReadOnlyCollection<Inspection> inspections, Evaluation? evaluation, IReadOnlyCollection<Payment> payments, bool waive, DateTimeOffset now)
    {
        var accepted = inspections.FirstOrDefault(i => i.Result != InspectionResult.Fail);
        InspectionRules.IsAccepted.Require(accepted is not null);
        InspectionRules.IsEvaluated.Require(evaluation is not null || now >= accepted!.At.AddDays(EvaluateWithinDays));
        InspectionRules.IsPaid.Require(waive || IsPaid(order, payments));
        InspectionRules.PaymentsAreAnswered.Require(!payments.Any(p => p.IsOpen));
        order.Close(Unpaid(order, payments), now);
    }

    public static bool IsPaid(PurchaseOrder order, IEnumerable<Payment> payments) => Unpaid(order, payments) == 0;

    /// <summary>What is owed, VAT included, less what the supplier confirmed to have got.</summary>
    public static long Unpaid(PurchaseOrder order, IEnumerable<Payment> payments) =>
        Math.Max(0, order.Total + order.VatTotal - payments.Where(p => p.ConfirmedAt is not null).Sum(p => p.Amount));
}
