using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Files;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Notices;

/// <summary>A notice with its buyer's name and files, for the pages and the API.</summary>
public sealed record NoticeView(BidNotice Notice, string BuyerCode, string BuyerName, IReadOnlyList<Attachment> Files);

public sealed record NoticeRow(
    string Number, string Title, NoticeState State, string BuyerCode, string BuyerName, DateTimeOffset? Deadline, DateOnly? DeliveryDate,
    int Items, string? Material, decimal Quantity, DateTimeOffset CreatedAt, DateTimeOffset? PublishedAt);

/// <summary>What a list of notices is narrowed to.</summary>
public sealed record NoticeFilter(
    string? State = null, string? Q = null, string? Process = null, string? Material = null, DateOnly? DueFrom = null, DateOnly? DueTo = null,
    DateTimeOffset? ClosesBefore = null, string? Sort = null);

public static class NoticeQueries
{
    /// <summary>The notice of one's own company, or <see cref="NotFoundHere"/>; another's visible one is <see cref="NotAllowed"/>.</summary>
    public static async Task<BidNotice> OwnNoticeAsync(this Act act, string number)
    {
        var notice = await act.Db.Notices.VisibleTo(act.Me).Where(n => n.Number == number).FoundAsync(act.Ct);
        act.Require(notice.BuyerId == act.Me.CompanyId);
        act.RequireBuyer();
        return notice;
    }

    /// <exception cref="InputInvalid">A company ID is not an approved supplier's.</exception>
    public static async Task<IReadOnlyList<Guid>> InvitedAsync(this PortalDb db, IReadOnlyCollection<string>? codes, CancellationToken ct)
    {
        if (codes is not { Count: > 0 })
        {
            return [];
        }

        var found = await db.Companies.Where(c => codes.Contains(c.Code) && c.IsSupplier && c.Status == CompanyStatus.Approved)
            .Select(c => new { c.Id, c.Code }).ToListAsync(ct);
        var problems = new Problems();
        foreach (var code in codes.Where(code => found.TrueForAll(f => f.Code != code)))
        {
            problems.Add("invited", $"'{code}'는 초대할 수 있는 수주업체가 아닙니다.");
        }

        problems.ThrowIfAny();
        return [.. found.Select(f => f.Id)];
    }

    /// <summary>The company IDs of those a notice is open to; none where it is open to all.</summary>
    public static Task<List<string>> InvitedCodesAsync(this PortalDb db, BidNotice notice, CancellationToken ct)
    {
        var invited = notice.Invited.Select(i => i.SupplierId).ToList();
        return db.Companies.Where(c => invited.Contains(c.Id)).OrderBy(c => c.Code).Select(c => c.Code).ToListAsync(ct);
    }

    public static async Task<NoticeView> NoticeAsync(this PortalDb db, Viewer me, string number, CancellationToken ct)
    {
        var notice = await db.Notices.AsNoTracking().VisibleTo(me).Where(n => n.Number == number).FoundAsync(ct);
        var buyer = await db.Companies.Where(c => c.Id == notice.BuyerId).Select(c => new { c.Code, c.Name }).SingleAsync(ct);
        var files = await db.NoticeFilesAsync(me, notice.Id, ct);
        return new(notice, buyer.Code, buyer.Name, files);
    }

    public static IQueryable<NoticeRow> Rows(this PortalDb db, Viewer me, NoticeFilter filter, DateTimeOffset now) =>
        db.Shape(Sort(Narrow(db.Notices.AsNoTracking().VisibleTo(me).Kept(), filter, me, now), filter.Sort));

    /// <summary>What one's own company wrote, drafts among them.</summary>
    public static IQueryable<BidNotice> OwnNotices(this PortalDb db, Viewer me) => db.Notices.AsNoTracking().VisibleTo(me).Kept().Where(n => n.BuyerId == me.CompanyId);

    /// <param name="state">Null for every state.</param>
    public static IQueryable<NoticeRow> OwnRows(this PortalDb db, Viewer me, NoticeState? state, NoticeFilter filter, DateTimeOffset now) =>
        db.Shape(Sort(Narrow(db.OwnNotices(me).Where(n => state == null || n.State == state), filter, me, now), filter.Sort));

    /// <summary>Without the drafts that were thrown away before anybody saw them.</summary>
    private static IQueryable<BidNotice> Kept(this IQueryable<BidNotice> notices) => notices.Where(n => n.State != NoticeState.Cancelled || n.PublishedAt != null);

    private static IQueryable<NoticeRow> Shape(this PortalDb db, IQueryable<BidNotice> notices) =>
        notices.Join(db.Companies, n => n.BuyerId, c => c.Id, (n, c) => new NoticeRow(
            n.Number, n.Title, n.State, c.Code, c.Name, n.Deadline, n.DeliveryDate, n.Items.Count,
            n.Items.OrderBy(i => i.Line).Select(i => i.Material).FirstOrDefault(), n.Items.OrderBy(i => i.Line).Select(i => i.Quantity).FirstOrDefault(),
            n.CreatedAt, n.PublishedAt));

    private static IQueryable<BidNotice> Narrow(IQueryable<BidNotice> notices, NoticeFilter filter, Viewer me, DateTimeOffset now)
    {
        notices = filter.State switch
        {
            "open" => notices.Where(n => n.State == NoticeState.Open && n.Deadline > now),
            "mine" => notices.Where(n => n.BuyerId == me.CompanyId),
            "closed" => notices.Where(n => n.State != NoticeState.Draft && (n.State != NoticeState.Open || n.Deadline <= now)),
            _ => notices,
        };
        if (!string.IsNullOrWhiteSpace(filter.Q))
        {
            var wanted = filter.Q.Trim();
            notices = notices.Where(n => Search.Holds(n.Title, wanted) || Search.Holds(n.Number, wanted) || n.Items.Any(i => Search.Holds(i.PartName, wanted)));
        }

        return notices
            .Where(n => filter.Material == null || n.Items.Any(i => i.Material == filter.Material))
            .Where(n => filter.Process == null || n.Items.Any(i => i.Processes.Contains(filter.Process)))
            .Where(n => filter.DueFrom == null || n.DeliveryDate >= filter.DueFrom)
            .Where(n => filter.DueTo == null || n.DeliveryDate <= filter.DueTo)
            .Where(n => filter.ClosesBefore == null || n.Deadline < filter.ClosesBefore);
    }

    private static IQueryable<BidNotice> Sort(IQueryable<BidNotice> notices, string? sort) => sort switch
    {
        "deadline" => notices.OrderBy(n => n.Deadline).ThenBy(n => n.Id),
        "-deadline" => notices.OrderByDescending(n => n.Deadline).ThenBy(n => n.Id),
        "dueDate" => notices.OrderBy(n => n.DeliveryDate).ThenBy(n => n.Id),
        "-dueDate" => notices.OrderByDescending(n => n.DeliveryDate).ThenBy(n => n.Id),
        "title" => notices.OrderBy(n => n.Title).ThenBy(n => n.Id),
        "-title" => notices.OrderByDescending(n => n.Title).ThenBy(n => n.Id),
        _ => notices.OrderByDescending(n => n.CreatedAt).ThenBy(n => n.Id),
    };
}
