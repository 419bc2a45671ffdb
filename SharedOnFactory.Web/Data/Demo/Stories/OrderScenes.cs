using SharedOnFactory.Domain.Awards;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Orders;

namespace SharedOnFactory.Web.Data.Demo.Stories;

internal static class OrderScenes
{
    /// <summary>Reckoning everybody's index at every past award would take longer than all the rest.</summary>
    private const decimal AnyonesTrust = 50m;

    public static async Task AwardAsync(Story story, Stage stage)
    {
        var bids = story.Bidders.Standing;
        var submitted = bids.Select(b => b.Quotation!).ToList();
        stage.Bring([story.Notice, .. submitted]);
        var candidates = submitted.Select(q => new Candidate(
            q.Id, q.SupplierId, q.Total, q.InitialTotal!.Value, q.DeliveryDate!.Value, q.SubmittedAt!.Value, AnyonesTrust, Quality: 0));
        var ranking = Comparison.Rank([.. candidates], story.Notice.DeliveryDate!.Value, Weights.Default);

        story.Winner = bids[0];
        var chosen = story.Winner.Quotation!;
        var isBest = ranking[0].Candidate.QuotationId == chosen.Id;
        var reason = isBest ? "종합점수 1위이며 납기 조건을 충족합니다." : "지난 거래의 품질과 납기 실적을 함께 고려했습니다.";
        story.Award = Award.Decide(story.Notice, chosen, submitted, ranking, reason, stage.Me.MemberId, stage.Now);
        stage.Add(story.Award);

        story.Order = PurchaseOrder.Draft(await stage.NumberAsync(DocumentKind.PurchaseOrder), story.Award, chosen, story.Notice, stage.Now);
        stage.Add(story.Order);
    }

    public static Task Issue(Story story, Stage stage) => Change(story, stage, order => order.Issue(
        new(order.DeliveryPlace, order.PaymentTerms, "납품 전일까지 입고 시간을 알려 주십시오.", story.Plot.Has(Twist.Partial), order.Total), stage.Now));

    public static Task Return(Story story, Stage stage) => Change(story, stage, order => order.Return(
        "납품 장소의 담당자와 연락처가 빠져 있습니다. 적어서 다시 발행해 주십시오.", stage.Me.CompanyId, stage.Now));

    public static Task Approve(Story story, Stage stage) => Change(story, stage, order => order.Approve(stage.Me.CompanyId, stage.Now));

    public static Task Refuse(Story story, Stage stage)
    {
        stage.Bring(story.Notice, story.Award, story.Winner.Quotation!);
        story.Award.Refuse(story.Notice, story.Winner.Quotation!, story.Bidders.PassedOver, stage.Now);
        return Change(story, stage, order => order.Refuse("대형 설비 정비 일정과 겹쳐 약속한 납기를 지킬 수 없습니다.", stage.Now));
    }

    public static Task Confirm(Story story, Stage stage) => Change(story, stage, order => order.Confirm(order.DueDate, stage.Now));

    private static Task Change(Story story, Stage stage, Action<PurchaseOrder> verb)
    {
        stage.Bring(story.Order);
        verb(story.Order);
        return Task.CompletedTask;
    }
}
