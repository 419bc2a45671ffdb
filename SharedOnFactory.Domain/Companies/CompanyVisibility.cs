namespace SharedOnFactory.Domain.Companies;

public static class CompanyVisibility
{
    /// <summary>
    /// Whoever is signed in may know the suppliers that trade here; a buyer shows itself to its own deals only, the rest to nobody but
    /// itself and the operator (docs/decisions/0009-what-visitors-see.md).
    /// </summary>
    public static IQueryable<Company> VisibleTo(this IQueryable<Company> companies, Viewer viewer) =>
        companies.Where(c => viewer.IsAdministrator || c.Id == viewer.CompanyId || (c.IsSupplier && c.Status == CompanyStatus.Approved));

    public static IQueryable<Member> VisibleTo(this IQueryable<Member> members, Viewer viewer) =>
        members.Where(m => viewer.IsAdministrator || m.CompanyId == viewer.CompanyId);

    public static IQueryable<MemberInvitation> VisibleTo(this IQueryable<MemberInvitation> invitations, Viewer viewer) =>
        invitations.Where(i => i.CompanyId == viewer.CompanyId);
}
