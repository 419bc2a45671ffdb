namespace SharedOnFactory.Domain.Companies;

public static class CompanyVisibility
{
    /// <summary>Whoever is signed in may know the companies that trade here (전자상거래법 제20조: the counterparty's identity); the rest only itself and the operator.</summary>
    public static IQueryable<Company> VisibleTo(this IQueryable<Company> companies, Viewer viewer) =>
        companies.Where(c => viewer.IsAdministrator || c.Id == viewer.CompanyId || c.Status == CompanyStatus.Approved || c.Status == CompanyStatus.Suspended);

    public static IQueryable<Member> VisibleTo(this IQueryable<Member> members, Viewer viewer) =>
        members.Where(m => viewer.IsAdministrator || m.CompanyId == viewer.CompanyId);

    public static IQueryable<MemberInvitation> VisibleTo(this IQueryable<MemberInvitation> invitations, Viewer viewer) =>
        invitations.Where(i => i.CompanyId == viewer.CompanyId);
}
