using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Live;
using SharedOnFactory.Web.Steps.Orders;

namespace SharedOnFactory.Web.Admin;

public sealed partial class AdminPage(IDbContextFactory<PortalDb> dbs, Snapshots snapshots, TimeProvider clock, ITaxOffice taxOffice)
{
    private AdminQueue _queue = new([], [], [], [], []);
    private DateTimeOffset _now;
    private string? _selected;
    private OrderView? _evidence;
    private AwardedQuotation? _awarded;
    private ApproveForm? _form;

    protected override IEnumerable<string> Boards => [Web.Live.Boards.Approvals];

    protected override async Task LoadAsync()
    {
        _now = clock.GetUtcNow();
        _queue = await snapshots.OfAsync(Web.Live.Boards.Approvals, "administrator", TakeAsync);
        if (_evidence is not null && _queue.Orders.All(o => o.Number != _evidence.Order.Number))
        {
            await SelectAsync(null);
        }
    }

    // The picture is shared, so it must not end with the page of whoever happened to look first.
    private async Task<AdminQueue> TakeAsync()
    {
        await using var db = await dbs.CreateDbContextAsync();
        return await db.AdminQueueAsync(Me, CancellationToken.None);
    }

    private async Task SelectAsync(string? number)
    {
        _selected = number;
        if (number is null)
        {
            (_evidence, _awarded) = (null, null);
            return;
        }

        await using var db = await dbs.CreateDbContextAsync(Gone);
        _evidence = await db.OrderAsync(Me, number, Gone);
        _awarded = await db.AwardedAsync(Me, _evidence.Order, Gone);
    }

    private async Task ApproveSelectedAsync(string number)
    {
        await ShowAsync(number);
        await (_form?.AskToApproveAsync() ?? Task.CompletedTask);
    }

    private async Task FocusReasonAsync(string number)
    {
        await ShowAsync(number);
        await (_form?.FocusReasonAsync() ?? ValueTask.CompletedTask);
    }

    private async Task ShowAsync(string number)
    {
        if (_evidence?.Order.Number != number)
        {
            await SelectAsync(number);
            StateHasChanged();
            await Task.Yield();
        }
    }
}
