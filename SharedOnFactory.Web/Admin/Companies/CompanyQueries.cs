using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Web.Admin.Audit;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Admin;

/// <summary>One company as the operator sees it.</summary>
public sealed record CompanyView(Company Company, IReadOnlyList<Member> Members, Attachment? Certificate, IReadOnlyList<Consent> Consents, IReadOnlySet<Guid> WithSecondStep)
{
    /// <summary>What was done lately to the company and its people, newest first.</summary>
    public IReadOnlyList<AuditRow> Lately { get; init; } = [];
}

public static class CompanyQueries
{
    private const int ShownLately = 6;

    public static async Task<CompanyView> CompanyAsync(this PortalDb db, Viewer me, string code, CancellationToken ct)
    {
        var company = await db.Companies.AsNoTracking().Where(c => c.Code == code && me.IsAdministrator).FoundAsync(ct);
        return new(
            company,
            await db.Members.AsNoTracking().Where(m => m.CompanyId == company.Id).OrderBy(m => m.Code).ToListAsync(ct),
            await db.Attachments.AsNoTracking().FirstOrDefaultAsync(a => a.OwnerId == company.Id && a.Kind == AttachmentKind.Registration && a.RemovedAt == null, ct),
            await db.Consents.AsNoTracking().Where(c => c.CompanyId == company.Id).OrderBy(c => c.Id).ToListAsync(ct),
            await db.Members.Where(m => m.CompanyId == company.Id).Join(db.Users.Where(u => u.TwoFactorEnabled), m => m.Id, u => u.Id, (m, _) => m.Id).ToHashSetAsync(ct))
        {
            Lately = await (await db.AuditAsync(me, new(Company: code, Topic: "people"), ct)).Take(ShownLately).ToListAsync(ct),
        };
    }
}
