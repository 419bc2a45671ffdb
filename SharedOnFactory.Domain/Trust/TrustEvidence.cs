using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Orders;

namespace SharedOnFactory.Domain.Trust;

/// <summary>What one order says about its supplier, dated by its first inspection, or by the refusal when it was refused.</summary>
public sealed record TrustEvidence(
    Guid OrderId, Guid BuyerId, DateOnly On, long AmountInWon, bool BuyerTradesElsewhere, bool IsRelated, bool IsInspected, TrustMarks Marks)
{
    private const double RejectsCount = 10;
    private const double LostPerDayLate = 0.1;
    private const double WithoutNotice = 0.5;

    /// <summary>Reads the marks off everything that hangs on the deal.</summary>
    /// <param name="asOf">Only an open repair looks at it: it is still in time, or overdue.</param>
    /// <param name="amountInWon">For an order in another currency; without it such an order counts least.</param>
    /// <returns>Null while nothing was inspected: such a deal says nothing yet.</returns>
    public static TrustEvidence? From(Deal deal, TrustBuyer buyer, DateOnly asOf, long? amountInWon = null)
    {
        if (deal.Order is not { } order || deal.Inspections.MinBy(i => i.Round) is not { } first)
        {
            return null;
        }

        var marks = new TrustMarks(
            Delivery(deal, order),
            Quality: Math.Max(0, 1 - (RejectsCount * (double)(first.Rejected / first.Inspected))),
            Review: deal.Evaluation is { } evaluation ? (Stars(evaluation).Average() - 1) / 4 : null,
            AfterSales: deal.Repairs.Select(repair => AfterSales(repair, asOf)).DefaultIfEmpty(1).Min(),
            Conduct(order));
        return Of(order, buyer, BusinessCalendar.DayOf(first.At), amountInWon, isInspected: true, marks);
    }

    /// <summary>A supplier that won and then refused the order: nothing was delivered, and the rest stays as assumed.</summary>
    public static TrustEvidence OfRefusal(PurchaseOrder order, TrustBuyer buyer, DateTimeOffset refusedAt, long? amountInWon = null) =>
        Of(order, buyer, BusinessCalendar.DayOf(refusedAt), amountInWon, isInspected: false, new(0, null, null, null, 0));

    private static TrustEvidence Of(PurchaseOrder order, TrustBuyer buyer, DateOnly on, long? amountInWon, bool isInspected, TrustMarks marks) => new(
        order.Id, order.BuyerId, on, amountInWon ?? (order.Currency == Money.Won ? order.Total : 0),
        buyer.TradesElsewhere, buyer.IsRelated, isInspected, marks);

    /// <summary>On time against the date agreed last; a delay counts half when nobody was told before that date.</summary>
    private static double Delivery(Deal deal, PurchaseOrder order)
    {
        var received = deal.Deliveries.Where(d => d.ReceivedOn is not null).ToList();
        if (received.Count == 0)
        {
            return 0;
        }

        var late = BusinessCalendar.Between(order.DueDate, received.Max(d => d.ReceivedOn!.Value));
        var noticed = deal.Delays.Any(d => d.IsPriorNotice && d.OldDate == order.ExpectedDate);
        var onTime = Math.Max(0, 1 - (LostPerDayLate * late)) * (late > 0 && !noticed ? WithoutNotice : 1);
        return onTime * Math.Min(1, (double)(received.Sum(d => d.Quantity) / order.Quantity));
    }

    private static double AfterSales(Repair repair, DateOnly asOf)
    {
        if (repair.State == RepairState.Dismissed)
        {
            return 1;
        }

        return repair.ResolvedAt is { } resolved
            ? BusinessCalendar.DayOf(resolved) <= repair.Due ? 0.7 : 0.3
            : asOf <= repair.Due ? 0.7 : 0;
    }

    private static double Conduct(PurchaseOrder order)
    {
        var due = BusinessCalendar.EndOf(BusinessCalendar.Add(BusinessCalendar.DayOf(order.ApprovedAt!.Value), OrderRules.ConfirmWithin));
        return order.ConfirmedAt < due ? 1 : 0.5;
    }

    private static int[] Stars(Evaluation e) => [e.Quality, e.Delivery, e.Communication, e.Price];
}

/// <summary>Marks of one order, 0–1; a missing one counts as what is assumed of anyone.</summary>
public sealed record TrustMarks(double Delivery, double? Quality, double? Review, double? AfterSales, double Conduct)
{
    public TrustComponents Over(TrustComponents priors) =>
        new(Delivery, Quality ?? priors.Quality, Review ?? priors.Review, AfterSales ?? priors.AfterSales, Conduct);
}

/// <summary>What must be known of the buyer beyond this deal.</summary>
/// <param name="TradesElsewhere">True when the buyer traded with two or more suppliers within the window.</param>
/// <param name="IsRelated">Same representative, corporate number, bank account, or flagged: its orders weigh nothing.</param>
public sealed record TrustBuyer(bool TradesElsewhere, bool IsRelated = false);
