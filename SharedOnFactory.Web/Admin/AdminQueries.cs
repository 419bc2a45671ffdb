using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Admin;

/// <summary>Everything that waits for the operator, one picture for all administrators.</summary>
/// <param name="Stopped">Companies the tax office says have paused or closed: suspended by the clock, for an administrator to know.</param>
public sealed record AdminQueue(
    IReadOnlyList<WaitingOrder> Orders, IReadOnlyList<WaitingDispute> Disputes, IReadOnlyList<WaitingCompany> Companies, IReadOnlyList<WaitingMember> Members, IReadOnlyList<Company> Stopped)
{
    public int Count => Orders.Count + Disputes.Count + Companies.Count + Members.Count;
}

public sealed record WaitingOrder(
    string Key, long Version, string Name, string Buyer, string Supplier, long Total, long? Awarded, string Currency, DateTimeOffset Due) : Waiting(Key, Version, Name)
{
    public bool IsAsAwarded => Awarded == Total;
}

public sealed record WaitingDispute(string Number, string OrderNumber, string Title, string Buyer, string Supplier, string Reason, DateTimeOffset Since, DateTimeOffset Due);

public static class AdminQueries
{
    private const int ApproveWithin = 1;
    private const int ShownAtOnce = 200;

    public static async Task<AdminQueue> AdminQueueAsync(this PortalDb db, Viewer me, CancellationToken ct) => new(
        await db.WaitingOrdersAsync(me, ct),
        await db.WaitingDisputesAsync(me, ct),
        await db.WaitingCompaniesAsync(me, ShownAtOnce, ct),
        await db.WaitingMembersAsync(me, ShownAtOnce, ct),
        await db.Companies.AsNoTracking()
            .Where(c => me.IsAdministrator && c.Status == CompanyStatus.Suspended && (c.TaxStatus == TaxStatus.Paused || c.TaxStatus == TaxStatus.Closed))
            .OrderBy(c => c.Code).Take(ShownAtOnce).ToListAsync(ct));

    private static async Task<List<WaitingOrder>> WaitingOrdersAsync(this PortalDb db, Viewer me, CancellationToken ct)
    {
        var rows = await db.Orders.AsNoTracking().VisibleTo(me).Where(o => o.State == OrderState.AwaitingApproval).OrderBy(o => o.IssuedAt).Take(ShownAtOnce)
            .Join(db.Companies, o => o.BuyerId, c => c.Id, (o, c) => new { o, Buyer = c.Name })
            .Join(db.Companies, x => x.o.SupplierId, c => c.Id, (x, c) => new { x.o, x.Buyer, Supplier = c.Name })
            .Select(x => new
            {
                x.o.Number,
                x.o.Version,
                x.o.Title,
                x.Buyer,
                x.Supplier,
                x.o.Total,
                x.o.Currency,
                x.o.IssuedAt,
                Awarded = db.Quotations.VisibleTo(me).Where(q => q.Id == x.o.QuotationId).Select(q => (long?)q.Total).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return [.. rows.OrderBy(r => r.IssuedAt).Select(r => new WaitingOrder(
            r.Number, r.Version, r.Title, r.Buyer, r.Supplier, r.Total, r.Awarded, r.Currency, EndOfBusinessDay(r.IssuedAt!.Value, ApproveWithin)))];
    }

    private static async Task<List<WaitingDispute>> WaitingDisputesAsync(this PortalDb db, Viewer me, CancellationToken ct)
    {
        var rows = await db.Repairs.AsNoTracking().VisibleTo(me).Where(r => r.State == RepairState.Disputed).OrderBy(r => r.AnsweredAt).Take(ShownAtOnce)
            .Join(db.Orders, r => r.OrderId, o => o.Id, (r, o) => new { r, o.Number, o.Title })
            .Join(db.Companies, x => x.r.BuyerId, c => c.Id, (x, c) => new { x.r, x.Number, x.Title, Buyer = c.Name })
            .Join(db.Companies, x => x.r.SupplierId, c => c.Id, (x, c) => new { x.r, x.Number, x.Title, x.Buyer, Supplier = c.Name })
            .ToListAsync(ct);
        return [.. rows.OrderBy(x => x.r.AnsweredAt).Select(x => new WaitingDispute(
            x.r.Number, x.Number, x.Title, x.Buyer, x.Supplier, x.r.DisputeReason, x.r.AnsweredAt!.Value, EndOfBusinessDay(x.r.AnsweredAt.Value, InspectionRules.AnswerRepairWithin)))];
    }

    private static DateTimeOffset EndOfBusinessDay(DateTimeOffset from, int days) => BusinessCalendar.EndOf(BusinessCalendar.Add(BusinessCalendar.DayOf(from), days));
}
