using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Radzen;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Orders;

public sealed partial class OrdersPage(IDbContextFactory<PortalDb> dbs, NavigationManager navigation)
{
    private const int FirstPage = 20;

    private static readonly int[] PageSizes = [FirstPage, 50, 100];
    private static readonly (string? Role, string Text)[] Roles = [(null, "모두"), ("buyer", "발주한 것"), ("supplier", "수주한 것")];

    private Dictionary<OrderState, int> _counts = [];
    private IReadOnlyList<OrderRow> _rows = [];
    private int _total;
    private bool _isLoading;
    private (string? Role, string? State, string? Text) _filter;
    private (int Skip, int Top, string? Sort) _page = (0, FirstPage, null);

    [SupplyParameterFromQuery]
    private string? Role { get; set; }

    [SupplyParameterFromQuery]
    private string? State { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    private string? Text { get; set; }

    private OrderState? Wanted => Enum.TryParse<OrderState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null;

    private bool IsNarrowed => Wanted is not null || !string.IsNullOrWhiteSpace(Text) || Role is not null;

    private string Title => (Me.IsBuyer, Me.IsSupplier) switch
    {
        (true, true) => L["발주·수주"],
        (false, true) => L["수주"],
        _ => L["발주"],
    };

    /// <summary>The operator sees the orders of all, and every one of them moves that board.</summary>
    protected override IEnumerable<string> Boards => [Me.IsAdministrator ? Live.Boards.Everything : Live.Boards.Company(Me.CompanyId)];

    protected override async Task LoadAsync()
    {
        if (_filter != (Role, State, Text))
        {
            (_filter, _page) = ((Role, State, Text), (0, FirstPage, null));
        }

        await using var db = await dbs.CreateDbContextAsync(Gone);
        _counts = await db.OrderRows(Me, Role).Matching(Text).CountByAsync(r => r.State, Gone);
        var rows = db.OrderRows(Me, Role, Wanted).Matching(Text);
        _total = await rows.CountAsync(Gone);
        rows = string.IsNullOrEmpty(_page.Sort) ? rows : rows.OrderBy(_page.Sort).ThenBy(r => r.Number);
        _rows = await rows.Skip(_page.Skip).Take(_page.Top).ToListAsync(Gone);
    }

    private async Task LoadPageAsync(LoadDataArgs args)
    {
        var page = (args.Skip ?? 0, args.Top ?? FirstPage, string.IsNullOrEmpty(args.OrderBy) ? null : args.OrderBy);
        if (page == _page)
        {
            return; // The first rows came with the page itself.
        }

        (_page, _isLoading) = (page, true);
        await ReloadAsync();
        _isLoading = false;
    }

    private void Search(ChangeEventArgs change) => navigation.NavigateTo(With("q", string.IsNullOrWhiteSpace(change.Value as string) ? null : ((string)change.Value).Trim()));

    private string With(string name, string? value) => navigation.GetUriWithQueryParameter(name, value);
}
