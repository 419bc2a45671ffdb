using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Trust;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Trust;

/// <summary>Which buyers are in one hand with which supplier: by what the companies say of themselves, or because one person signs in for both.</summary>
public static class RelatedCompanies
{
    public static async Task<HashSet<(Guid Supplier, Guid Buyer)>> RelatedAsync(
        this PortalDb db, IReadOnlyCollection<Guid> suppliers, IReadOnlyCollection<Guid> buyers, CancellationToken ct)
    {
        var companies = await db.Companies.AsNoTracking().Where(c => suppliers.Contains(c.Id) || buyers.Contains(c.Id)).ToListAsync(ct);
        var people = await (
            from one in db.Members
            from other in db.Members
            where suppliers.Contains(one.CompanyId) && buyers.Contains(other.CompanyId) && one.CompanyId != other.CompanyId
                && ((one.Email == other.Email && one.Email != "") || (one.Phone == other.Phone && one.Phone != ""))
            select new { Supplier = one.CompanyId, Buyer = other.CompanyId }).Distinct().ToListAsync(ct);
        return
        [
            .. from supplier in companies
               where suppliers.Contains(supplier.Id)
               from buyer in companies
               where buyers.Contains(buyer.Id) && supplier.IsRelatedTo(buyer)
               select (supplier.Id, buyer.Id),
            .. people.Select(p => (p.Supplier, p.Buyer)),
        ];
    }
}
