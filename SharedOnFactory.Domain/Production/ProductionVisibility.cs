using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Domain.Production;

public static class ProductionVisibility
{
    public static IQueryable<ProductionRun> VisibleTo(this IQueryable<ProductionRun> runs, Viewer viewer) =>
        runs.Where(r => r.BuyerId == viewer.CompanyId || r.SupplierId == viewer.CompanyId || viewer.IsAdministrator);

    public static IQueryable<DelayNotice> VisibleTo(this IQueryable<DelayNotice> delays, Viewer viewer) =>
        delays.Where(d => d.BuyerId == viewer.CompanyId || d.SupplierId == viewer.CompanyId || viewer.IsAdministrator);
}
