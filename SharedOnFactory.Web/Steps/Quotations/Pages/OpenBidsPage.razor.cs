using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Quotations.Pages;

/// <summary>What can be quoted on now, live. Filters narrow the shared picture; they never ask the database again.</summary>
public sealed partial class OpenBidsPage(IDbContextFactory<PortalDb> dbs, Live.Snapshots snapshots, TimeProvider clock, NavigationManager navigation)
{
    private readonly OpenBids _open = new(dbs, snapshots, clock);
    private readonly HashSet<Guid> _new = [];
    private IReadOnlyList<OpenBid> _bids = [];
    private List<OpenBid> _shown = [];
    private IReadOnlyDictionary<Guid, QuotationState> _own = new Dictionary<Guid, QuotationState>();
    private IReadOnlySet<Guid> _declined = new HashSet<Guid>();
    private HashSet<Guid>? _known;
    private IReadOnlyList<string>? _ownProcesses;
    private DateOnly _today;

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

    protected override IEnumerable<string> Boards => [Live.Boards.OpenNotices, Live.Boards.Company(Me.CompanyId)];

    protected override async Task LoadAsync()
    {
        _ownProcesses ??= await ReadOwnProcessesAsync();
        _today = BusinessCalendar.DayOf(clock.Instant());
        _bids = await _open.OfAsync(Me);
        _own = await _open.OwnAsync(Me);
        _declined = await _open.DeclinedAsync(Me);
        if (_known is not null)
        {
            _new.UnionWith(_bids.Select(b => b.Id).Where(id => !_known.Contains(id)));
        }

        (_known ??= []).UnionWith(_bids.Select(b => b.Id));
        _shown = [.. _bids.Where(IsWanted)];
    }

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

    private bool ClosesToday(OpenBid bid) => BusinessCalendar.DayOf(bid.Deadline) == _today;

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
