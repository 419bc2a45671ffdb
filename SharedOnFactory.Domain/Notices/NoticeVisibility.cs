using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Domain.Notices;

public static class NoticeVisibility
{
    /// <summary>
    /// A buyer sees its own; a supplier what is published and open to all or to it; an administrator what is published.
    /// Other buyers see nothing.
    /// </summary>
    public static IQueryable<BidNotice> VisibleTo(this IQueryable<BidNotice> notices, Viewer viewer) =>
        notices.Where(n => n.BuyerId == viewer.CompanyId
            || (n.PublishedAt != null && viewer.IsAdministrator)
            || (n.PublishedAt != null && viewer.IsSupplier && (!n.Invited.Any() || n.Invited.Any(i => i.SupplierId == viewer.CompanyId))));
}
