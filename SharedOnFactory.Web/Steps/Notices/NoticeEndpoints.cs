using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

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
            return Results.Created($"/scm/api/notices/{answer.Number}", answer);
        }).WithSummary("입찰공고 초안 등록");
        notices.MapGet("/{number}", OneAsync).WithSummary("입찰공고 조회");
        notices.MapPut("/{number}", (ApiCall call, string number, NoticeBody body, long? version, EditNotice edit, CancellationToken ct) =>
            edit.RunAsync(call.Call, number, body, version, ct)).WithSummary("초안 수정");
        notices.MapDelete("/{number}", (ApiCall call, string number, DiscardNotice discard, CancellationToken ct) =>
            discard.RunAsync(call.Call, number, ct)).WithSummary("초안 삭제");
        notices.MapPost("/{number}/publish", (ApiCall call, string number, long? version, PublishNotice publish, CancellationToken ct) =>
            publish.RunAsync(call.Call, number, version, ct: ct)).WithSummary("공고 게시");
        notices.MapPost("/{number}/cancel", (ApiCall call, string number, ReasonBody body, CancelNotice cancel, CancellationToken ct) =>
            cancel.RunAsync(call.Call, number, body.Read(), ct)).WithSummary("공고 취소");
    }

    private static async Task<Listing<object>> ListAsync(
        HttpContext http, [AsParameters] NoticeFilter filter, [AsParameters] Paging paging, IDbContextFactory<PortalDb> dbs, TimeProvider clock, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var known = filter with { State = Choice.Of(filter.State, "state", "open", "mine", "closed"), Sort = Choice.Order(filter.Sort, "deadline", "dueDate", "title") };
        var rows = await paging.OfAsync(db.Rows(http.Viewer(), known, clock.Instant()), ct);
        return new([.. rows.Items.Select(r => (object)new
        {
            r.Number,
            r.Title,
            State = DocumentAnswer.Wire(r.State),
            Buyer = new { CompanyId = r.BuyerCode, Name = r.BuyerName },
            r.Deadline,
            r.DeliveryDate,
            r.Items,
            r.Material,
        })], rows.Total, rows.Page, rows.PageSize);
    }

    private static async Task<object> OneAsync(HttpContext http, string number, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var me = http.Viewer();
        var (notice, buyerCode, buyerName, files) = await db.NoticeAsync(me, number, ct);
        var isOwn = notice.BuyerId == me.CompanyId;
        return new
        {
            notice.Number,
            notice.Title,
            Mode = "private",
            State = DocumentAnswer.Wire(notice.State),
            notice.Version,
            Buyer = new { CompanyId = buyerCode, Name = buyerName },
            notice.Deadline,
            notice.DeliveryDate,
            notice.DeliveryPlace,
            notice.PaymentTerms,
            notice.Conditions,
            notice.PriceStandard,
            TargetPrice = isOwn ? notice.TargetPrice : null,
            notice.Currency,
            notice.AllowsPartial,
            Invited = isOwn ? await db.InvitedCodesAsync(notice, ct) : null,
            Items = notice.Items.OrderBy(i => i.Line).Select(i => new
            {
                i.Line,
                i.PartName,
                i.PartNumber,
                i.Material,
                Process = i.Processes,
                i.Quantity,
                i.Unit,
                i.Tolerance,
                i.Roughness,
                i.Finish,
                i.Note,
            }),
            Files = files.Select(f => new { f.Id, Kind = DocumentAnswer.Wire(f.Kind), f.Name, f.Size, f.Sha256 }),
            notice.PublishedAt,
            notice.CancelReason,
        };
    }
}
