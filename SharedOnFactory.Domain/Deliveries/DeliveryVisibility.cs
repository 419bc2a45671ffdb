using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Domain.Deliveries;

public static class DeliveryVisibility
{
    public static IQueryable<Delivery> VisibleTo(this IQueryable<Delivery> deliveries, Viewer viewer) =>
        deliveries.Where(d => d.BuyerId == viewer.CompanyId || d.SupplierId == viewer.CompanyId || viewer.IsAdministrator);
}
