using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>A shop as its fellow members see it, with its photos.</summary>
public sealed record ShopView(string CompanyCode, ShopProfile? Shop, IReadOnlyList<Attachment> Photos)
{
    public bool IsEmpty => Shop is null && Photos.Count == 0;
}

public static class ProfileQueries
{
    /// <exception cref="NotFoundHere">No such supplier, or not for this member.</exception>
    public static async Task<ShopView> ShopAsync(this PortalDb db, Viewer me, string code, CancellationToken ct)
    {
        var company = await db.Companies.AsNoTracking().VisibleTo(me).Where(c => c.Code == code && c.IsSupplier).FoundAsync(ct);
        return new(
            company.Code,
            await db.Shops.AsNoTracking().FirstOrDefaultAsync(s => s.CompanyId == company.Id, ct),
            await db.ShopPhotosAsync(company.Id, ct));
    }

    public static async Task<IReadOnlyList<Attachment>> ShopPhotosAsync(this PortalDb db, Guid companyId, CancellationToken ct) =>
        await db.Attachments.AsNoTracking().Where(a => a.Owner == AttachmentOwner.Shop && a.OwnerId == companyId && a.RemovedAt == null).OrderBy(a => a.AttachedAt).ToListAsync(ct);

    public static Task<Company> OwnCompanyAsync(this PortalDb db, Viewer me, CancellationToken ct) =>
        db.Companies.AsNoTracking().Where(c => c.Id == me.CompanyId).FoundAsync(ct);

    /// <summary>One's own usual terms; null before they were written.</summary>
    public static Task<UsualTerms?> UsualTermsAsync(this PortalDb db, Viewer me, CancellationToken ct) =>
        db.UsualTerms.AsNoTracking().FirstOrDefaultAsync(t => t.CompanyId == me.CompanyId, ct);
}
