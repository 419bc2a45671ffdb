using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Admin;

/// <summary>An administrator lets a person that applied in.</summary>
public sealed class ApproveMember(Door door)
{
    /// <param name="id">Its own id, or company ID and member ID with a hyphen: S0031-kim.</param>
    public Task<DocumentAnswer> RunAsync(Call call, string id, CancellationToken ct = default) => door.EnterAsync(
        call, act => act.DecideOnMemberAsync(id, member => member.Approve(act.Now)), ct);
}

public sealed class RejectMember(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string id, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call, act => act.DecideOnMemberAsync(id, member => member.Reject(reason ?? "", act.Now)), ct);
}

internal static class MemberDeciding
{
    public static async Task<DocumentAnswer> DecideOnMemberAsync(this Act act, string id, Action<Member> decide)
    {
        act.RequireAdministrator();
        var member = await act.Members(id).FoundAsync(act.Ct);
        decide(member);
        await act.Db.SaveChangesAsync(act.Ct);
        return DocumentAnswer.Of(member.Code, member.Status, member.Version);
    }

    private static IQueryable<Member> Members(this Act act, string id)
    {
        if (Guid.TryParse(id, out var key))
        {
            return act.Db.Members.Where(m => m.Id == key);
        }

        var (company, code) = id.Split('-', 2) is [var first, var second] ? (first, second) : (id, "");
        return act.Db.Members.Where(m => m.Code == code && act.Db.Companies.Any(c => c.Id == m.CompanyId && c.Code == company));
    }
}
