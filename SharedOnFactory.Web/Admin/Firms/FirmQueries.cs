using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Admin;

/// <summary>One company as the operator sees it.</summary>
public sealed record FirmView(Company Company, IReadOnlyList<Member> Members, Attachment? Certificate, IReadOnlyList<Consent> Consents);

public static class FirmQueries
{
    private const int ShownAtOnce = 300;

    /// <summary>Companies by name, code, representative or number.</summary>
    public static IQueryable<Company> Firms(this PortalDb db, Viewer me, string? search, CompanyStatus? status)
    {
        var rows = db.Companies.AsNoTracking().Where(c => me.IsAdministrator);
        if (!string.IsNullOrWhiteSpace(search))
        {
            var (text, code, digits) = (search.Trim(), search.Trim().ToUpperInvariant(), BusinessNumber.Digits(search));
            rows = rows.Where(c => c.Name.Contains(text) || c.Code == code || c.Representative.Contains(text) || (digits.Length >= 4 && c.RegistrationNumber!.Contains(digits)));
        }

        return rows.Where(c => status == null || c.Status == status).OrderBy(c => c.Code);
    }

    public static async Task<IReadOnlyList<Company>> FirmsAsync(this PortalDb db, Viewer me, string? search, CompanyStatus? status, CancellationToken ct) =>
        await db.Firms(me, search, status).Take(ShownAtOnce).ToListAsync(ct);

    public static async Task<FirmView> FirmAsync(this PortalDb db, Viewer me, string code, CancellationToken ct)
    {
        var company = await db.Companies.AsNoTracking().Where(c => c.Code == code && me.IsAdministrator).FoundAsync(ct);
        return new(
            company,
            await db.Members.AsNoTracking().Where(m => m.CompanyId == company.Id).OrderBy(m => m.Code).ToListAsync(ct),
            await db.Attachments.AsNoTracking().FirstOrDefaultAsync(a => a.OwnerId == company.Id && a.Kind == AttachmentKind.Registration && a.RemovedAt == null, ct),
            await db.Consents.AsNoTracking().Where(c => c.CompanyId == company.Id).OrderBy(c => c.Id).ToListAsync(ct));
    }
}
