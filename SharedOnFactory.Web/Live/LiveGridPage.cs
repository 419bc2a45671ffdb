using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Radzen;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Live;

/// <summary>Which lines of a grid are looked at, and in which order.</summary>
/// <param name="Sort">In the words of the page, or null for its own order.</param>
public sealed record GridPlace(int Skip, int Top, string? Sort = null);

/// <summary>
/// A list that stays true by itself: what the filter in the address leaves, one page of it at a time. Colleagues who look at the same
/// lines ask together, once per change.
/// </summary>
/// <typeparam name="TFilter">A record: compared by value, and its properties name what is shared.</typeparam>
/// <typeparam name="TShown">What is read for all of them: the lines, and what stands around them.</typeparam>
public abstract class LiveGridPage<TFilter, TShown> : LivePage where TFilter : notnull where TShown : class
{
    protected const int PageSize = 20;

    private static readonly GridPlace First = new(0, PageSize);

    private TFilter? _filter;
    private GridPlace _place = First;

    [Inject]
    private IDbContextFactory<PortalDb> Dbs { get; set; } = null!;

    /// <summary>As it stands in the address; another filter begins at the first page.</summary>
    protected abstract TFilter Filter { get; }

    protected TShown Shown { get; private set; } = null!;

    protected bool IsLoading { get; private set; }

    /// <summary>Reads for all who look at the same, so only by what it is given: the address may change meanwhile.</summary>
    protected abstract Task<TShown> ReadAsync(PortalDb db, TFilter filter, GridPlace place, CancellationToken ct);

    /// <summary>What a grid's heading was clicked for.</summary>
    protected virtual string? SortOf(LoadDataArgs args) => string.IsNullOrEmpty(args.OrderBy) ? null : args.OrderBy;

    protected override async Task LoadAsync()
    {
        var filter = Filter;
        if (!filter.Equals(_filter))
        {
            (_filter, _place) = (filter, First);
        }

        var place = _place;
        Shown = await WithColleaguesAsync(Shown is not null, JsonSerializer.Serialize(new { List = GetType().Name, filter, place }), async ct =>
        {
            await using var db = await Dbs.CreateDbContextAsync(ct);
            return await ReadAsync(db, filter, place, ct);
        });
    }

    protected async Task LoadPageAsync(LoadDataArgs args)
    {
        var place = new GridPlace(args.Skip ?? 0, args.Top ?? PageSize, SortOf(args));
        if (place == _place)
        {
            return; // The first lines came with the page itself.
        }

        (_place, IsLoading) = (place, true);
        await ReloadAsync();
        IsLoading = false;
    }
}
