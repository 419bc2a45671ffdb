using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Orders;

/// <summary>What the buyer may still set when it issues the order; what is left out stays as the notice said, or as the order was issued before.</summary>
public sealed class IssueBody
{
    public string? DeliveryPlace { get; set; }
    public string? PaymentTerms { get; set; }
    public string? Note { get; set; }
    public bool? AllowsPartialDelivery { get; set; }

    /// <summary>When given it must equal the awarded total.</summary>
    public long? Total { get; set; }

    public OrderTerms ToTerms(PurchaseOrder order)
    {
        var problems = new Problems();
        var terms = new OrderTerms(
            problems.Text(DeliveryPlace ?? order.DeliveryPlace, "deliveryPlace", 300),
            problems.Text(PaymentTerms ?? order.PaymentTerms, "paymentTerms", 300),
            problems.Text(Note ?? order.Note, "note", 4000),
            AllowsPartialDelivery ?? order.AllowsPartialDelivery,
            Total);
        problems.ThrowIfAny();
        return terms;
    }
}

public sealed class ConfirmBody
{
    public DateOnly? PromisedDate { get; set; }

    public DateOnly Read()
    {
        var problems = new Problems();
        var date = problems.Required(problems.Day(PromisedDate, "promisedDate"), "promisedDate", "납품 약속일을 입력해 주십시오.");
        problems.ThrowIfAny();
        return date;
    }
}
