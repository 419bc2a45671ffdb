using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Radzen;
using SharedOnFactory.Web.Admin.Directory;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Admin;

/// <summary>A grid for looking things up: what the filter in the address leaves, one page of it at a time.</summary>
public abstract class GridPage<TRow> : ViewerPage
{
    protected const int PageSize = 30;

    private object? _filter;
    private (int Skip, string? Sort) _page;

    [Inject]
    protected IDbContextFactory<PortalDb> Dbs { get; set; } = null!;

    [Inject]
    protected NavigationManager Addresses { get; set; } = null!;

    protected IReadOnlyList<TRow> Rows { get; private set; } = [];

    protected int Total { get; private set; }

    protected bool IsLoading { get; private set; }

    /// <summary>Compared by value: another filter begins at the first page.</summary>
    protected abstract object Filter { get; }

    /// <summary>The filter as it stands in the address, for the file of the same rows.</summary>
    protected string Query => new Uri(Addresses.Uri).Query;

    /// <param name="sort">In the words of the filters, or null.</param>
    protected abstract Task<(int Total, IReadOnlyList<TRow> Rows)> ReadAsync(PortalDb db, int skip, string? sort);

    protected override async Task LoadAsync()
    {
        if (!Filter.Equals(_filter))
        {
            (_filter, _page) = (Filter, default);
        }

        await using var db = await Dbs.CreateDbContextAsync(Gone);
        (Total, Rows) = await ReadAsync(db, _page.Skip, _page.Sort);
    }

    protected async Task LoadPageAsync(LoadDataArgs args)
    {
        var page = (args.Skip ?? 0, Sorting.Of(args));
        if (page == _page)
        {
            return; // The first rows came with the page itself.
        }

        (_page, IsLoading) = (page, true);
        await ReloadAsync();
        IsLoading = false;
    }
}
