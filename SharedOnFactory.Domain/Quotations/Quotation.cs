using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;

namespace SharedOnFactory.Domain.Quotations;

public enum QuotationState
{
    Draft,
    Submitted,
    Withdrawn,
    Selected,
    NotSelected,

    /// <summary>Selected, but its supplier then refused the order.</summary>
    Refused,
}

/// <summary>
/// A supplier's private answer to one bid notice (견적). It is born a draft, is submitted before the deadline, may be revised
/// or withdrawn until then, and is at the end selected or not. Only the buyer and its own supplier ever see it.
/// </summary>
public sealed class Quotation : Entity
{
    private readonly List<QuotationLine> _lines = [];

    private Quotation() { } // EF

    public string Number { get; private init; } = "";
    public Guid NoticeId { get; private init; }
    public Guid BuyerId { get; private init; }
    public Guid SupplierId { get; private init; }
    public QuotationState State { get; private set; }

    /// <summary>How often it was submitted: 0 as a draft, 1 at first, one more for each revision.</summary>
    public int Revision { get; private set; }
    public string Currency { get; private init; } = Money.Won;

    /// <summary>Sum of the lines before VAT, in the currency's smallest unit.</summary>
    public long Total { get; private set; }

    /// <summary>The total of the first submission: abnormally low prices are judged against where the others began.</summary>
    public long? InitialTotal { get; private set; }
    public DateOnly? DeliveryDate { get; private set; }
    public DateOnly? ValidUntil { get; private set; }
    public string ProductionPlan { get; private set; } = "";
    public string Conditions { get; private set; } = "";
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>SHA-256 (hex) of what was submitted last, as printed on the receipt.</summary>
    public string? Receipt { get; private set; }
    public string? WithdrawReason { get; private set; }
    public IReadOnlyList<QuotationLine> Lines => _lines;

    public static Quotation Draft(string number, BidNotice notice, Guid supplierId, QuotationTerms terms, DateTimeOffset now)
    {
        QuotationRules.SupplierIsNotBuyer.Require(notice.BuyerId != supplierId);
        QuotationRules.NoticeIsOpen.Require(notice.IsOpenAt(now));

        var quotation = new Quotation
        {
            Number = number,
            NoticeId = notice.Id,
            BuyerId = notice.BuyerId,
            SupplierId = supplierId,
            Currency = notice.Currency,
            CreatedAt = now,
        };
        quotation.Take(terms, notice);
        quotation.Raise(new QuotationDrafted(quotation.Id, notice.Id, supplierId, now));
        return quotation;
    }

    public void Edit(QuotationTerms terms, BidNotice notice, DateTimeOffset now)
    {
        QuotationRules.NoticeIsOpen.Require(notice.IsOpenAt(now));
        QuotationRules.IsDraft.Require(State is QuotationState.Draft or QuotationState.Withdrawn);
        Take(terms, notice);
        State = QuotationState.Draft;
        Raise(new QuotationEdited(Id, NoticeId, SupplierId, now));
    }

    /// <param name="files">The quotation's attached files that were not removed.</param>
    /// <param name="confirmed">The supplier was asked about an unlikely price and means it.</param>
    public void Submit(BidNotice notice, IReadOnlyCollection<Attachment> files, DateTimeOffset now, bool confirmed = true)
    {
        QuotationRules.NoticeIsOpen.Require(notice.IsOpenAt(now));
        QuotationRules.IsDraft.Require(State == QuotationState.Draft);
        HandIn(notice, files, now, confirmed);
        Raise(new QuotationSubmitted(Id, NoticeId, SupplierId, BuyerId, Revision, now));
    }

    /// <summary>Replaces a submitted quotation by a new version under the same number, in one act.</summary>
    /// <param name="confirmed">The supplier was asked about an unlikely price and means it.</param>
    public void Revise(QuotationTerms terms, BidNotice notice, IReadOnlyCollection<Attachment> files, DateTimeOffset now, bool confirmed = true)
    {
        QuotationRules.NoticeIsOpen.Require(notice.IsOpenAt(now));
        QuotationRules.IsSubmitted.Require(State == QuotationState.Submitted);
        var before = _lines.ToDictionary(l => l.Item, l => l.UnitPrice);
        Take(terms, notice);
        HandIn(notice, files, now, confirmed, before);
        Raise(new QuotationRevised(Id, NoticeId, SupplierId, BuyerId, Revision, now));
    }

    /// <summary>A submitted quotation whose files were changed is a new version too: what the receipt is about has changed.</summary>
    /// <param name="files">What hangs on it now, without what was removed.</param>
    public void ChangeFiles(BidNotice notice, IReadOnlyCollection<Attachment> files, DateTimeOffset now)
    {
        QuotationRules.NoticeIsOpen.Require(notice.IsOpenAt(now));
        QuotationRules.IsSubmitted.Require(State == QuotationState.Submitted);
        QuotationRules.KeepsItsFile.Require(files.Any(f => f.Kind == AttachmentKind.Quotation));
        HandIn(notice, files, now);
        Raise(new QuotationRevised(Id, NoticeId, SupplierId, BuyerId, Revision, now));
    }

    public void Withdraw(string reason, BidNotice notice, DateTimeOffset now)
    {
        QuotationRules.NoticeIsOpen.Require(notice.IsOpenAt(now));
        QuotationRules.IsSubmitted.Require(State == QuotationState.Submitted);
        QuotationRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        State = QuotationState.Withdrawn;
        WithdrawReason = reason.Trim();
        Raise(new QuotationWithdrawn(Id, NoticeId, SupplierId, BuyerId, now));
    }

    /// <summary>One that was passed over is chosen after all when the winner refused the order.</summary>
    public void Select(DateTimeOffset now)
    {
        QuotationRules.IsSubmitted.Require(State is QuotationState.Submitted or QuotationState.NotSelected);
        State = QuotationState.Selected;
        Raise(new QuotationSelected(Id, NoticeId, SupplierId, BuyerId, now));
    }

    /// <param name="rank">Its own place in the comparison, 1 the best; the supplier learns its own and nobody else's.</param>
    public void PassOver(int rank, DateTimeOffset now)
    {
        QuotationRules.IsSubmitted.Require(State == QuotationState.Submitted);
        State = QuotationState.NotSelected;
        Raise(new QuotationNotSelected(Id, NoticeId, SupplierId, BuyerId, rank, now));
    }

    /// <summary>Called by the award; the order raises the event that tells it, with the reason.</summary>
    public void Refuse()
    {
        QuotationRules.IsSelected.Require(State == QuotationState.Selected);
        State = QuotationState.Refused;
    }

    /// <param name="before">The unit prices of the version that is replaced.</param>
    private void HandIn(BidNotice notice, IReadOnlyCollection<Attachment> files, DateTimeOffset now, bool confirmed = true, IReadOnlyDictionary<int, long>? before = null)
    {
        QuotationRules.RequireComplete(this, notice, files);
        if (!confirmed)
        {
            QuotationRules.RequireLikely(this, notice, before);
        }

        State = QuotationState.Submitted;
        Revision++;
        InitialTotal ??= Total;
        SubmittedAt = now;
        Receipt = QuotationReceipt.Seal(this, files);
    }

    private void Take(QuotationTerms terms, BidNotice notice)
    {
        QuotationRules.RequireLines(terms, notice);
        var priced = terms.Lines.Select(line => QuotationLine.Of(line, notice)).ToList();
        QuotationRules.TotalFits.Require(Money.Sum(priced.SelectMany(l => new long?[] { l.Amount, Vat.On(l.Amount, notice.Currency) })) is not null);
        Total = priced.Sum(l => l.Amount);
        _lines.Clear();
        _lines.AddRange(priced);
        DeliveryDate = terms.DeliveryDate;
        ValidUntil = terms.ValidUntil;
        ProductionPlan = terms.ProductionPlan.Trim();
        Conditions = terms.Conditions.Trim();
    }
}
