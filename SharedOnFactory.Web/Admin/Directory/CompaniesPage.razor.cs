using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Radzen;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Admin.Directory;

/// <summary>Every company on the portal.</summary>
public sealed partial class CompaniesPage(IDbContextFactory<PortalDb> dbs, NavigationManager navigation)
{
    private const int PageSize = 30;

    private IReadOnlyList<CompanyRow> _rows = [];
    private (string?, string?) _filter;
    private (int Skip, string? Sort) _page;
    private int _total;
    private bool _isLoading;

    [SupplyParameterFromQuery]
    public string? State { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    private CompanyStatus? Chosen => Enum.TryParse<CompanyStatus>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null;

    private string SheetUrl => Urls.AdminCompaniesSheet + new Uri(navigation.Uri).Query;

    protected override async Task LoadAsync()
    {
        if (_filter != (State, Q))
        {
            (_filter, _page) = ((State, Q), default);
        }

        await using var db = await dbs.CreateDbContextAsync(Gone);
        var rows = db.CompanyRows(Me, new CompanyFilter(Q, Chosen?.ToString(), Sort: _page.Sort));
        _total = await rows.CountAsync(Gone);
        _rows = await rows.Skip(_page.Skip).Take(PageSize).ToListAsync(Gone);
    }

    private async Task LoadPageAsync(LoadDataArgs args)
    {
        var page = (args.Skip ?? 0, Sorting.Of(args));
        if (page == _page)
        {
            return; // The first rows came with the page itself.
        }

        (_page, _isLoading) = (page, true);
        await ReloadAsync();
        _isLoading = false;
    }

    private string Kind(CompanyRow row) => row switch
    {
        { IsBuyer: true, IsSupplier: true } => L["발주·수주"],
        { IsBuyer: true } => L["발주업체"],
        { IsSupplier: true } => L["수주업체"],
        _ => L["운영사"],
    };

    private string UrlOf(CompanyStatus? state) => navigation.GetUriWithQueryParameters(Urls.AdminCompanies, new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["state"] = state?.ToString().ToLowerInvariant(),
        ["q"] = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(),
    });
}
