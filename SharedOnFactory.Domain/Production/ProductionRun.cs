using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Orders;

namespace SharedOnFactory.Domain.Production;

/// <summary>The stages of making, in order; a shop may skip some.</summary>
public enum ProductionStage
{
    Material,
    Machining,
    Finishing,
    Assembly,
    SelfInspection,
    Done,
}

/// <summary>The making of one confirmed order (제작), told by the supplier's reports and watched live by the buyer.</summary>
public sealed class ProductionRun : Entity
{
    private readonly List<ProductionReport> _reports = [];

    private ProductionRun() { } // EF

    public Guid OrderId { get; private init; }
    public Guid NoticeId { get; private init; }
    public Guid BuyerId { get; private init; }
    public Guid SupplierId { get; private init; }
    public ProductionStage Stage { get; private set; }

    /// <summary>0–100; falls only with a note that says why.</summary>
    public int Percent { get; private set; }
    public DateTimeOffset StartedAt { get; private init; }
    public DateTimeOffset? CompletedAt { get; private set; }
    public IReadOnlyList<ProductionReport> Reports => _reports;
    private Guid[] Parties => [BuyerId, SupplierId];

    public static ProductionRun Start(PurchaseOrder order, DateTimeOffset now)
    {
        OrderRules.IsConfirmed.Require(order.State == OrderState.Confirmed);
        var run = new ProductionRun { OrderId = order.Id, NoticeId = order.NoticeId, BuyerId = order.BuyerId, SupplierId = order.SupplierId, StartedAt = now };
        run.Raise(new ProductionStarted(order.Id, order.NoticeId, now, run.Parties));
        return run;
    }

    public void Report(ProductionStage stage, int percent, string note, Guid memberId, DateTimeOffset now)
    {
        ProductionRules.IsRunning.Require(CompletedAt is null);
        ProductionRules.StageIsBeforeDone.Require(stage != ProductionStage.Done);
        ProductionRules.PercentIsInRange.Require(percent is >= 0 and <= 100);
        ProductionRules.FallsOnlyWithANote.Require((percent >= Percent && stage >= Stage) || !string.IsNullOrWhiteSpace(note));
        Tell(stage, percent, note, memberId, now);
        Raise(new ProductionReported(OrderId, NoticeId, stage, percent, note.Trim(), now, Parties));
    }

    /// <param name="files">The order's attached files that were not removed.</param>
    public void Complete(IReadOnlyCollection<Attachment> files, Guid memberId, DateTimeOffset now)
    {
        ProductionRules.IsRunning.Require(CompletedAt is null);
        ProductionRules.HasACertificate.Require(files.Any(f => f.Kind == AttachmentKind.Certificate));
        ProductionRules.HasAPhoto.Require(files.Any(f => f.Kind == AttachmentKind.Photo));
        Tell(ProductionStage.Done, 100, "", memberId, now);
        CompletedAt = now;
        Raise(new ProductionCompleted(OrderId, NoticeId, now, Parties));
    }

    private void Tell(ProductionStage stage, int percent, string note, Guid memberId, DateTimeOffset now)
    {
        Stage = stage;
        Percent = percent;
        _reports.Add(new(stage, percent, note.Trim(), memberId, now));
    }
}

public sealed class ProductionReport
{
    private ProductionReport() { } // EF

    internal ProductionReport(ProductionStage stage, int percent, string note, Guid memberId, DateTimeOffset at) =>
        (Stage, Percent, Note, MemberId, At) = (stage, percent, note, memberId, at);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public ProductionStage Stage { get; private init; }
    public int Percent { get; private init; }
    public string Note { get; private init; } = "";
    public Guid MemberId { get; private init; }
    public DateTimeOffset At { get; private init; }
}
