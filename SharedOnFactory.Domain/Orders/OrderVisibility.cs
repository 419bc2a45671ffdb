using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Domain.Orders;

public static class OrderVisibility
{
    /// <summary>Buyer and administrators always; the supplier from the moment it was first issued.</summary>
    public static IQueryable<PurchaseOrder> VisibleTo(this IQueryable<PurchaseOrder> orders, Viewer viewer) =>
        orders.Where(o => o.BuyerId == viewer.CompanyId || viewer.IsAdministrator || (o.SupplierId == viewer.CompanyId && o.IssuedAt != null));
}
