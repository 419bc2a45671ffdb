using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;

namespace SharedOnFactory.Domain.Quotations;

/// <summary>"견적을 내지 않겠습니다" is an answer too: it stops reminders and tells the buyer why.</summary>
public sealed class Decline : Entity
{
    private Decline() { } // EF

    public Guid NoticeId { get; private init; }
    public Guid BuyerId { get; private init; }
    public Guid SupplierId { get; private init; }
    public string Reason { get; private init; } = "";
    public DateTimeOffset At { get; private init; }

    public static Decline Of(BidNotice notice, Guid supplierId, string reason, DateTimeOffset now)
    {
        QuotationRules.SupplierIsNotBuyer.Require(notice.BuyerId != supplierId);
        QuotationRules.NoticeIsOpen.Require(notice.IsOpenAt(now));
        QuotationRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));

        var decline = new Decline { NoticeId = notice.Id, BuyerId = notice.BuyerId, SupplierId = supplierId, Reason = reason.Trim(), At = now };
        decline.Raise(new NoticeDeclined(notice.Id, supplierId, notice.BuyerId, decline.Reason, now));
        return decline;
    }

    /// <summary>Its supplier quotes after all; whoever calls this removes it.</summary>
    public void TakeBack(DateTimeOffset now) => Raise(new NoticeDeclineTakenBack(NoticeId, SupplierId, BuyerId, now));
}
