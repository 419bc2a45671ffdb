using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>The 대표 decides what a colleague may do; there is always another 대표 left.</summary>
public sealed class ChangeRole(Door door, StandingMails mails)
{
    public Task<DocumentAnswer> RunAsync(Call call, string id, MemberRole role, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var (member, all) = await act.ColleagueAsync(id);
            var before = member.Role;
            member.ChangeRole(role, all, act.Now);
            act.Db.AddRange(role == before ? [] : mails.RoleChanged(member, await act.MyCompanyAsync(), null, act.Now));
            await act.EndLostRightsAsync(member);
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(member.Code, member.Role, member.Version);
        },
        ct);
}

/// <summary>The 대표 shuts a colleague out, until it lifts that again.</summary>
public sealed class SuspendMember(Door door, StandingMails mails)
{
    public Task<DocumentAnswer> RunAsync(Call call, string id, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var (member, all) = await act.ColleagueAsync(id);
            member.Suspend(reason ?? "", byOperator: false, all, act.Now);
            act.Db.AddRange(mails.Suspended(member, await act.MyCompanyAsync(), act.Now));
            await act.EndLostRightsAsync(member);
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(member.Code, member.Status, member.Version);
        },
        ct);
}

public sealed class RestoreMember(Door door, StandingMails mails)
{
    public Task<DocumentAnswer> RunAsync(Call call, string id, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var (member, _) = await act.ColleagueAsync(id);
            member.Restore(null, byOperator: false, act.Now);
            act.Db.AddRange(mails.Restored(member, await act.MyCompanyAsync(), null, act.Now));
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(member.Code, member.Status, member.Version);
        },
        ct);
}
