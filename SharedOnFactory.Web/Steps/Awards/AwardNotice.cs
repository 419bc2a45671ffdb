using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Awards;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Steps.Awards;

public sealed record AwardBody(string? Quotation, string? Reason)
{
    public (string Quotation, string Reason) Read()
    {
        var problems = new Problems();
        var read = (problems.Required(Quotation, "quotation", 50, "선정할 견적을 골라 주십시오."), problems.Text(Reason, "reason", 2000));
        problems.ThrowIfAny();
        return read;
    }
}

public sealed record AwardAnswer(Guid Award, string Order);

/// <summary>
/// Step 3: the buyer chooses one quotation; the losers are told and the purchase order is drafted, in the same transaction.
/// When that supplier refuses the order, the buyer chooses once more among those who are left. Of two who choose at once one wins and the other learns it (409): behind it stands the unique index on the notice.
/// </summary>
public sealed class AwardNotice(Door door)
{
    public Task<AwardAnswer> RunAsync(Call call, string noticeNumber, AwardBody body, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var notice = await LockedNoticeAsync(act, noticeNumber);
            var (number, reason) = body.Read();
            var submitted = await act.Db.Quotations.Where(q => q.NoticeId == notice.Id && (q.State == QuotationState.Submitted || q.State == QuotationState.NotSelected)).ToListAsync(ct);
            var chosen = submitted.Find(q => q.Number == number) ?? throw new RuleBroken(AwardRules.QuotationIsOfNotice);
            await act.Db.LockCompanyAsync(chosen.SupplierId, ct);
            AwardRules.SupplierTakesOrders.Require((await act.Db.Companies.SingleAsync(c => c.Id == chosen.SupplierId, ct)).TakesOrders);
            var ranking = await act.Db.RankAsync(notice, submitted, Weights.Default, act.Now, ct);
            var award = Award.Decide(notice, chosen, submitted, ranking, reason, act.Me.MemberId, act.Now);
            act.Db.Awards.Add(award);

            var order = PurchaseOrder.Draft(await act.NumberAsync(DocumentKind.PurchaseOrder), award, chosen, notice, act.Now);
            act.Db.Orders.Add(order);
            await act.Db.SaveChangesAsync(ct);
            return new AwardAnswer(award.Id, order.Number);
        },
        ct);

    private static async Task<BidNotice> LockedNoticeAsync(Act act, string number)
    {
        await act.Db.LockNoticeAsync(number, act.Ct);
        var notice = await act.Db.Notices.VisibleTo(act.Me).Where(n => n.Number == number).FoundAsync(act.Ct);
        act.Require(notice.BuyerId == act.Me.CompanyId);
        act.RequireBuyer();
        if (notice.State == NoticeState.Awarded)
        {
            AwardRules.SomebodyIsLeft.Require(await act.Db.Awards.AnyAsync(a => a.NoticeId == notice.Id && a.RefusedAt == null, act.Ct));
            throw new SomeoneWasFirst();
        }

        return notice;
    }
}
