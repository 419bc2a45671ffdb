using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

internal static class Colleagues
{
    /// <summary>Somebody of the 대표's own company, and everybody of it, under the company's lock.</summary>
    /// <exception cref="NotAllowed">The member is not a 대표.</exception>
    public static Task<(Member Member, List<Member> All)> ColleagueAsync(this Act act, string id)
    {
        act.RequireRepresentative();
        return act.MemberOfAsync(act.Me.CompanyId, id);
    }

    public static Task<Company> MyCompanyAsync(this Act act) => act.Db.Companies.Where(c => c.Id == act.Me.CompanyId).FoundAsync(act.Ct);

    public static void RequireRepresentative(this Act act) => act.Require(act.Me.Role == MemberRole.Representative);

    /// <param name="id">The member's own id or its member ID.</param>
    public static async Task<(Member Member, List<Member> All)> MemberOfAsync(this Act act, Guid companyId, string id)
    {
        await act.Db.LockCompanyAsync(companyId, act.Ct);
        var all = await act.Db.Members.Where(m => m.CompanyId == companyId).ToListAsync(act.Ct);
        return (all.Named(id) ?? throw new NotFoundHere(), all);
    }

    /// <summary>By its own id or its member ID, which a returned applicant leaves to the next.</summary>
    public static Member? Named(this List<Member> all, string id)
    {
        var isKey = Guid.TryParse(id, out var key);
        return all.Find(m => isKey ? m.Id == key : m.Code == id && m.Status != MemberStatus.Rejected);
    }

    /// <summary>
    /// After anything that may have taken rights away: who is shut out is signed out, so that it signs in anew when it is let back in,
    /// and the links somebody made end with its right to make them.
    /// </summary>
    public static async Task EndLostRightsAsync(this Act act, Member member)
    {
        if (member.Status != MemberStatus.Approved)
        {
            await act.Db.EndSessionsAsync(member.Id, null, act.Now, act.Ct);
        }

        if (member is not { Status: MemberStatus.Approved, Role: MemberRole.Representative })
        {
            await act.WithdrawInvitationsAsync(member);
        }
    }

    private static async Task WithdrawInvitationsAsync(this Act act, Member by)
    {
        var now = act.Now;
        var open = await act.Db.Invitations.Where(i => i.InvitedBy == by.Id && i.UsedAt == null && i.CancelledAt == null && i.ExpiresAt > now).ToListAsync(act.Ct);
        open.ForEach(invitation => invitation.Cancel(now));
    }

    /// <summary>Those of a company who may sign in and decide for it.</summary>
    public static Task<List<Member>> RepresentativesAsync(this PortalDb db, Guid companyId, CancellationToken ct) => db.Members.AsNoTracking()
        .Where(m => m.CompanyId == companyId && m.Status == MemberStatus.Approved && m.Role == MemberRole.Representative).ToListAsync(ct);

    /// <summary>Who is not let in, or goes, keeps no password here.</summary>
    public static Task ForgetCredentialAsync(this PortalDb db, Guid memberId, CancellationToken ct) => db.Users.Where(u => u.Id == memberId).ExecuteDeleteAsync(ct);
}
