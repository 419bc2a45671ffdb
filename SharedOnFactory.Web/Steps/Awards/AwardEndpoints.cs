using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Awards;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Trust;

namespace SharedOnFactory.Web.Steps.Awards;

public static class AwardEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var notice = api.MapGroup("/notices/{number}").WithTags("Awards");
        notice.MapGet("/comparison", CompareAsync).WithSummary("견적 비교 (가중치의 합은 100)");
        notice.MapPost("/award", (ApiCall call, string number, AwardBody body, AwardNotice award, CancellationToken ct) =>
            award.RunAsync(call.Call, number, body, ct)).WithSummary("낙찰 업체 선정");
    }

    private static async Task<object> CompareAsync(
        HttpContext http, string number, IDbContextFactory<PortalDb> dbs, KeptTrust kept, CancellationToken ct, int price = 60, int delivery = 20, int trust = 20, int quality = 0)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var me = http.Viewer();
        var notice = await db.Notices.AsNoTracking().VisibleTo(me).Where(n => n.Number == number).FoundAsync(ct);
        if (notice.BuyerId != me.CompanyId)
        {
            throw new NotAllowed();
        }

        var rows = await db.ComparisonAsync(me, notice, new Weights(price, delivery, trust, quality), kept, ct);
        return new
        {
            Items = rows.Select(r => new
            {
                r.Ranked.Rank,
                Quotation = r.Quotation.Number,
                Supplier = new { CompanyId = r.SupplierCode, Name = r.SupplierName },
                r.Quotation.Total,
                r.Quotation.DeliveryDate,
                Score = decimal.Round(r.Ranked.Score, 2),
                Parts = new
                {
                    Price = decimal.Round(r.Ranked.PricePart, 2),
                    Delivery = decimal.Round(r.Ranked.DeliveryPart, 2),
                    Trust = decimal.Round(r.Ranked.TrustPart, 2),
                    Quality = decimal.Round(r.Ranked.QualityPart, 2),
                },
                AbnormallyLow = r.Ranked.Low.IsAbnormal,
                r.WinsAtPriceWeight,
                r.PastDeals,
                r.CanTakeOrder,
            }),
            Total = rows.Count,
        };
    }
}
