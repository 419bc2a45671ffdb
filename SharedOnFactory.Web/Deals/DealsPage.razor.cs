using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Radzen;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Deals;

/// <summary>Every deal the viewer has a part in, one page of them at a time.</summary>
public sealed partial class DealsPage(IDbContextFactory<PortalDb> dbs, TimeProvider clock, NavigationManager navigation)
{
    private const int PageSize = 20;

    private IReadOnlyList<DealRow> _rows = [];
    private int _total;
    private bool _isLoading;
    private (string? State, string? Query) _filter;
    private int _skip;

    [SupplyParameterFromQuery(Name = "state")]
    public string? State { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    public string? Query { get; set; }

    protected override IEnumerable<string> Boards => Me switch
    {
        { IsAdministrator: true } => [Live.Boards.Everything],
        { IsSupplier: true } => [Live.Boards.Company(Me.CompanyId), Live.Boards.NoticesComeAndGo], // a notice it quoted on closes
        _ => [Live.Boards.Company(Me.CompanyId)],
    };

    protected override async Task LoadAsync()
    {
        if (_filter != (State, Query))
        {
            (_filter, _skip) = ((State, Query), 0);
        }

        await using var db = await dbs.CreateDbContextAsync(Gone);
        var notices = db.InvolvedNotices(Me);
        if (State != "all")
        {
            notices = notices.Running(db, Me);
        }

        if (!string.IsNullOrWhiteSpace(Query))
        {
            notices = notices.Where(n => n.Title.Contains(Query) || n.Number.Contains(Query));
        }

        _total = await notices.CountAsync(Gone);
        var page = await notices.OrderByDescending(n => n.CreatedAt).ThenBy(n => n.Id).Skip(_skip).Take(PageSize).ToListAsync(Gone);
        _rows = await db.DealRowsAsync(Me, page, clock.Instant(), Gone);
    }

    private async Task LoadPageAsync(LoadDataArgs args)
    {
        if ((args.Skip ?? 0) == _skip)
        {
            return; // The first page was loaded with the page itself.
        }

        (_skip, _isLoading) = (args.Skip ?? 0, true);
        await ReloadAsync();
        _isLoading = false;
    }
}
