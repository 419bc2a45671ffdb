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

    private static async Task<ComparisonAnswer> CompareAsync(
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
        return new([.. rows.Select(r => new ComparedAnswer(
            r.Ranked.Rank, r.Quotation.Number, new(r.SupplierCode, r.SupplierName), r.Quotation.Total, r.Quotation.DeliveryDate, Told(r.Ranked.Score),
            new(Told(r.Ranked.PricePart), Told(r.Ranked.DeliveryPart), Told(r.Ranked.TrustPart), Told(r.Ranked.QualityPart)),
            r.Ranked.Low.IsAbnormal, r.WinsAtPriceWeight, r.PastDeals, r.CanTakeOrder))], rows.Count);
    }

    private static decimal Told(decimal part) => decimal.Round(part, 2);
}

/// <summary>The quotations of a notice, the best first.</summary>
public sealed record ComparisonAnswer(IReadOnlyList<ComparedAnswer> Items, int Total);

/// <param name="Score">0 to 100, the sum of its parts.</param>
/// <param name="CanTakeOrder">False for a supplier that has left, is suspended or closed by the tax office: it can't be chosen.</param>
/// <param name="WinsAtPriceWeight">The weight of the price, in percent, from which on it would come first; null when it never does.</param>
public sealed record ComparedAnswer(
    int Rank, string Quotation, PartyAnswer Supplier, long Total, DateOnly? DeliveryDate, decimal Score, ComparedPartsAnswer Parts, bool AbnormallyLow, int? WinsAtPriceWeight, int PastDeals,
    bool CanTakeOrder);

public sealed record ComparedPartsAnswer(decimal Price, decimal Delivery, decimal Trust, decimal Quality);
