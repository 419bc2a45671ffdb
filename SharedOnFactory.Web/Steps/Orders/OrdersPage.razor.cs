using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Radzen;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Live;

namespace SharedOnFactory.Web.Steps.Orders;

public sealed partial class OrdersPage(NavigationManager navigation)
{
    private static readonly int[] PageSizes = [PageSize, 50, 100];
    private static readonly (string? Role, string Text)[] Roles = [(null, "모두"), ("buyer", "발주한 것"), ("supplier", "수주한 것")];

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
    protected override IEnumerable<string> Boards => [Me.IsAdministrator ? Web.Live.Boards.Everything : Web.Live.Boards.Company(Me.CompanyId)];

    protected override Narrowed Filter => new(Role, Wanted, Text);

    protected override async Task<OrderList> ReadAsync(PortalDb db, Narrowed filter, GridPlace place, CancellationToken ct)
    {
        var counts = await db.OrderRows(Me, filter.Role).Matching(filter.Text).CountByAsync(r => r.State, ct);
        var rows = db.OrderRows(Me, filter.Role, filter.State).Matching(filter.Text);
        var total = await rows.CountAsync(ct);
        rows = place.Sort is null ? rows : rows.OrderBy(place.Sort).ThenBy(r => r.Number);
        return new(counts, total, await rows.Skip(place.Skip).Take(place.Top).ToListAsync(ct));
    }

    private void Search(ChangeEventArgs change) => navigation.NavigateTo(With("q", string.IsNullOrWhiteSpace(change.Value as string) ? null : ((string)change.Value).Trim()));

    private string With(string name, string? value) => navigation.GetUriWithQueryParameter(name, value);

    public sealed record Narrowed(string? Role, OrderState? State, string? Text);

    public sealed record OrderList(IReadOnlyDictionary<OrderState, int> Counts, int Total, IReadOnlyList<OrderRow> Rows);
}
