using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Live;
using SharedOnFactory.Web.Steps.Orders;

namespace SharedOnFactory.Web.Admin;

public sealed partial class AdminPage(
    IDbContextFactory<PortalDb> dbs, Snapshots snapshots, TimeProvider clock, ITaxOffice taxOffice,
    ApproveOrder approveOrder, ReturnOrder returnOrder, ApproveCompany approveCompany, RejectCompany rejectCompany, ApproveMember approveMember, RejectMember rejectMember)
{
    private AdminQueue _queue = new([], [], [], [], []);
    private DateTimeOffset _now;

    protected override IEnumerable<string> Boards => [Web.Live.Boards.Approvals];

    private Call By => new(Me.MemberId);

    protected override async Task LoadAsync()
    {
        _now = clock.GetUtcNow();
        _queue = await snapshots.OfAsync(Web.Live.Boards.Approvals, "administrator", TakeAsync);
    }

    // The picture is shared, so it must not end with the page of whoever happened to look first.
    private async Task<AdminQueue> TakeAsync()
    {
        await using var db = await dbs.CreateDbContextAsync();
        return await db.AdminQueueAsync(Me, CancellationToken.None);
    }

    private Task ApproveOrderAsync(WaitingOrder order) => approveOrder.RunAsync(By, order.Key, order.Version);

    private Task ReturnOrderAsync(WaitingOrder order, string reason) => returnOrder.RunAsync(By, order.Key, reason, order.Version);

    private Task ApproveCompanyAsync(WaitingCompany waiting) => approveCompany.RunAsync(By, waiting.Key);

    private Task RejectCompanyAsync(WaitingCompany waiting, string reason) => rejectCompany.RunAsync(By, waiting.Key, reason);

    private Task ApproveMemberAsync(WaitingMember waiting) => approveMember.RunAsync(By, waiting.Member.Id.ToString());

    private Task RejectMemberAsync(WaitingMember waiting, string reason) => rejectMember.RunAsync(By, waiting.Member.Id.ToString(), reason);
}
