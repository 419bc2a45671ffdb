using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Radzen;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Notices.Pages;

/// <summary>The buyer's notices. However many there are, one page of them is read.</summary>
public sealed partial class NoticesPage(IDbContextFactory<PortalDb> dbs, TimeProvider clock, NavigationManager navigation)
{
    private const int PageSize = 20;

    private IReadOnlyDictionary<NoticeState, int> _counts = new Dictionary<NoticeState, int>();
    private IReadOnlyList<NoticeRow> _rows = [];
    private (string? State, string? Q) _filter;
    private (int Skip, string? Sort) _page;
    private int _total;
    private bool _isLoading;

    [SupplyParameterFromQuery]
    public string? State { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    private NoticeState? Chosen => Enum.TryParse<NoticeState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null;

    protected override IEnumerable<string> Boards => [Live.Boards.Company(Me.CompanyId)];

    protected override async Task LoadAsync()
    {
        if (_filter != (State, Q))
        {
            (_filter, _page) = ((State, Q), default);
        }

        await using var db = await dbs.CreateDbContextAsync(Gone);
        _counts = await db.OwnNotices(Me).CountByAsync(n => n.State, Gone);
        var rows = db.OwnRows(Me, Chosen, new NoticeFilter(Q: Q, Sort: _page.Sort), clock.Instant());
        _total = await rows.CountAsync(Gone);
        _rows = await rows.Skip(_page.Skip).Take(PageSize).ToListAsync(Gone);
    }

    private async Task LoadPageAsync(LoadDataArgs args)
    {
        var page = (args.Skip ?? 0, SortOf(args));
        if (page == _page)
        {
            return; // The first rows came with the page itself.
        }

        (_page, _isLoading) = (page, true);
        await ReloadAsync();
        _isLoading = false;
    }

    private static string? SortOf(LoadDataArgs args) => args.Sorts?.FirstOrDefault() is not { Property: { } property } sort
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
}
