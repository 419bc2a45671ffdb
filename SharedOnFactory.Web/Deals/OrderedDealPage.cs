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
    private IDbContextFactory<PortalDb> Dbs { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    protected OrderedDeal On { get; private set; } = null!;

    protected Party Side => On.SideOf(Me);

    protected override IEnumerable<string> Boards => Web.Live.Boards.DealFor(On.Order.NoticeId, Me);

    protected override async Task LoadAsync()
    {
        await using var db = await Dbs.CreateDbContextAsync(Gone);
        On = await db.OrderedDealAsync(Me, Number, Clock.Instant(), Gone);
        await LoadMoreAsync(db);
    }

    protected virtual Task LoadMoreAsync(PortalDb db) => Task.CompletedTask;
}
