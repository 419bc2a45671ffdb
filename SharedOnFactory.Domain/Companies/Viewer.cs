namespace SharedOnFactory.Domain.Companies;

/// <summary>
/// Who is looking or acting, with the rights that decide what it may see. Actions read it from the database at every act;
/// pages read it from the sign-in, which is checked again every 30 seconds.
/// </summary>
public sealed record Viewer(Guid MemberId, Guid CompanyId, string CompanyCode, bool IsBuyer, bool IsSupplier, bool IsAdministrator, MemberRole Role)
{
    /// <summary>False for 열람: such a member sees what its company sees and changes nothing.</summary>
    public bool MayAct => Role != MemberRole.Viewer;

    public static Viewer Of(Member member, Company company) => new(
        member.Id, company.Id, company.Code, company.IsBuyer, company.IsSupplier,
        member.IsAdministrator && company.IsOperator, member.Role);
}
