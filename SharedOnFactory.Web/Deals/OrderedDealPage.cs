using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Live;

namespace SharedOnFactory.Web.Deals;

/// <summary>What the pages of an order share, from the fourth step on: the deal they show and watch.</summary>
public abstract class OrderedDealPage : LivePage
{
    [Parameter]
    public string Number { get; set; } = "";

    [Inject]
    protected IDbContextFactory<PortalDb> Dbs { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    protected OrderedDeal On { get; private set; } = null!;

    protected Party Side => On.SideOf(Me);

    protected override IEnumerable<string> Boards => Web.Live.Boards.DealFor(On.Order.NoticeId, Me);

    protected override async Task LoadAsync()
    {
        On = (await WithColleaguesAsync(On?.Order.Number == Number, $"order:{Number}", ReadAsync)).At(Clock.Instant());
        await LoadMoreAsync();
    }

    protected virtual Task LoadMoreAsync() => Task.CompletedTask;

    private async Task<OrderedDeal> ReadAsync(CancellationToken ct)
    {
        await using var db = await Dbs.CreateDbContextAsync(ct);
        return await db.OrderedDealAsync(Me, Number, Clock.Instant(), ct);
    }
}
