using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Radzen;
using Radzen.Blazor;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Orders;

public sealed partial class OrdersPage(IDbContextFactory<PortalDb> dbs, NavigationManager navigation)
{
    private static readonly int[] PageSizes = [20, 50, 100];
    private static readonly (string? Role, string Text)[] Roles = [(null, "모두"), ("buyer", "발주한 것"), ("supplier", "수주한 것")];

    private RadzenDataGrid<OrderRow>? _grid;
    private Dictionary<OrderState, int> _counts = [];
    private IReadOnlyList<OrderRow> _rows = [];
    private int _total;
    private bool _isLoading = true;
    private string _typed = "";

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

    protected override async Task LoadAsync()
    {
        _typed = Text ?? "";
        await using var db = await dbs.CreateDbContextAsync(Gone);
        _counts = await db.OrderRows(Me, Role).Matching(Text).GroupBy(r => r.State).ToDictionaryAsync(g => g.Key, g => g.Count(), Gone);
    }

    private async Task LoadRowsAsync(LoadDataArgs args)
    {
        _isLoading = true;
        await using var db = await dbs.CreateDbContextAsync(Gone);
        var rows = db.OrderRows(Me, Role, Wanted).Matching(Text);
        _total = await rows.CountAsync(Gone);
        var sorted = string.IsNullOrEmpty(args.OrderBy) ? rows : rows.OrderBy(args.OrderBy).ThenBy(r => r.Number);
        _rows = await sorted.Skip(args.Skip ?? 0).Take(args.Top ?? PageSizes[0]).ToListAsync(Gone);
        _isLoading = false;
    }

    private void Search() => navigation.NavigateTo(With("q", string.IsNullOrWhiteSpace(_typed) ? null : _typed.Trim()));

    private string With(string name, string? value) => navigation.GetUriWithQueryParameter(name, value);
}
