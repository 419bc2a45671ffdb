using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Files;

namespace SharedOnFactory.Web.Steps.Quotations;

public static class QuotationEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var ofNotice = api.MapGroup("/notices/{number}").WithTags("Quotations");
        ofNotice.MapPost("/quotations", async (ApiCall call, string number, QuotationBody body, DraftQuotation draft, CancellationToken ct) =>
        {
            var answer = await draft.RunAsync(call.Call, number, body, ct);
            return TypedResults.Created($"/scm/api/quotations/{answer.Number}", answer);
        }).WithSummary("견적 초안 등록");
        ofNotice.MapGet("/quotations", ListAsync).WithSummary("견적 목록 (발주업체: 제출된 모든 견적, 수주업체: 자기 견적)");
        ofNotice.MapPost("/decline", async (ApiCall call, string number, ReasonBody body, DeclineNotice decline, CancellationToken ct) =>
        {
            await decline.RunAsync(call.Call, number, body.Read(), ct);
            return TypedResults.NoContent();
        }).WithSummary("견적 포기");

        var quotations = api.MapGroup("/quotations").WithTags("Quotations");
        quotations.MapGet("/{number}", OneAsync).WithSummary("견적 조회");
        quotations.MapPut("/{number}", (ApiCall call, string number, QuotationBody body, long? version, EditQuotation edit, CancellationToken ct, bool confirmed = true) =>
            edit.RunAsync(call.Call, number, body, version, confirmed, ct)).WithSummary("견적 수정 (제출 뒤에는 새 판)");
        quotations.MapPost("/{number}/submit", (ApiCall call, string number, long? version, SubmitQuotation submit, CancellationToken ct, bool confirmed = true) =>
            submit.RunAsync(call.Call, number, version, confirmed, ct)).WithSummary("견적 제출 (confirmed=false면 뜻밖의 금액을 422 quotation.unlikely로 되묻습니다)");
        quotations.MapPost("/{number}/withdraw", (ApiCall call, string number, ReasonBody body, WithdrawQuotation withdraw, CancellationToken ct) =>
            withdraw.RunAsync(call.Call, number, body.Read(), ct)).WithSummary("견적 철회");
    }

    private static async Task<Listing<QuotationAnswer>> ListAsync(HttpContext http, string number, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var me = http.Viewer();
        var notice = await db.Notices.AsNoTracking().VisibleTo(me).Where(n => n.Number == number).FoundAsync(ct);
        var views = await db.QuotationsOfAsync(me, notice.Id, ct);
        return new([.. views.Select(view => QuotationAnswer.Of(view))], views.Count, 1, views.Count);
    }

    private static async Task<QuotationAnswer> OneAsync(HttpContext http, string number, IDbContextFactory<PortalDb> dbs, RecordSeal seal, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var me = http.Viewer();
        var view = await db.QuotationAsync(me, number, ct);
        return QuotationAnswer.Of(view, view.Quotation is { Receipt: not null } own && own.SupplierId == me.CompanyId ? await seal.OfSubmissionAsync(db, own, ct) : null);
    }
}

/// <param name="Revision">1 for the first that was submitted; every later one replaces it.</param>
/// <param name="Total">Without VAT, in the currency's smallest unit.</param>
/// <param name="Mark">For its own company: the mark of the record that goes with the receipt.</param>
/// <param name="Receipt">What proves the submission: the hash of what was handed in.</param>
public sealed record QuotationAnswer(
    string Number, string Notice, string State, long Version, int Revision, PartyAnswer Supplier, string Currency, long Total, DateOnly? DeliveryDate, DateOnly? ValidUntil,
    string? ProductionPlan, string? Conditions, IReadOnlyList<QuotationLineAnswer> Lines, IReadOnlyList<FileAnswer> Files, DateTimeOffset? SubmittedAt, string? Receipt, string? Mark)
{
    internal static QuotationAnswer Of(QuotationView view, string? mark = null)
    {
        var (quotation, notice, supplierCode, supplierName, files) = view;
        return new(
            quotation.Number, notice.Number, DocumentAnswer.Wire(quotation.State), quotation.Version, quotation.Revision, new(supplierCode, supplierName), quotation.Currency,
            quotation.Total, quotation.DeliveryDate, quotation.ValidUntil, quotation.ProductionPlan, quotation.Conditions,
            [.. quotation.Lines.OrderBy(l => l.Item).Select(l => new QuotationLineAnswer(l.Item, l.Quantity, l.UnitPrice, l.Amount, l.LeadDays))],
            [.. files.Select(FileAnswer.Of)], quotation.SubmittedAt, quotation.Receipt, mark);
    }
}

public sealed record QuotationLineAnswer(int Item, decimal Quantity, long UnitPrice, long Amount, int? LeadDays);
