using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Companies;

/// <summary>How a member's rights begin, change and end; a company keeps a 대표 and the portal an administrator.</summary>
public sealed partial class Member
{
    public void MakeAdministrator(Company company, DateTimeOffset now, string? reason = null)
    {
        CompanyRules.AdministratorsAreOperators.Require(company.IsOperator && company.Id == CompanyId);
        CompanyRules.IsApproved.Require(Status == MemberStatus.Approved);
        CompanyRules.AdministratorsAct.Require(Role != MemberRole.Viewer);
        IsAdministrator = true;
        Raise(new MemberRoleChanged(Id, CompanyId, Role, IsAdministrator, reason?.Trim(), now));
    }

    /// <param name="colleagues">Everybody of the company, itself included or not.</param>
    public void EndAdministration(IEnumerable<Member> colleagues, DateTimeOffset now, string? reason = null)
    {
        RequireAnAdministratorStays(colleagues);
        IsAdministrator = false;
        Raise(new MemberRoleChanged(Id, CompanyId, Role, IsAdministrator, reason?.Trim(), now));
    }

    /// <param name="colleagues">Everybody of the company, itself included or not.</param>
    public void ChangeRole(MemberRole role, IReadOnlyCollection<Member> colleagues, DateTimeOffset now, string? reason = null)
    {
        CompanyRules.IsApproved.Require(Status == MemberStatus.Approved);
        if (role != MemberRole.Representative)
        {
            RequireARepresentativeStays(colleagues);
        }

        if (role == MemberRole.Viewer)
        {
            RequireAnAdministratorStays(colleagues);
        }

        Role = role;
        Raise(new MemberRoleChanged(Id, CompanyId, Role, IsAdministrator, reason?.Trim(), now));
    }

    /// <param name="colleagues">Everybody of the company, itself included or not.</param>
    public void Suspend(string reason, bool byOperator, IReadOnlyCollection<Member> colleagues, DateTimeOffset now)
    {
        CompanyRules.IsApproved.Require(Status == MemberStatus.Approved);
        CompanyRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        RequireAnAdministratorStays(colleagues);
        if (!byOperator)
        {
            RequireARepresentativeStays(colleagues);
        }

        Status = MemberStatus.Suspended;
        IsSuspendedByOperator = byOperator;
        Reason = reason.Trim();
        Raise(new MemberSuspended(Id, CompanyId, Reason, now));
    }

    /// <param name="reason">Of the operator, which owes one; null where the company lifts what it did itself.</param>
    public void Restore(string? reason, bool byOperator, DateTimeOffset now)
    {
        CompanyRules.IsSuspended.Require(Status == MemberStatus.Suspended);
        CompanyRules.SuspendedByTheCompany.Require(byOperator || !IsSuspendedByOperator);
        CompanyRules.HasAReason.Require(!byOperator || !string.IsNullOrWhiteSpace(reason));
        Status = MemberStatus.Approved;
        IsSuspendedByOperator = false;
        Reason = null;
        Raise(new MemberRestored(Id, CompanyId, reason?.Trim(), now));
    }

    /// <summary>Goes for good; the papers keep its name. What it had in hand goes to <paramref name="successor"/>.</summary>
    /// <param name="colleagues">Everybody of the company, itself included or not.</param>
    /// <param name="hasDeals">Deals run that it had a hand in: then a colleague who may act must carry on, where there is one.</param>
    public void Leave(Member? successor, IReadOnlyCollection<Member> colleagues, DateTimeOffset now, bool hasDeals = false)
    {
        CompanyRules.IsApproved.Require(Status is MemberStatus.Approved or MemberStatus.Suspended);
        RequireAnAdministratorStays(colleagues);
        RequireARepresentativeStays(colleagues);
        CompanyRules.SuccessorIsAColleague.Require(
            successor is null || (successor.CompanyId == CompanyId && CanCarryOn(successor)));
        CompanyRules.SomebodyCarriesOn.Require(!hasDeals || successor is not null || !colleagues.Any(CanCarryOn));
        Go(successor, now);
    }

    /// <summary>Its company has gone for good, and it goes with it; whoever still waited to be let in is told so.</summary>
    public void LeaveWith(Company company, DateTimeOffset now)
    {
        CompanyRules.HasLeft.Require(company.Id == CompanyId && company.Status == CompanyStatus.Left);
        if (Status == MemberStatus.Applied)
        {
            Reject("회사가 탈퇴했습니다.", now);
        }
        else if (Status is MemberStatus.Approved or MemberStatus.Suspended)
        {
            Go(null, now);
        }
    }

    /// <summary>The e-mail address is kept for signing in only, so it goes too (개인정보 보호법 제21조); name and phone are in the papers.</summary>
    private void Go(Member? successor, DateTimeOffset now)
    {
        Status = MemberStatus.Left;
        IsAdministrator = false;
        Email = "";
        SuccessorId = successor?.Id;
        Raise(new MemberLeft(Id, CompanyId, SuccessorId, now));
    }

    private bool CanCarryOn(Member other) => other.Id != Id && other is { Status: MemberStatus.Approved, Role: not MemberRole.Viewer };

    /// <summary>Whoever may only look administers nothing, whatever it was made before.</summary>
    private bool MayAdministrate => this is { Status: MemberStatus.Approved, IsAdministrator: true, Role: not MemberRole.Viewer };

    private void RequireARepresentativeStays(IEnumerable<Member> colleagues) => CompanyRules.ARepresentativeStays.Require(
        this is not { Status: MemberStatus.Approved, Role: MemberRole.Representative }
        || colleagues.Any(c => c.Id != Id && c is { Status: MemberStatus.Approved, Role: MemberRole.Representative }));

    private void RequireAnAdministratorStays(IEnumerable<Member> colleagues) => CompanyRules.AnAdministratorStays.Require(
        !MayAdministrate || colleagues.Any(c => c.Id != Id && c.MayAdministrate));
}
