using SharedOnFactory.Domain.Awards;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;

namespace SharedOnFactory.Domain.Orders;

public enum OrderState
{
    Drafted,
    AwaitingApproval,
    Returned,
    Approved,
    Confirmed,
    Refused,
    Closed,
}

/// <summary>
/// The purchase order (발주서) that the award creates. The buyer issues it, an administrator approves or returns it, the supplier
/// confirms it with a promised date or refuses it. Making, delivering and inspecting hang on a confirmed order; it is closed at the end.
/// </summary>
public sealed class PurchaseOrder : Entity
{
    private readonly List<OrderLine> _lines = [];

    private PurchaseOrder() { } // EF

    public string Number { get; private init; } = "";
    public Guid NoticeId { get; private init; }
    public Guid QuotationId { get; private init; }
    public Guid BuyerId { get; private init; }
    public Guid SupplierId { get; private init; }
    public OrderState State { get; private set; }
    public string Title { get; private init; } = "";
    public string Currency { get; private init; } = Money.Won;

    /// <summary>Before VAT; always the awarded quotation's total.</summary>
    public long Total { get; private init; }
    public long VatTotal { get; private init; }
    public decimal Quantity { get; private init; }
    public DateOnly DueDate { get; private set; }
    public string DeliveryPlace { get; private set; } = "";
    public string PaymentTerms { get; private set; } = "";
    public string Note { get; private set; } = "";
    public bool AllowsPartialDelivery { get; private set; }
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset? IssuedAt { get; private set; }
    public DateTimeOffset? ApprovedAt { get; private set; }
    public DateTimeOffset? ConfirmedAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public DateOnly? PromisedDate { get; private set; }

    /// <summary>The day the supplier is held to: what it promised, or what the order says while it has promised nothing.</summary>
    public DateOnly ExpectedDate => PromisedDate ?? DueDate;

    /// <summary>The due date as the order was issued, once an accepted delay has moved it; null while it stands.</summary>
    public DateOnly? OriginalDueDate { get; private set; }

    /// <summary>When the last delay was accepted.</summary>
    public DateTimeOffset? RescheduledAt { get; private set; }

    /// <summary>What the supplier let go of the price when it closed the deal, VAT included; 0 when all was paid.</summary>
    public long WaivedAmount { get; private set; }

    /// <summary>Why the administrator returned or ended it, or the supplier refused it.</summary>
    public string? Reason { get; private set; }
    public IReadOnlyList<OrderLine> Lines => _lines;
    private Guid[] Parties => [BuyerId, SupplierId];

    public static PurchaseOrder Draft(string number, Award award, Quotation quotation, BidNotice notice, DateTimeOffset now)
    {
        OrderRules.QuotationWasAwarded.Require(award.QuotationId == quotation.Id && quotation.State == QuotationState.Selected);
        var lines = quotation.Lines.OrderBy(l => l.Item).Select(l => OrderLine.Of(l, notice.Items.Single(i => i.Line == l.Item), quotation.Currency)).ToList();
        var order = new PurchaseOrder
        {
            Number = number,
            NoticeId = notice.Id,
            QuotationId = quotation.Id,
            BuyerId = notice.BuyerId,
            SupplierId = quotation.SupplierId,
            Title = notice.Title,
            Currency = quotation.Currency,
            Total = quotation.Total,
            VatTotal = lines.Sum(l => l.VatAmount),
            Quantity = lines.Sum(l => l.Quantity),
            DueDate = quotation.DeliveryDate!.Value,
            DeliveryPlace = notice.DeliveryPlace,
            PaymentTerms = notice.PaymentTerms,
            CreatedAt = now,
        };
        order._lines.AddRange(lines);
        order.Raise(new OrderDrafted(order.Id, notice.Id, order.BuyerId, now));
        return order;
    }

    public void Issue(OrderTerms terms, DateTimeOffset now)
    {
        OrderRules.CanBeIssued.Require(State is OrderState.Drafted or OrderState.Returned);
        OrderRules.TotalIsTheAwarded.Require(terms.Total is null || terms.Total == Total);
        OrderRules.HasADeliveryPlace.Require(!string.IsNullOrWhiteSpace(terms.DeliveryPlace));
        OrderRules.HasPaymentTerms.Require(!string.IsNullOrWhiteSpace(terms.PaymentTerms));

        DeliveryPlace = terms.DeliveryPlace.Trim();
        PaymentTerms = terms.PaymentTerms.Trim();
        Note = terms.Note.Trim();
        AllowsPartialDelivery = terms.AllowsPartialDelivery;
        State = OrderState.AwaitingApproval;
        IssuedAt = now;
        Reason = null;
        Raise(new OrderIssued(Id, NoticeId, BuyerId, SupplierId, now));
    }

    /// <param name="administratorCompany">No administrator approves an order of its own company.</param>
    public void Approve(Guid administratorCompany, DateTimeOffset now)
    {
        RequireDecidable(administratorCompany);
        State = OrderState.Approved;
        ApprovedAt = now;
        Raise(new OrderApproved(Id, NoticeId, now, Parties));
    }

    public void Return(string reason, Guid administratorCompany, DateTimeOffset now)
    {
        RequireDecidable(administratorCompany);
        OrderRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        State = OrderState.Returned;
        Reason = reason.Trim();
        Raise(new OrderReturned(Id, NoticeId, Reason, now, BuyerId));
    }

    public void Confirm(DateOnly promisedDate, DateTimeOffset now)
    {
        OrderRules.IsApproved.Require(State == OrderState.Approved);
        OrderRules.PromiseIsAhead.Require(promisedDate >= BusinessCalendar.DayOf(now));
        OrderRules.PromiseKeepsTheDueDate.Require(promisedDate <= DueDate || DueDate < BusinessCalendar.DayOf(now));
        State = OrderState.Confirmed;
        ConfirmedAt = now;
        PromisedDate = promisedDate;
        Raise(new OrderConfirmed(Id, NoticeId, promisedDate, now, Parties));
    }

    public void Refuse(string reason, DateTimeOffset now)
    {
        OrderRules.IsApproved.Require(State == OrderState.Approved);
        OrderRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        State = OrderState.Refused;
        Reason = reason.Trim();
        Raise(new OrderRefused(Id, NoticeId, Reason, now, Parties));
    }

    /// <summary>The operator ends what nobody can answer any more, as if the supplier had refused: the buyer may go on with the next.</summary>
    /// <param name="canAnswer">The supplier still takes part, so it is for the supplier to answer.</param>
    public void EndUnanswered(string reason, bool canAnswer, DateTimeOffset now)
    {
        OrderRules.WaitsForAnswer.Require(State is OrderState.AwaitingApproval or OrderState.Approved);
        OrderRules.SupplierIsSilent.Require(!canAnswer);
        OrderRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        State = OrderState.Refused;
        Reason = reason.Trim();
        Raise(new OrderEnded(Id, NoticeId, Reason, now, Parties));
    }

    /// <summary>A delay notice the buyer accepted moves the agreed date; a promise that was ahead of the due date may be moved without it.</summary>
    public void Reschedule(DateOnly date, DateTimeOffset now)
    {
        OrderRules.IsConfirmed.Require(State == OrderState.Confirmed);
        if (date > DueDate)
        {
            OriginalDueDate ??= DueDate;
            RescheduledAt = now;
            DueDate = date;
        }

        PromisedDate = date;
    }

    /// <param name="waived">What is not asked for any more.</param>
    public void Close(long waived, DateTimeOffset now)
    {
        OrderRules.IsConfirmed.Require(State == OrderState.Confirmed);
        State = OrderState.Closed;
        ClosedAt = now;
        WaivedAmount = waived;
        Raise(new OrderClosed(Id, NoticeId, waived, Currency, now, Parties));
    }

    private void RequireDecidable(Guid administratorCompany)
    {
        OrderRules.AwaitsApproval.Require(State == OrderState.AwaitingApproval);
        OrderRules.ApproverIsNeutral.Require(administratorCompany != BuyerId && administratorCompany != SupplierId);
    }
}

/// <summary>What the buyer may still set when it issues the order; money comes from the award alone.</summary>
/// <param name="Total">When given it must equal the award's, so a program can't issue another amount by mistake.</param>
public sealed record OrderTerms(string DeliveryPlace, string PaymentTerms, string Note, bool AllowsPartialDelivery, long? Total = null);
