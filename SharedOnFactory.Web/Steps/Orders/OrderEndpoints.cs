using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Files;

namespace SharedOnFactory.Web.Steps.Orders;

public static class OrderEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var orders = api.MapGroup("/orders").WithTags("Orders");
        orders.MapGet("/", ListAsync).WithSummary("발주 목록");
        orders.MapGet("/{number}", OneAsync).WithSummary("발주 조회");
        orders.MapPost("/{number}/issue", (ApiCall call, string number, IssueBody? body, long? version, IssueOrder issue, CancellationToken ct) =>
            issue.RunAsync(call.Call, number, body ?? new(), version, ct)).WithSummary("발주서 발행");
        orders.MapPost("/{number}/confirm", (ApiCall call, string number, ConfirmBody body, ConfirmOrder confirm, CancellationToken ct) =>
            confirm.RunAsync(call.Call, number, body, ct)).WithSummary("수주 확인");
        orders.MapPost("/{number}/refuse", (ApiCall call, string number, ReasonBody body, RefuseOrder refuse, CancellationToken ct) =>
            refuse.RunAsync(call.Call, number, body.Read(), ct)).WithSummary("수주 거절");

        var admin = api.MapGroup("/admin/orders").WithTags("Administration");
        admin.MapPost("/{number}/approve", (ApiCall call, string number, long? version, ApproveOrder approve, CancellationToken ct) =>
            approve.RunAsync(call.Call, number, version, ct)).WithSummary("발주 승인");
        admin.MapPost("/{number}/reject", (ApiCall call, string number, ReasonBody body, long? version, ReturnOrder reject, CancellationToken ct) =>
            reject.RunAsync(call.Call, number, body.Read(), version, ct)).WithSummary("발주 반려");
        admin.MapPost("/{number}/end", (ApiCall call, string number, ReasonBody body, long? version, EndOrder end, CancellationToken ct) =>
            end.RunAsync(call.Call, number, body.Read(), version, ct)).WithSummary("답할 수 없는 발주 끝내기 (수주업체가 탈퇴했거나 정지된 때)");
    }

    private static async Task<Listing<OrderRowAnswer>> ListAsync(
        HttpContext http, [AsParameters] Paging paging, IDbContextFactory<PortalDb> dbs, CancellationToken ct, string? role = null, string? state = null, string? sort = null)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var wanted = db.OrderRows(http.Viewer(), Choice.Of(role, "role", "buyer", "supplier"), Choice.Of<OrderState>(state, "state"));
        var rows = await paging.OfAsync(wanted.Sorted(Choice.Order(sort, "dueDate", "createdAt", "total", "number")), ct);
        return rows.With(r => new OrderRowAnswer(
            r.Number, r.NoticeNumber, r.Title, DocumentAnswer.Wire(r.State), r.BuyerName, r.SupplierName, r.Total, r.Currency, r.DueDate, r.PromisedDate, r.Version));
    }

    private static async Task<OrderAnswer> OneAsync(HttpContext http, string number, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var me = http.Viewer();
        var (order, notice, buyer, supplier, files) = await db.OrderAsync(me, number, ct);
        return new(
            order.Number, notice, order.Title, DocumentAnswer.Wire(order.State), order.Version, new(buyer.Code, buyer.Name), new(supplier.Code, supplier.Name),
            order.Currency, order.Total, order.VatTotal,
            [.. order.Lines.OrderBy(l => l.Item).Select(l => new OrderLineAnswer(l.Item, l.PartName, l.PartNumber, l.Material, l.Quantity, l.Unit, l.UnitPrice, l.Amount, l.VatAmount))],
            order.DueDate, order.OriginalDueDate, order.RescheduledAt, order.PromisedDate, order.DeliveryPlace, order.PaymentTerms, PayTo.Of(order, supplier),
            order.AllowsPartialDelivery,
            order.Note, order.ReasonFor(me), [.. files.Select(FileAnswer.Of)], order.IssuedAt, order.ApprovedAt, order.ConfirmedAt, order.ClosedAt, order.WaivedAmount);
    }
}

public sealed record OrderRowAnswer(
    string Number, string Notice, string Title, string State, string Buyer, string Supplier, long Total, string Currency, DateOnly DueDate, DateOnly? PromisedDate, long Version);

/// <param name="Total">Without VAT, like every amount here that is not called VAT; in the currency's smallest unit.</param>
/// <param name="Reason">Why it was returned or refused, as far as the reader may know.</param>
/// <param name="Waived">What the supplier let go of when it closed.</param>
public sealed record OrderAnswer(
    string Number, string Notice, string Title, string State, long Version, PartyAnswer Buyer, PartyAnswer Supplier, string Currency, long Total, long Vat,
    IReadOnlyList<OrderLineAnswer> Lines, DateOnly DueDate, DateOnly? OriginalDueDate, DateTimeOffset? RescheduledAt, DateOnly? PromisedDate, string DeliveryPlace,
    string PaymentTerms, PayTo? PayTo, bool AllowsPartialDelivery, string? Note, string? Reason, IReadOnlyList<FileAnswer> Files, DateTimeOffset? IssuedAt,
    DateTimeOffset? ApprovedAt, DateTimeOffset? ConfirmedAt, DateTimeOffset? ClosedAt, long? Waived);

public sealed record OrderLineAnswer(
    int Item, string PartName, string? PartNumber, string Material, decimal Quantity, string Unit, long UnitPrice, long Amount, long VatAmount);
