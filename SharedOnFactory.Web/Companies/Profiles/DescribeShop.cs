using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>A supplier says what it can make.</summary>
public sealed class DescribeShop(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, ShopBody body, long? version = null, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.RequireSupplier();
            var shop = await act.Db.Shops.FirstOrDefaultAsync(s => s.CompanyId == act.Me.CompanyId, ct);
            if (shop is null)
            {
                act.Db.Shops.Add(shop = ShopProfile.Of(act.Me.CompanyId));
            }

            shop.Describe(body.ToTerms(), act.Now);
            act.ExpectSeen(shop, version);
            await act.Db.SaveChangesAsync(ct);
            return new DocumentAnswer(act.Me.CompanyCode, "described", shop.Version);
        },
        ct);
}

/// <summary>A buyer says under which terms it usually orders.</summary>
public sealed class DescribeUsualTerms(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, UsualTermsBody body, long? version = null, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.RequireBuyer();
            var terms = await act.Db.UsualTerms.FirstOrDefaultAsync(t => t.CompanyId == act.Me.CompanyId, ct);
            if (terms is null)
            {
                act.Db.UsualTerms.Add(terms = UsualTerms.Of(act.Me.CompanyId));
            }

            terms.Describe(body.ToText(), act.Now);
            act.ExpectSeen(terms, version);
            await act.Db.SaveChangesAsync(ct);
            return new DocumentAnswer(act.Me.CompanyCode, "described", terms.Version);
        },
        ct);
}
