using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Domain.Orders;

/// <summary>Where an order is paid: the supplier's account as it stands now. The portal never moves money; it only says where to.</summary>
public sealed record PayTo(string? Bank, string Account, string? Holder)
{
    /// <summary>Whoever may see an order may see this: its two sides and the operator.</summary>
    /// <returns>Null before the supplier has taken the order on, and where it gave no account.</returns>
    public static PayTo? Of(PurchaseOrder order, Company supplier) =>
        order.ConfirmedAt is not null && supplier.Id == order.SupplierId && !string.IsNullOrWhiteSpace(supplier.BankAccount)
            ? new(supplier.BankName, supplier.BankAccount, supplier.BankHolder)
            : null;
}
