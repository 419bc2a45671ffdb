using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Domain.Inspections;

/// <summary>The two parties of the order and administrators; nobody else.</summary>
public static class InspectionVisibility
{
    public static IQueryable<Inspection> VisibleTo(this IQueryable<Inspection> inspections, Viewer viewer) =>
        inspections.Where(i => i.BuyerId == viewer.CompanyId || i.SupplierId == viewer.CompanyId || viewer.IsAdministrator);

    public static IQueryable<Repair> VisibleTo(this IQueryable<Repair> repairs, Viewer viewer) =>
        repairs.Where(r => r.BuyerId == viewer.CompanyId || r.SupplierId == viewer.CompanyId || viewer.IsAdministrator);

    public static IQueryable<Evaluation> VisibleTo(this IQueryable<Evaluation> evaluations, Viewer viewer) =>
        evaluations.Where(e => e.BuyerId == viewer.CompanyId || e.SupplierId == viewer.CompanyId || viewer.IsAdministrator);

    public static IQueryable<Payment> VisibleTo(this IQueryable<Payment> payments, Viewer viewer) =>
        payments.Where(p => p.BuyerId == viewer.CompanyId || p.SupplierId == viewer.CompanyId || viewer.IsAdministrator);
}
