using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Live;

namespace SharedOnFactory.Web.Deals;

/// <summary>Every deal the viewer has a part in, one page of them at a time.</summary>
public sealed partial class DealsPage(TimeProvider clock, NavigationManager navigation)
{
    private IReadOnlyList<DealRow> _rows = [];

    [SupplyParameterFromQuery(Name = "state")]
    public string? State { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    public string? Query { get; set; }

    /// <summary>A supplier is not told what becomes of a notice it only quoted on; it looks when that one closes, not when any does.</summary>
    protected override IEnumerable<string> Boards => Me.IsAdministrator
        ? [Web.Live.Boards.Everything]
        : [.. (Shown?.Undecided ?? []).Select(Web.Live.Boards.Fate), Web.Live.Boards.Company(Me.CompanyId)];

    protected override Narrowed Filter => new(State == "all", Query?.Trim());

    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        var now = clock.Instant();
        _rows = [.. Shown.Rows.Select(row => row with { Progress = DealProgress.Of(row.Deal, now) })];
    }

    protected override async Task<DealList> ReadAsync(PortalDb db, Narrowed filter, GridPlace place, CancellationToken ct)
    {
        var notices = db.InvolvedNotices(Me).Matching(filter.Query);
        notices = filter.IsAll ? notices : notices.Running(db, Me);
        var total = await notices.CountAsync(ct);
        var page = await notices.OrderByDescending(n => n.CreatedAt).ThenBy(n => n.Id).Skip(place.Skip).Take(place.Top).ToListAsync(ct);
        return new(total, await db.DealRowsAsync(Me, page, clock.Instant(), ct), await db.UndecidedAsync(Me, ct));
    }

    public sealed record Narrowed(bool IsAll, string? Query);

    /// <param name="Undecided">The notices that may yet close or be called off without the company being told.</param>
    public sealed record DealList(int Total, IReadOnlyList<DealRow> Rows, IReadOnlyList<Guid> Undecided);
}
