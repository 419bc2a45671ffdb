using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Domain.Quotations;

public static class QuotationVisibility
{
    /// <summary>A supplier sees its own; the buyer and administrators what was submitted. No other supplier ever sees it.</summary>
    public static IQueryable<Quotation> VisibleTo(this IQueryable<Quotation> quotations, Viewer viewer) =>
        quotations.Where(q => q.SupplierId == viewer.CompanyId
            || ((q.BuyerId == viewer.CompanyId || viewer.IsAdministrator) && q.State != QuotationState.Draft && q.State != QuotationState.Withdrawn));

    public static IQueryable<Decline> VisibleTo(this IQueryable<Decline> declines, Viewer viewer) =>
        declines.Where(d => d.SupplierId == viewer.CompanyId || d.BuyerId == viewer.CompanyId);
}
