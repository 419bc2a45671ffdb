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
        order.Close(now);
    }

    public static bool IsPaid(PurchaseOrder order, IEnumerable<Payment> payments) =>
        payments.Where(p => p.ConfirmedAt is not null).Sum(p => p.Amount) >= order.Total + order.VatTotal;
}
