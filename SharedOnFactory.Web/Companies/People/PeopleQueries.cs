using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>Everybody of a company, and the invitations that can still be used.</summary>
public sealed record CompanyPeople(Company Company, IReadOnlyList<Member> Members, IReadOnlyList<MemberInvitation> Invitations)
{
    /// <summary>Who may carry on the work of somebody who leaves.</summary>
    public IEnumerable<Member> Heirs(Member of) => Members.Where(m => m.Id != of.Id && m is { Status: MemberStatus.Approved, Role: not MemberRole.Viewer });

    /// <summary>Who is proposed to carry on; empty where nothing is left behind or nobody is there.</summary>
    public string FirstHeir(Member of, int deals) => (deals > 0 ? Heirs(of).FirstOrDefault()?.Id.ToString() : null) ?? "";
}

public static class PeopleQueries
{
    /// <summary>Who waits for the 대표 to say that they belong to the company; nobody for anybody else.</summary>
    public static async Task<IReadOnlyList<Member>> ApplicantsAsync(this PortalDb db, Viewer me, CancellationToken ct) => me.Role != MemberRole.Representative ? [] : await db.Members
        .AsNoTracking().VisibleTo(me)
        .Where(m => m.CompanyId == me.CompanyId && m.Status == MemberStatus.Applied && m.NeedsEndorsement && m.EndorsedAt == null)
        .OrderBy(m => m.AppliedAt).Take(50).ToListAsync(ct);

    public static async Task<CompanyPeople> PeopleAsync(this PortalDb db, Viewer me, DateTimeOffset now, CancellationToken ct) => new(
        await db.Companies.AsNoTracking().Where(c => c.Id == me.CompanyId).FoundAsync(ct),
        await db.Members.AsNoTracking().VisibleTo(me).Where(m => m.CompanyId == me.CompanyId && m.Status != MemberStatus.Rejected).OrderBy(m => m.Status).ThenBy(m => m.Code).ToListAsync(ct),
        me.Role != MemberRole.Representative ? [] : await db.Invitations.AsNoTracking().VisibleTo(me)
            .Where(i => i.UsedAt == null && i.CancelledAt == null && i.ExpiresAt > now).OrderBy(i => i.ExpiresAt).ToListAsync(ct));
}
