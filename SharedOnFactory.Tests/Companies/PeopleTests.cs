using SharedOnFactory.Domain.Companies;
using static SharedOnFactory.Tests.Support.Law;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Companies;

/// <summary>A company always has a 대표, the portal an administrator; an invitation works once and for seven days.</summary>
public sealed class PeopleTests
{
    private static readonly DateTimeOffset Now = At("2027-03-02 09:00");
    private readonly Company _company = Approved();

    [Fact]
    public void The_last_representative_keeps_the_role_and_stays()
    {
        var (boss, staff) = (Person("boss", MemberRole.Representative), Person("staff"));
        Member[] all = [boss, staff];

        Breaks(CompanyRules.ARepresentativeStays, () => boss.ChangeRole(MemberRole.Staff, all, Now));
        Breaks(CompanyRules.ARepresentativeStays, () => boss.Suspend("휴가", byOperator: false, all, Now));
        Breaks(CompanyRules.ARepresentativeStays, () => boss.Leave(staff, all, Now));

        staff.ChangeRole(MemberRole.Representative, all, Now);
        boss.ChangeRole(MemberRole.Viewer, all, Now);
        boss.Role.ShouldBe(MemberRole.Viewer);
        Breaks(CompanyRules.ARepresentativeStays, () => staff.ChangeRole(MemberRole.Staff, all, Now));
    }

    [Fact]
    public void A_suspended_representative_does_not_count()
    {
        var (first, second) = (Person("first", MemberRole.Representative), Person("second", MemberRole.Representative));
        Member[] all = [first, second];
        second.Suspend("연락 두절", byOperator: false, all, Now);
        Breaks(CompanyRules.ARepresentativeStays, () => first.Leave(null, all, Now));
    }

    [Fact]
    public void Whoever_leaves_hands_over_to_a_colleague_who_may_act()
    {
        var (boss, staff, looks) = (Person("boss", MemberRole.Representative), Person("staff"), Person("looks", MemberRole.Viewer));
        Member[] all = [boss, staff, looks];
        var stranger = Member.Apply(Approved(), "stranger", "남", "", "", MemberRole.Staff, Now);
        stranger.Approve(Now);

        Breaks(CompanyRules.SuccessorIsAColleague, () => staff.Leave(looks, all, Now));
        Breaks(CompanyRules.SuccessorIsAColleague, () => staff.Leave(staff, all, Now));
        Breaks(CompanyRules.SuccessorIsAColleague, () => staff.Leave(stranger, all, Now));

        staff.Leave(boss, all, Now);
        staff.Status.ShouldBe(MemberStatus.Left);
        staff.TakeEvents().OfType<MemberLeft>().Single().SuccessorId.ShouldBe(boss.Id);
        Breaks(CompanyRules.IsApproved, () => staff.Leave(boss, all, Now));
    }

    [Fact]
    public void What_the_operator_suspended_only_the_operator_restores()
    {
        var (boss, staff) = (Person("boss", MemberRole.Representative), Person("staff"));
        staff.Suspend("도면 유출 신고", byOperator: true, [boss, staff], Now);
        Breaks(CompanyRules.SuspendedByTheCompany, () => staff.Restore(null, byOperator: false, Now));
        Breaks(CompanyRules.HasAReason, () => staff.Restore(" ", byOperator: true, Now));
        staff.Restore("확인했습니다", byOperator: true, Now);
        staff.Status.ShouldBe(MemberStatus.Approved);
        staff.Reason.ShouldBeNull();
        Breaks(CompanyRules.IsSuspended, () => staff.Restore("확인했습니다", byOperator: true, Now));
    }

    [Fact]
    public void Where_the_company_looks_first_the_operator_waits_for_it()
    {
        _company.CheckPeopleFirst(checks: true, Now);
        var applicant = Member.Apply(_company, "kim01", "김담당", "kim@example.com", "", MemberRole.Staff, Now, "J20270302-0001");
        applicant.WaitsForItsCompany.ShouldBeTrue();
        Breaks(CompanyRules.IsEndorsed, () => applicant.Approve(Now));
        applicant.Endorse(Now);
        Breaks(CompanyRules.WaitsForEndorsement, () => applicant.Endorse(Now));
        applicant.Approve(Now);

        var invited = Member.Apply(_company, "lee01", "이담당", "lee@example.com", "", MemberRole.Staff, Now, null, Invitation());
        invited.WaitsForItsCompany.ShouldBeFalse();
    }

    [Fact]
    public void An_invitation_works_once_and_for_seven_days()
    {
        var member = Person("kim01");
        var invitation = Invitation();
        invitation.IsOpen(Now.AddDays(7).AddSeconds(-1)).ShouldBeTrue();
        Breaks(CompanyRules.InvitationIsOpen, () => invitation.Use(member, Now.AddDays(7)));
        invitation.Use(member, Now.AddDays(6));
        Breaks(CompanyRules.InvitationIsOpen, () => invitation.Use(member, Now.AddDays(6)));

        var cancelled = Invitation();
        cancelled.Cancel(Now);
        Breaks(CompanyRules.InvitationIsOpen, () => cancelled.Use(member, Now));
    }

    [Fact]
    public void The_last_administrator_stays()
    {
        var firm = Company.Operator("A0001", Profile(), Now);
        var (first, second) = (Member.Apply(firm, "first", "장", "", "", MemberRole.Staff, Now), Member.Apply(firm, "second", "문", "", "", MemberRole.Staff, Now));
        foreach (var one in new[] { first, second })
        {
            one.Approve(Now);
            one.MakeAdministrator(firm, Now);
        }

        first.EndAdministration([first, second], Now);
        Breaks(CompanyRules.AnAdministratorStays, () => second.EndAdministration([first, second], Now));
        Breaks(CompanyRules.AnAdministratorStays, () => second.Suspend("휴직", byOperator: true, [first, second], Now));
        Breaks(CompanyRules.AnAdministratorStays, () => second.Leave(null, [first, second], Now));
    }

    [Fact]
    public void An_administrator_who_may_only_look_does_not_count()
    {
        var firm = Company.Operator("A0001", Profile(), Now);
        var (first, second) = (Member.Apply(firm, "first", "장", "", "", MemberRole.Staff, Now), Member.Apply(firm, "second", "문", "", "", MemberRole.Staff, Now));
        Breaks(CompanyRules.IsApproved, () => first.MakeAdministrator(firm, Now));
        foreach (var one in new[] { first, second })
        {
            one.Approve(Now);
            one.MakeAdministrator(firm, Now);
        }

        Member[] all = [first, second];
        second.ChangeRole(MemberRole.Viewer, all, Now);
        Breaks(CompanyRules.AnAdministratorStays, () => first.ChangeRole(MemberRole.Viewer, all, Now));
        Breaks(CompanyRules.AnAdministratorStays, () => first.EndAdministration(all, Now));
        Breaks(CompanyRules.AnAdministratorStays, () => first.Suspend("휴직", byOperator: true, all, Now));
        second.EndAdministration(all, Now);
        Breaks(CompanyRules.AdministratorsAct, () => second.MakeAdministrator(firm, Now));
    }

    [Fact]
    public void A_firm_that_closed_is_suspended_once_for_that_answer()
    {
        _company.HearFromTaxOffice(TaxStatus.Active, "부가가치세 일반과세자", Now);
        _company.Status.ShouldBe(CompanyStatus.Approved);
        _company.HearFromTaxOffice(TaxStatus.Closed, "", Now);
        _company.Status.ShouldBe(CompanyStatus.Suspended);
        _company.Reason.ShouldBe("국세청에 폐업으로 등록되어 있습니다.");

        Breaks(CompanyRules.HasAReason, () => _company.Restore("", Now));
        _company.Restore("영업 재개", Now);
        _company.HearFromTaxOffice(TaxStatus.Closed, "", Now.AddDays(1));
        _company.Status.ShouldBe(CompanyStatus.Approved);
        _company.MissTaxOffice(Now.AddDays(2));
        _company.TaxCheckedAt.ShouldBe(Now.AddDays(1));
        _company.TaxTriedAt.ShouldBe(Now.AddDays(2));
    }

    private static Company Approved()
    {
        var company = Company.Apply("B0012", Profile(), isBuyer: true, isSupplier: false, Now);
        company.Approve(Now);
        return company;
    }

    private MemberInvitation Invitation() => MemberInvitation.Invite(_company.Id, MemberId, MemberRole.Staff, "이담당", "hash", Now);

    private Member Person(string code, MemberRole role = MemberRole.Staff)
    {
        var member = Member.Apply(_company, code, "김담당", $"{code}@example.com", "", role, Now);
        member.Approve(Now);
        return member;
    }
}
