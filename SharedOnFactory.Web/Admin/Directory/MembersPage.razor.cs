using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Radzen;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Admin.Directory;

/// <summary>Every member of every company.</summary>
public sealed partial class MembersPage(IDbContextFactory<PortalDb> dbs, NavigationManager navigation)
{
    private const int PageSize = 30;

    private IReadOnlyList<MemberRow> _rows = [];
    private (string?, string?) _filter;
    private (int Skip, string? Sort) _page;
    private int _total;
    private bool _isLoading;

    [SupplyParameterFromQuery]
    public string? State { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    private MemberStatus? Chosen => Enum.TryParse<MemberStatus>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null;

    private string SheetUrl => Urls.AdminMembersSheet + new Uri(navigation.Uri).Query;

    protected override async Task LoadAsync()
    {
        if (_filter != (State, Q))
        {
            (_filter, _page) = ((State, Q), default);
        }

        await using var db = await dbs.CreateDbContextAsync(Gone);
        var filter = new MemberFilter(Q, Chosen?.ToString(), Sort: _page.Sort);
        _total = await db.FindMembers(Me, filter).CountAsync(Gone);
        _rows = await db.MemberRows(Me, filter).Skip(_page.Skip).Take(PageSize).ToListAsync(Gone);
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

    private string UrlOf(MemberStatus? state) => navigation.GetUriWithQueryParameters(Urls.AdminMembers, new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["state"] = state?.ToString().ToLowerInvariant(),
        ["q"] = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(),
    });
}
