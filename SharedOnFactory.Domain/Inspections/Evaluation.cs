using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Orders;

namespace SharedOnFactory.Domain.Inspections;

/// <summary>The buyer's four stars and comment at the end of a deal (평가), once; the supplier may answer once within seven days.</summary>
public sealed class Evaluation : Entity
{
    public const int CommentMaxLength = 2000;

    /// <summary>Days after the evaluation in which the supplier may answer it.</summary>
    public const int AnswerWithin = 7;

    private Evaluation() { } // EF

    public Guid OrderId { get; private init; }
    public Guid NoticeId { get; private init; }
    public Guid BuyerId { get; private init; }
    public Guid SupplierId { get; private init; }
    public int Quality { get; private init; }
    public int Delivery { get; private init; }
    public int Communication { get; private init; }
    public int Price { get; private init; }
    public string Comment { get; private init; } = "";
    public DateTimeOffset At { get; private init; }
    public string? Answer { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    public static Evaluation Write(PurchaseOrder order, IReadOnlyCollection<Inspection> inspections, Stars stars, string comment, DateTimeOffset now)
    {
        OrderRules.IsConfirmed.Require(order.State == OrderState.Confirmed);
        InspectionRules.IsAccepted.Require(inspections.Any(i => i.Result != InspectionResult.Fail));
        InspectionRules.StarsAreInRange.Require(stars.All.All(s => s is >= 1 and <= 5));

        var evaluation = new Evaluation
        {
            OrderId = order.Id,
            NoticeId = order.NoticeId,
            BuyerId = order.BuyerId,
            SupplierId = order.SupplierId,
            Quality = stars.Quality,
            Delivery = stars.Delivery,
            Communication = stars.Communication,
            Price = stars.Price,
            Comment = comment.Trim(),
            At = now,
        };
        evaluation.Raise(new EvaluationWritten(evaluation.Id, order.Id, order.NoticeId, now, [order.BuyerId, order.SupplierId]));
        return evaluation;
    }

    public bool MayBeAnsweredAt(DateTimeOffset now) => Answer is null && now < At.AddDays(AnswerWithin);

    public void Reply(string answer, DateTimeOffset now)
    {
        InspectionRules.AnswerIsFirst.Require(Answer is null);
        InspectionRules.AnswerIsInTime.Require(MayBeAnsweredAt(now));
        InspectionRules.HasAnAnswer.Require(!string.IsNullOrWhiteSpace(answer));
        Answer = answer.Trim();
        AnsweredAt = now;
        Raise(new EvaluationAnswered(Id, OrderId, NoticeId, now, [BuyerId, SupplierId]));
    }
}

/// <summary>One to five each.</summary>
public sealed record Stars(int Quality, int Delivery, int Communication, int Price)
{
    public IEnumerable<int> All => [Quality, Delivery, Communication, Price];
}
