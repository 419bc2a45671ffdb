using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;

namespace SharedOnFactory.Domain.Awards;

/// <summary>
/// The buyer's choice of one quotation (낙찰). There is exactly one per notice that stands; a unique index stands behind it. One whose
/// supplier refused the order stays in the record, and the buyer may choose again among those who are left.
/// </summary>
public sealed class Award : Entity
{
    private Award() { } // EF

    public Guid NoticeId { get; private init; }
    public Guid QuotationId { get; private init; }
    public Guid BuyerId { get; private init; }
    public Guid SupplierId { get; private init; }
    public Guid DecidedBy { get; private init; }
    public string Reason { get; private init; } = "";
    public decimal Score { get; private init; }
    public DateTimeOffset At { get; private init; }

    /// <summary>When the chosen supplier refused the order.</summary>
    public DateTimeOffset? RefusedAt { get; private set; }

    /// <param name="submitted">Every quotation of the notice that can still be chosen, this one among them: the submitted ones, and after a refusal those passed over before.</param>
    /// <param name="ranking">The comparison the buyer decided on; not its first, or abnormally low: a reason is needed.</param>
    public static Award Decide(
        BidNotice notice, Quotation chosen, IReadOnlyCollection<Quotation> submitted, IReadOnlyList<Ranked> ranking, string reason, Guid memberId, DateTimeOffset now)
    {
        AwardRules.QuotationIsOfNotice.Require(chosen.NoticeId == notice.Id && submitted.Contains(chosen));
        var row = ranking.Single(r => r.Candidate.QuotationId == chosen.Id);
        AwardRules.HasAReason.Require((row.Rank == 1 && !row.Low.IsAbnormal) || !string.IsNullOrWhiteSpace(reason));

        notice.Award(now);
        chosen.Select(now);
        foreach (var other in submitted.Where(q => q.Id != chosen.Id && q.State == QuotationState.Submitted))
        {
            other.PassOver(ranking.Single(r => r.Candidate.QuotationId == other.Id).Rank, now);
        }

        var award = new Award
        {
            NoticeId = notice.Id,
            QuotationId = chosen.Id,
            BuyerId = notice.BuyerId,
            SupplierId = chosen.SupplierId,
            DecidedBy = memberId,
            Reason = reason.Trim(),
            Score = decimal.Round(row.Score, 2),
            At = now,
        };
        award.Raise(new AwardDecided(award.Id, notice.Id, award.BuyerId, award.SupplierId, now));
        return award;
    }

    /// <summary>The chosen supplier refused the order: its quotation is out, and with others left the notice can be awarded once more.</summary>
    /// <param name="others">How many quotations were passed over and can still be chosen.</param>
    public void Refuse(BidNotice notice, Quotation chosen, int others, DateTimeOffset now)
    {
        AwardRules.QuotationIsOfNotice.Require(chosen.Id == QuotationId && notice.Id == NoticeId);
        AwardRules.Stands.Require(RefusedAt is null);
        RefusedAt = now;
        chosen.Refuse();
        if (others > 0)
        {
            notice.Reopen(now);
        }
    }
}
