using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Notices;

public enum NoticeState
{
    Draft,
    Open,
    Closed,
    Awarded,
    Failed,
    Cancelled,
}

/// <summary>
/// What a buyer asks for (입찰공고). It is born a draft, published with its drawings, takes quotations until its deadline,
/// and ends awarded to one supplier, failed because nobody quoted, or cancelled with a reason.
/// </summary>
public sealed class BidNotice : Entity
{
    private const string Discarded = "삭제";

    private readonly List<NoticeItem> _items = [];
    private readonly List<Invitation> _invited = [];

    private BidNotice() { } // EF

    public string Number { get; private init; } = "";
    public Guid BuyerId { get; private init; }
    public Guid CreatedBy { get; private init; }
    public NoticeState State { get; private set; }
    public string Title { get; private set; } = "";
    public DateTimeOffset? Deadline { get; private set; }
    public DateOnly? DeliveryDate { get; private set; }
    public string DeliveryPlace { get; private set; } = "";
    public string PaymentTerms { get; private set; } = "";
    public string Conditions { get; private set; } = "";
    public string PriceStandard { get; private set; } = "";

    /// <summary>What the buyer hopes to pay in all, in the currency's smallest unit. Never shown to suppliers.</summary>
    public long? TargetPrice { get; private set; }
    public string Currency { get; private set; } = Money.Won;

    /// <summary>True when suppliers may leave items out of their quotation.</summary>
    public bool AllowsPartial { get; private set; }
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset? PublishedAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>When the chosen supplier refused and another could be chosen again.</summary>
    public DateTimeOffset? ReopenedAt { get; private set; }
    public string? CancelReason { get; private set; }
    public IReadOnlyList<NoticeItem> Items => _items;

    /// <summary>Empty when every approved supplier may see the notice.</summary>
    public IReadOnlyList<Invitation> Invited => _invited;

    public static BidNotice Draft(string number, Guid buyerId, Guid memberId, NoticeTerms terms, DateTimeOffset now)
    {
        var notice = new BidNotice { Number = number, BuyerId = buyerId, CreatedBy = memberId, CreatedAt = now };
        notice.Take(terms);
        notice.Raise(new NoticeDrafted(notice.Id, buyerId, now));
        return notice;
    }

    /// <summary>A new draft that asks for the same. The deadline is set anew, and a delivery date that has passed too.</summary>
    /// <param name="number">The draft's own.</param>
    /// <param name="memberId">Who writes it.</param>
    public BidNotice Again(string number, Guid memberId, DateTimeOffset now)
    {
        NoticeRules.WasPublished.Require(PublishedAt is not null);
        return Draft(
            number, BuyerId, memberId,
            new(
                Title, null, DeliveryDate > BusinessCalendar.DayOf(now) ? DeliveryDate : null, DeliveryPlace, PaymentTerms, Conditions, PriceStandard, TargetPrice, Currency, AllowsPartial,
                [.. _items.OrderBy(i => i.Line).Select(i => new ItemTerms(i.PartName, i.PartNumber, i.Material, i.Processes, i.Quantity, i.Unit, i.Tolerance, i.Roughness, i.Finish, i.Note))],
                [.. _invited.Select(i => i.SupplierId)]),
            now);
    }

    public void Edit(NoticeTerms terms, DateTimeOffset now)
    {
        NoticeRules.IsDraft.Require(State == NoticeState.Draft);
        Take(terms);
        Raise(new NoticeEdited(Id, BuyerId, now));
    }

    /// <param name="files">The notice's attached files that were not removed.</param>
    /// <param name="leadTime">How far ahead the deadline must lie at least (default 60 minutes).</param>
    /// <param name="acceptsTerms">False when the buyer was asked and has not agreed.</param>
    /// <exception cref="RuleBroken">Everything that is missing or wrong, at once.</exception>
    public void Publish(IReadOnlyCollection<Attachment> files, TimeSpan leadTime, DateTimeOffset now, bool acceptsTerms = true)
    {
        NoticeRules.IsDraft.Require(State == NoticeState.Draft);
        NoticeRules.Complete(this)
            .Require(NoticeRules.DeadlineIsAheadBy(leadTime), Deadline is null || (Deadline >= now + leadTime && Deadline > now))
            .Require(NoticeRules.DeliveryFollowsDeadline, Deadline is null || DeliveryDate is null || DeliveryDate > BusinessCalendar.DayOf(Deadline.Value))
            .Require(NoticeRules.HasADrawing, files.Any(f => f.Kind == AttachmentKind.Drawing))
            .Require(NoticeRules.HasASpecification, files.Any(f => f.Kind == AttachmentKind.Specification))
            .Require(NoticeRules.TermsAreAccepted, acceptsTerms)
            .ThrowIfAny();

        State = NoticeState.Open;
        PublishedAt = now;
        Raise(new NoticePublished(Id, BuyerId, now));
    }

    /// <summary>True in [published, deadline): at the deadline instant itself nothing is accepted any more.</summary>
    public bool IsOpenAt(DateTimeOffset now) => State == NoticeState.Open && now < Deadline;

    /// <param name="quotations">Submitted quotations at the deadline; none makes the notice fail (유찰).</param>
    public void Close(int quotations, DateTimeOffset now)
    {
        NoticeRules.IsOpen.Require(State == NoticeState.Open);
        NoticeRules.DeadlineHasPassed.Require(now >= Deadline);
        ClosedAt = now;
        State = quotations == 0 ? NoticeState.Failed : NoticeState.Closed;
        Raise(quotations == 0 ? new NoticeFailed(Id, BuyerId, now) : new NoticeClosed(Id, BuyerId, now));
    }

    /// <summary>Throws a draft away that nobody but its writer has seen; it is not listed any more.</summary>
    public void Discard(DateTimeOffset now)
    {
        NoticeRules.OnlyDraftsAreDiscarded.Require(State == NoticeState.Draft);
        Cancel(Discarded, now);
    }

    public void Cancel(string reason, DateTimeOffset now)
    {
        NoticeRules.CanBeCancelled.Require(State is NoticeState.Draft or NoticeState.Open or NoticeState.Closed);
        NoticeRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        State = NoticeState.Cancelled;
        CancelReason = reason.Trim();
        Raise(new NoticeCancelled(Id, BuyerId, CancelReason, now));
    }

    /// <summary>Called by the award, which raises the event that names the winner.</summary>
    public void Award(DateTimeOffset now)
    {
        NoticeRules.CanBeAwarded.Require(State == NoticeState.Closed || (State == NoticeState.Open && now >= Deadline));
        State = NoticeState.Awarded;
        ClosedAt ??= now;
    }

    /// <summary>Called by an award whose supplier refused the order, when other quotations are left to choose from.</summary>
    public void Reopen(DateTimeOffset now)
    {
        NoticeRules.IsAwarded.Require(State == NoticeState.Awarded);
        State = NoticeState.Closed;
        ReopenedAt = now;
    }

    private void Take(NoticeTerms terms)
    {
        NoticeRules.HasATitle.Require(!string.IsNullOrWhiteSpace(terms.Title));
        NoticeRules.TargetPriceIsPositive.Require(terms.TargetPrice is null or > 0);
        NoticeRules.CurrencyIsKnown.Require(Money.Currencies.Contains(terms.Currency));

        Title = terms.Title.Trim();
        Deadline = terms.Deadline;
        DeliveryDate = terms.DeliveryDate;
        DeliveryPlace = terms.DeliveryPlace.Trim();
        PaymentTerms = terms.PaymentTerms.Trim();
        Conditions = terms.Conditions.Trim();
        PriceStandard = terms.PriceStandard.Trim();
        TargetPrice = terms.TargetPrice;
        Currency = terms.Currency;
        AllowsPartial = terms.AllowsPartial;
        _items.Clear();
        _items.AddRange(terms.Items.Select((item, i) => new NoticeItem(i + 1, item)));
        _invited.Clear();
        _invited.AddRange(terms.Invited.Distinct().Select(id => new Invitation(id)));
    }
}
