using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Files;

namespace SharedOnFactory.Web.Steps.Notices;

public static class NoticeEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var notices = api.MapGroup("/notices").WithTags("Notices");
        notices.MapGet("/", ListAsync).WithSummary("입찰공고 목록");
        notices.MapPost("/", async (ApiCall call, NoticeBody body, DraftNotice draft, CancellationToken ct) =>
        {
            var answer = await draft.RunAsync(call.Call, body, ct);
            return TypedResults.Created($"/scm/api/notices/{answer.Number}", answer);
        }).WithSummary("입찰공고 초안 등록");
        notices.MapGet("/{number}", OneAsync).WithSummary("입찰공고 조회");
        notices.MapPut("/{number}", (ApiCall call, string number, NoticeBody body, long? version, EditNotice edit, CancellationToken ct) =>
            edit.RunAsync(call.Call, number, body, version, ct)).WithSummary("초안 수정");
        notices.MapDelete("/{number}", (ApiCall call, string number, DiscardNotice discard, CancellationToken ct) =>
            discard.RunAsync(call.Call, number, ct)).WithSummary("초안 삭제");
        notices.MapPost("/{number}/copy", async (ApiCall call, string number, CopyNotice copy, CancellationToken ct) =>
        {
            var answer = await copy.RunAsync(call.Call, number, ct);
            return TypedResults.Created($"/scm/api/notices/{answer.Number}", answer);
        }).WithSummary("같은 내용으로 새 초안 등록");
        notices.MapPost("/{number}/publish", (ApiCall call, string number, long? version, PublishNotice publish, CancellationToken ct) =>
            publish.RunAsync(call.Call, number, version, ct: ct)).WithSummary("공고 게시");
        notices.MapPost("/{number}/cancel", (ApiCall call, string number, ReasonBody body, CancelNotice cancel, CancellationToken ct) =>
            cancel.RunAsync(call.Call, number, body.Read(), ct)).WithSummary("공고 취소");
    }

    private static async Task<Listing<NoticeRowAnswer>> ListAsync(
        HttpContext http, [AsParameters] NoticeFilter filter, [AsParameters] Paging paging, IDbContextFactory<PortalDb> dbs, TimeProvider clock, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var known = filter with { State = Choice.Of(filter.State, "state", "open", "mine", "closed"), Sort = Choice.Order(filter.Sort, "deadline", "dueDate", "title") };
        var rows = await paging.OfAsync(db.Rows(http.Viewer(), known, clock.Instant()), ct);
        return rows.With(r => new NoticeRowAnswer(r.Number, r.Title, DocumentAnswer.Wire(r.State), new(r.BuyerCode, r.BuyerName), r.Deadline, r.DeliveryDate, r.Items, r.Material));
    }

    private static async Task<NoticeAnswer> OneAsync(HttpContext http, string number, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var me = http.Viewer();
        var (notice, buyerCode, buyerName, files) = await db.NoticeAsync(me, number, ct);
        var isOwn = notice.BuyerId == me.CompanyId;
        return new(
            notice.Number, notice.Title, "private", DocumentAnswer.Wire(notice.State), notice.Version, new(buyerCode, buyerName), notice.Deadline, notice.DeliveryDate,
            notice.DeliveryPlace, notice.PaymentTerms, notice.Conditions, notice.PriceStandard, isOwn ? notice.TargetPrice : null,
            notice.Currency, notice.AllowsPartial, isOwn ? await db.InvitedCodesAsync(notice, ct) : null,
            [.. notice.Items.OrderBy(i => i.Line).Select(i => new NoticeItemAnswer(
                i.Line, i.PartName, i.PartNumber, i.Material, i.Processes, i.Quantity, i.Unit, i.Tolerance, i.Roughness, i.Finish, i.Note))],
            [.. files.Select(FileAnswer.Of)], notice.PublishedAt, notice.CancelReason);
    }
}

public sealed record NoticeRowAnswer(
    string Number, string Title, string State, PartyAnswer Buyer, DateTimeOffset? Deadline, DateOnly? DeliveryDate, int Items, string? Material);

/// <param name="TargetPrice">For the buyer alone; in the currency's smallest unit.</param>
/// <param name="Invited">Company IDs, for the buyer alone; empty when every supplier may quote.</param>
public sealed record NoticeAnswer(
    string Number, string Title, string Mode, string State, long Version, PartyAnswer Buyer, DateTimeOffset? Deadline, DateOnly? DeliveryDate, string DeliveryPlace,
    string PaymentTerms, string Conditions, string PriceStandard, long? TargetPrice, string Currency, bool AllowsPartial, IReadOnlyList<string>? Invited, IReadOnlyList<NoticeItemAnswer> Items,
    IReadOnlyList<FileAnswer> Files, DateTimeOffset? PublishedAt, string? CancelReason);

/// <param name="Line">1, 2, 3 … within the notice; quotations name an item by it.</param>
/// <param name="Process">Process codes of the vocabulary, for instance MCT.</param>
public sealed record NoticeItemAnswer(
    int Line, string PartName, string? PartNumber, string Material, IReadOnlyList<string> Process, decimal Quantity, string Unit, string? Tolerance, string? Roughness,
    string? Finish, string? Note);
