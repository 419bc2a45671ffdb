using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Domain.Awards;

public static class AwardVisibility
{
    /// <summary>The two parties and administrators; the losers learn only that they were not selected.</summary>
    public static IQueryable<Award> VisibleTo(this IQueryable<Award> awards, Viewer viewer) =>
        awards.Where(a => a.BuyerId == viewer.CompanyId || a.SupplierId == viewer.CompanyId || viewer.IsAdministrator);
}
