using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Radzen;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Quotations.Pages;

/// <summary>A supplier's own quotations, one page of them at a time.</summary>
public sealed partial class QuotationsPage(IDbContextFactory<PortalDb> dbs, NavigationManager navigation)
{
    private const int PageSize = 20;

    private IReadOnlyDictionary<QuotationState, int> _counts = new Dictionary<QuotationState, int>();
    private IReadOnlyList<QuotationRow> _rows = [];
    private (string? State, string? Q) _filter;
    private int _skip;
    private int _total;
    private bool _isLoading;

    [SupplyParameterFromQuery]
    public string? State { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    private QuotationState? Chosen => Enum.TryParse<QuotationState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null;

    protected override IEnumerable<string> Boards => [Live.Boards.Company(Me.CompanyId)];

    protected override async Task LoadAsync()
    {
        if (_filter != (State, Q))
        {
            (_filter, _skip) = ((State, Q), 0);
        }

        await using var db = await dbs.CreateDbContextAsync(Gone);
        _counts = await db.Quotations.VisibleTo(Me).Where(q => q.SupplierId == Me.CompanyId)
            .CountByAsync(q => q.State, Gone);
        var rows = db.OwnRows(Me, Chosen, Q);
        _total = await rows.CountAsync(Gone);
        _rows = await rows.Skip(_skip).Take(PageSize).ToListAsync(Gone);
    }

    private async Task LoadPageAsync(LoadDataArgs args)
    {
        if ((args.Skip ?? 0) == _skip)
        {
            return; // The first rows came with the page itself.
        }

        (_skip, _isLoading) = (args.Skip ?? 0, true);
        await ReloadAsync();
        _isLoading = false;
    }

    private static string UrlOf(QuotationRow row) => row.State == QuotationState.Draft ? Urls.Quote(row.NoticeNumber) : Urls.Quotation(row.Number);

    private string UrlOf(string? state, string? q) => navigation.GetUriWithQueryParameters(Urls.Quotations, new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["state"] = state?.ToLowerInvariant(),
        ["q"] = string.IsNullOrWhiteSpace(q) ? null : q.Trim(),
    });
}
