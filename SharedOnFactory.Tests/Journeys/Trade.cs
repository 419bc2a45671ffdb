using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Journeys;

/// <summary>The acts of a deal over the API, for tests that need one to have come so far.</summary>
public static class Trade
{
    public static DateOnly Today => BusinessCalendar.DayOf(TimeProvider.System.GetUtcNow());

    public static object NoticeBody(DateTimeOffset deadline, string title = "챔버 브래킷 AL6061", string[]? invited = null) => new
    {
        title,
        mode = "private",
        deadline,
        deliveryDate = Today.AddDays(30),
        deliveryPlace = "인천 남동구 1공장",
        paymentTerms = "납품 후 30일 현금",
        conditions = "검수 후 인수, 도면 외부 유출 금지",
        priceStandard = "부가세 별도",
        targetPrice = 3_000_000,
        items = new[] { new { partName = "챔버 브래킷", partNumber = "SOF-2041", material = "AL6061", process = new[] { "MCT" }, quantity = 24, unit = "EA" } },
        invited,
    };

    /// <summary>A published notice with a drawing and a specification.</summary>
    public static async Task<string> PublishAsync(ApiClient buyer, DateTimeOffset deadline, string[]? invited = null)
    {
        var number = (string)(await buyer.PostAsync("/notices", NoticeBody(deadline, invited: invited))).Is(201)["number"]!;
        (await buyer.UploadAsync($"/notices/{number}/files", "drawing", "bracket.stp", Papers.Step)).Is(201);
        (await buyer.UploadAsync($"/notices/{number}/files", "specification", "시방서.pdf", Papers.Pdf)).Is(201);
        (await buyer.PostAsync($"/notices/{number}/publish")).Is(200);
        return number;
    }

    public static object QuotationBody(long unitPrice) => new
    {
        lines = new[] { new { item = 1, unitPrice, leadDays = 10 } },
        deliveryDate = Today.AddDays(28),
        validUntil = Today.AddDays(40),
        productionPlan = "5축 가공 뒤 전수 검사",
        conditions = "소재 포함",
    };

    /// <summary>A quotation with its one file, not yet submitted.</summary>
    public static async Task<string> DraftQuotationAsync(ApiClient supplier, string notice, long unitPrice)
    {
        var number = (string)(await supplier.PostAsync($"/notices/{notice}/quotations", QuotationBody(unitPrice))).Is(201)["number"]!;
        (await supplier.UploadAsync($"/quotations/{number}/files", "quotation", "견적서.pdf", Papers.Pdf)).Is(201);
        return number;
    }

    public static async Task<string> QuoteAsync(ApiClient supplier, string notice, long unitPrice)
    {
        var number = await DraftQuotationAsync(supplier, notice, unitPrice);
        (await supplier.PostAsync($"/quotations/{number}/submit")).Is(200);
        return number;
    }

    /// <summary>Moves the notice's deadline into the past, as if the days had gone by; the clock's job then closes it.</summary>
    public static async Task PassDeadlineAsync(Portal portal, string notice)
    {
        await using var db = portal.Db();
        var past = TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(-1);
        await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlAsync(
            db.Database, $"""UPDATE "Notices" SET "Deadline" = {past} WHERE "Number" = {notice}""");
        await portal.Get<Web.Steps.Quotations.CloseNotices>().RunAsync();
    }

    /// <summary>From nothing to a confirmed order of 24 brackets.</summary>
    public static async Task<(string Notice, string Order)> ConfirmedOrderAsync(Portal portal, ApiClient buyer, ApiClient supplier, ApiClient administrator)
    {
        var notice = await PublishAsync(buyer, TimeProvider.System.GetUtcNow().AddHours(2));
        var quotation = await QuoteAsync(supplier, notice, 52_000);
        await PassDeadlineAsync(portal, notice);
        var order = (string)(await buyer.PostAsync($"/notices/{notice}/award", new { quotation })).Is(200)["order"]!;
        (await buyer.PostAsync($"/orders/{order}/issue", new { })).Is(200);
        (await administrator.PostAsync($"/admin/orders/{order}/approve")).Is(200);
        (await supplier.PostAsync($"/orders/{order}/confirm", new { promisedDate = Today.AddDays(28) })).Is(200);
        return (notice, order);
    }
}
