using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Radzen;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Live;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Notices.Pages;

/// <summary>The buyer's notices. However many there are, one page of them is read.</summary>
public sealed partial class NoticesPage(TimeProvider clock, NavigationManager navigation)
{
    [SupplyParameterFromQuery]
    public string? State { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    private NoticeState? Chosen => Enum.TryParse<NoticeState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null;

    protected override IEnumerable<string> Boards => [Web.Live.Boards.Company(Me.CompanyId)];

    protected override Narrowed Filter => new(Chosen, Q);

    protected override async Task<NoticeList> ReadAsync(PortalDb db, Narrowed filter, GridPlace place, CancellationToken ct)
    {
        var counts = await db.OwnNotices(Me).CountByAsync(n => n.State, ct);
        var rows = db.OwnRows(Me, filter.State, new NoticeFilter(Q: filter.Q, Sort: place.Sort), clock.Instant());
        return new(counts, await rows.CountAsync(ct), await rows.Skip(place.Skip).Take(place.Top).ToListAsync(ct));
    }

    protected override string? SortOf(LoadDataArgs args) => args.Sorts?.FirstOrDefault() is not { Property: { } property } sort
        ? null
        : (sort.SortOrder == SortOrder.Descending ? "-" : "") + property switch
        {
            nameof(NoticeRow.Deadline) => "deadline",
            nameof(NoticeRow.DeliveryDate) => "dueDate",
            _ => "title",
        };

    private static string UrlOf(NoticeRow row) => row.State == NoticeState.Draft ? Urls.NoticeEdit(row.Number) : Urls.Deal(row.Number);

    private string UrlOf(string? state, string? q) => navigation.GetUriWithQueryParameters(Urls.Notices, new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["state"] = state?.ToLowerInvariant(),
        ["q"] = string.IsNullOrWhiteSpace(q) ? null : q.Trim(),
    });

    private void GoTo(string? state, string? q) => navigation.NavigateTo(UrlOf(state, q));

    public sealed record Narrowed(NoticeState? State, string? Q);

    public sealed record NoticeList(IReadOnlyDictionary<NoticeState, int> Counts, int Total, IReadOnlyList<NoticeRow> Rows);
}
