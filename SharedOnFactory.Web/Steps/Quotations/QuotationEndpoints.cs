using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Quotations;

public static class QuotationEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var ofNotice = api.MapGroup("/notices/{number}").WithTags("Quotations");
        ofNotice.MapPost("/quotations", async (ApiCall call, string number, QuotationBody body, DraftQuotation draft, CancellationToken ct) =>
        {
            var answer = await draft.RunAsync(call.Call, number, body, ct);
            return Results.Created($"/scm/api/quotations/{answer.Number}", answer);
        }).WithSummary("견적 초안 등록");
        ofNotice.MapGet("/quotations", ListAsync).WithSummary("견적 목록 (발주업체: 제출된 모든 견적, 수주업체: 자기 견적)");
        ofNotice.MapPost("/decline", async (ApiCall call, string number, ReasonBody body, DeclineNotice decline, CancellationToken ct) =>
        {
            await decline.RunAsync(call.Call, number, body.Read(), ct);
            return Results.NoContent();
        }).WithSummary("견적 포기");

        var quotations = api.MapGroup("/quotations").WithTags("Quotations");
        quotations.MapGet("/{number}", OneAsync).WithSummary("견적 조회");
        quotations.MapPut("/{number}", (ApiCall call, string number, QuotationBody body, long? version, EditQuotation edit, CancellationToken ct) =>
            edit.RunAsync(call.Call, number, body, version, ct)).WithSummary("견적 수정 (제출 뒤에는 새 판)");
        quotations.MapPost("/{number}/submit", (ApiCall call, string number, long? version, SubmitQuotation submit, CancellationToken ct) =>
            submit.RunAsync(call.Call, number, version, ct)).WithSummary("견적 제출");
        quotations.MapPost("/{number}/withdraw", (ApiCall call, string number, ReasonBody body, WithdrawQuotation withdraw, CancellationToken ct) =>
            withdraw.RunAsync(call.Call, number, body.Read(), ct)).WithSummary("견적 철회");
    }

    private static async Task<object> ListAsync(HttpContext http, string number, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var me = http.Viewer();
        var notice = await db.Notices.AsNoTracking().VisibleTo(me).Where(n => n.Number == number).FoundAsync(ct);
        var views = await db.QuotationsOfAsync(me, notice.Id, ct);
        return new { Items = views.Select(view => Shape(view)), Total = views.Count, Page = 1, PageSize = views.Count };
    }

    private static async Task<object> OneAsync(HttpContext http, string number, IDbContextFactory<PortalDb> dbs, RecordSeal seal, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var me = http.Viewer();
        var view = await db.QuotationAsync(me, number, ct);
        return Shape(view, view.Quotation is { Receipt: not null } own && own.SupplierId == me.CompanyId ? await seal.OfSubmissionAsync(db, own, ct) : null);
    }

    /// <param name="mark">For its own company: the mark of the record that goes with the receipt.</param>
    private static object Shape(QuotationView view, string? mark = null)
    {
        var (quotation, notice, supplierCode, supplierName, files) = view;
        return new
        {
            quotation.Number,
            Notice = notice.Number,
            State = DocumentAnswer.Wire(quotation.State),
            quotation.Version,
            quotation.Revision,
            Supplier = new { CompanyId = supplierCode, Name = supplierName },
            quotation.Currency,
            quotation.Total,
            quotation.DeliveryDate,
            quotation.ValidUntil,
            quotation.ProductionPlan,
            quotation.Conditions,
            Lines = quotation.Lines.OrderBy(l => l.Item).Select(l => new { l.Item, l.Quantity, l.UnitPrice, l.Amount, l.LeadDays }),
            Files = files.Select(f => new { f.Id, Kind = DocumentAnswer.Wire(f.Kind), f.Name, f.Size, f.Sha256 }),
            quotation.SubmittedAt,
            quotation.Receipt,
            Mark = mark,
        };
    }
}
