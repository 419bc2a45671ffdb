using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Quotations.Pages;

/// <summary>What can be quoted on now, live. Filters and pages narrow the shared picture; they never ask the database again.</summary>
public sealed partial class OpenBidsPage(IDbContextFactory<PortalDb> dbs, Live.Snapshots snapshots, TimeProvider clock, NavigationManager navigation)
{
    private const int PageSize = 50;

    private readonly OpenBids _open = new(dbs, snapshots, clock);
    private IReadOnlyList<OpenBid> _bids = [];
    private List<OpenBid> _shown = [];
    private IReadOnlyDictionary<Guid, QuotationState> _own = new Dictionary<Guid, QuotationState>();
    private IReadOnlySet<Guid> _declined = new HashSet<Guid>();
    private IReadOnlyDictionary<Guid, int> _counts = new Dictionary<Guid, int>();
    private IReadOnlyList<string> _processes = [];
    private IReadOnlyList<string>? _ownProcesses;
    private DateTimeOffset? _opened;
    private DateOnly _day;
    private (int Today, int Mine) _numbers;
    private (string?, string?, bool, bool) _filter;
    private int _skip;

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    [SupplyParameterFromQuery]
    public string? Process { get; set; }

    [SupplyParameterFromQuery(Name = "mine")]
    public string? OnlyMine { get; set; }

    [SupplyParameterFromQuery(Name = "today")]
    public string? OnlyToday { get; set; }

    // An address may hold anything; what is no yes is a no.
    private bool Mine => bool.TryParse(OnlyMine, out var yes) && yes;

    private bool Today => bool.TryParse(OnlyToday, out var yes) && yes;

    protected override IEnumerable<string> Boards => [Live.Boards.OpenNotices, Live.Boards.NoticesComeAndGo, Live.Boards.Company(Me.CompanyId)];

    protected override async Task LoadAsync()
    {
        _ownProcesses ??= await ReadOwnProcessesAsync();
        _opened ??= clock.Instant();
        _day = BusinessCalendar.DayOf(clock.Instant());
        _bids = await _open.OfAsync(Me);
        _counts = await _open.CountsAsync();
        _own = await _open.OwnAsync(Me);
        _declined = await _open.DeclinedAsync(Me);
        _processes = [.. _bids.SelectMany(b => b.Processes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _numbers = (_bids.Count(ClosesToday), _bids.Count(IsMine));
        Show();
    }

    /// <summary>What came while the page is open stands first, or it would appear on another page.</summary>
    private void Show()
    {
        _shown = [.. _bids.Where(IsWanted).OrderByDescending(IsNew)];
        _skip = _filter == (Q, Process, Mine, Today) ? Math.Min(_skip, Math.Max(0, _shown.Count - 1) / PageSize * PageSize) : 0;
        _filter = (Q, Process, Mine, Today);
    }

    private bool IsNew(OpenBid bid) => bid.PublishedAt > _opened;

    private async Task<IReadOnlyList<string>> ReadOwnProcessesAsync()
    {
        await using var db = await dbs.CreateDbContextAsync(Gone);
        return await db.Companies.Where(c => c.Id == Me.CompanyId).Select(c => c.Processes).SingleAsync(Gone);
    }

    private bool IsWanted(OpenBid bid) =>
        (!Mine || IsMine(bid))
        && (!Today || ClosesToday(bid))
        && (string.IsNullOrEmpty(Process) || bid.Processes.Contains(Process))
        && (string.IsNullOrWhiteSpace(Q) || new[] { bid.Title, bid.Number, bid.Material, bid.BuyerName }.Any(t => t.Contains(Q.Trim(), StringComparison.OrdinalIgnoreCase)));

    private bool IsMine(OpenBid bid) => bid.Processes.Any(_ownProcesses!.Contains);

    private bool ClosesToday(OpenBid bid) => BusinessCalendar.DayOf(bid.Deadline) == _day;

    private string Query(string? q = null, string? process = null, bool? mine = null, bool? today = null) =>
        navigation.GetUriWithQueryParameters(Urls.OpenBids, new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["q"] = (q ?? Q) is { } words && !string.IsNullOrWhiteSpace(words) ? words.Trim() : null,
            ["process"] = (process ?? Process) is { Length: > 0 } code ? code : null,
            ["mine"] = (mine ?? Mine) ? true : null,
            ["today"] = (today ?? Today) ? true : null,
        });

    private void GoTo(string url) => navigation.NavigateTo(url);
}
