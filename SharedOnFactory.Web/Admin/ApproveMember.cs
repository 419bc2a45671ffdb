using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Admin;

/// <summary>An administrator lets a person that applied in.</summary>
public sealed class ApproveMember(Door door, JoinMails mails)
{
    /// <param name="id">Its own id, or company ID and member ID with a hyphen: S0031-kim.</param>
    public Task<DocumentAnswer> RunAsync(Call call, string id, CancellationToken ct = default) => door.EnterAsync(
        call,
        act => act.DecideOnMemberAsync(id, (member, company, _) =>
        {
            member.Approve(act.Now);
            act.Db.AddRange(mails.Approved(member, company, act.Now));
        }),
        ct);
}

public sealed class RejectMember(Door door, JoinMails mails)
{
    public Task<DocumentAnswer> RunAsync(Call call, string id, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            Guid rejected = default;
            var answer = await act.DecideOnMemberAsync(id, (member, company, _) =>
            {
                member.Reject(reason ?? "", act.Now);
                act.Db.AddRange(mails.Rejected(member, company, member.Reason ?? "", act.Now));
                rejected = member.Id;
            });
            await act.Db.ForgetCredentialAsync(rejected, ct);
            return answer;
        },
        ct);
}

/// <summary>The operator shuts a person out; only the operator lifts it.</summary>
public sealed class SuspendPerson(Door door, StandingMails mails)
{
    public Task<DocumentAnswer> RunAsync(Call call, string id, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call,
        act => act.DecideOnMemberAsync(id, (member, company, all) =>
        {
            member.Suspend(reason ?? "", byOperator: true, all, act.Now);
            act.Db.AddRange(mails.Suspended(member, company, act.Now));
        }),
        ct);
}

public sealed class RestorePerson(Door door, StandingMails mails)
{
    public Task<DocumentAnswer> RunAsync(Call call, string id, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call,
        act => act.DecideOnMemberAsync(id, (member, company, _) =>
        {
            member.Restore(reason, byOperator: true, act.Now);
            act.Db.AddRange(mails.Restored(member, company, reason, act.Now));
        }),
        ct);
}

/// <summary>What a person may do: its role in its company, and whether it administers the portal.</summary>
public sealed class ChangeRights(Door door, StandingMails mails)
{
    /// <param name="role">Null leaves it.</param>
    /// <param name="administrator">Null leaves it.</param>
    public Task<DocumentAnswer> RunAsync(Call call, string id, MemberRole? role, bool? administrator, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var (member, all) = await act.MemberAsync(id);
            CompanyRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
            var (company, before) = (await act.CompanyOfAsync(member), (member.Role, member.IsAdministrator));
            if (role is { } wanted && wanted != member.Role)
            {
                member.ChangeRole(wanted, all, act.Now, reason);
            }

            if (administrator == true && !member.IsAdministrator)
            {
                member.MakeAdministrator(company, act.Now, reason);
            }
            else if (administrator == false && member.IsAdministrator)
            {
                member.EndAdministration(all, act.Now, reason);
            }

            if (before != (member.Role, member.IsAdministrator))
            {
                act.Db.AddRange(mails.RoleChanged(member, company, reason, act.Now));
            }

            await act.EndLostRightsAsync(member);
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(member.Code, member.Role, member.Version);
        },
        ct);
}

internal static class MemberDeciding
{
    public static async Task<DocumentAnswer> DecideOnMemberAsync(this Act act, string id, Action<Member, Company, IReadOnlyCollection<Member>> decide)
    {
        var (member, all) = await act.MemberAsync(id);
        decide(member, await act.CompanyOfAsync(member), all);
        await act.EndLostRightsAsync(member);
        await act.Db.SaveChangesAsync(act.Ct);
        return DocumentAnswer.Of(member.Code, member.Status, member.Version);
    }

    /// <summary>Anybody of any company, for an administrator.</summary>
    public static async Task<(Member Member, List<Member> All)> MemberAsync(this Act act, string id)
    {
        act.RequireAdministrator();
        var found = await act.Members(id).AsNoTracking().FoundAsync(act.Ct);
        return await act.MemberOfAsync(found.CompanyId, found.Id.ToString());
    }

    public static Task<Company> CompanyOfAsync(this Act act, Member member) => act.Db.Companies.Where(c => c.Id == member.CompanyId).FoundAsync(act.Ct);

    internal static IQueryable<Member> Members(this Act act, string id)
    {
        if (Guid.TryParse(id, out var key))
        {
            return act.Db.Members.Where(m => m.Id == key);
        }

        var (company, code) = id.Split('-', 2) is [var first, var second] ? (first, second) : (id, "");
        return act.Db.Members.Where(m => m.Code == code && act.Db.Companies.Any(c => c.Id == m.CompanyId && c.Code == company)).OrderByDescending(m => m.Id);
    }
}
