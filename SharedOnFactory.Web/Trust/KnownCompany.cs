using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Trust;

public static class KnownCompanyQueries
{
    /// <exception cref="NotFoundHere">No such company, or nothing of it is for this member to know.</exception>
    public static async Task<CompanyAnswer> KnownCompanyAsync(this PortalDb db, Viewer me, string code, CancellationToken ct)
    {
        var partners = db.Orders.VisibleTo(me);
        var found = await db.Companies.AsNoTracking().Where(c => c.Code == code)
            .Select(c => new { Company = c, IsPartner = partners.Any(o => o.BuyerId == c.Id || o.SupplierId == c.Id) }).FoundAsync(ct);
        if (me.IsAdministrator || me.CompanyId == found.Company.Id)
        {
            return CompanyAnswer.Of(found.Company, Closeness.Inside);
        }

        return found.IsPartner
            ? CompanyAnswer.Of(found.Company, Closeness.Counterparty)
            : CompanyAnswer.Of(await db.Companies.AsNoTracking().VisibleTo(me).Where(c => c.Code == code).FoundAsync(ct), Closeness.Stranger);
    }
}
