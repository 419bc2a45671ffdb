using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Web.Data.Demo.Stories;

internal static class InspectionScenes
{
    private static readonly (DefectType Type, RepairWanted Wanted, string Note)[] Defects =
    [
        (DefectType.Dimension, RepairWanted.Rework, "기준 구멍 위치가 공차보다 0.05mm 벗어남"),
        (DefectType.Appearance, RepairWanted.Rework, "전면 찍힘과 스크래치"),
        (DefectType.Surface, RepairWanted.Rework, "피막 두께 부족, 색 얼룩"),
        (DefectType.HeatTreatment, RepairWanted.Remake, "경도 HRC 4 미달"),
        (DefectType.Geometry, RepairWanted.Remake, "평면도 0.04 초과"),
    ];

    public static Task Fail(Story story, Stage stage)
    {
        var (type, _, note) = Defects[story.Turn % Defects.Length];
        var rejected = decimal.Max(1, decimal.Floor(story.Order.Quantity / 8));
        return Record(story, stage, new(story.Order.Quantity, rejected, InspectionResult.Fail, [new(type, rejected, note)]));
    }

    public static Task Pass(Story story, Stage stage)
    {
        var all = story.Order.Quantity;
        return Record(story, stage, story.Plot.Has(Twist.Conditional)
            ? new(all, 1, InspectionResult.Conditional, [new(DefectType.Appearance, 1, "기능과 무관한 미세 스크래치, 특채")])
            : new(all, 0, InspectionResult.Pass, []));
    }

    public static async Task RequestAsync(Story story, Stage stage)
    {
        var failed = story.Inspections[^1];
        var (type, wanted, _) = Defects[story.Turn % Defects.Length];
        var terms = new RepairTerms(type, failed.Rejected, wanted, BusinessCalendar.Add(BusinessCalendar.DayOf(stage.Now), 7));
        var repair = Repair.Request(await stage.NumberAsync(DocumentKind.Repair), story.Order, failed, story.Repairs, terms, stage.Now);
        story.Repairs.Add(repair);
        stage.Add(repair);
    }

    public static Task Accept(Story story, Stage stage) => Change(story, stage, repair => repair.Accept(stage.Now));

    public static Task Dispute(Story story, Stage stage) => Change(story, stage, repair => repair.Dispute(story.Dice.Pick(Words.Disputes), stage.Now));

    public static Task Decide(Story story, Stage stage)
    {
        var isUpheld = story.Plot.Has(Twist.Dispute);
        return Change(story, stage, repair => repair.Decide(isUpheld, story.Dice.Pick(isUpheld ? Words.Upheld : Words.Dismissed), stage.Now));
    }

    public static Task Resolve(Story story, Stage stage) => Change(story, stage, repair => repair.Resolve(story.Dice.Pick(Words.Resolutions), stage.Now));

    public static Task Confirm(Story story, Stage stage) => Change(story, stage, repair => repair.Confirm(stage.Now));

    private static Task Change(Story story, Stage stage, Action<Repair> verb)
    {
        stage.Bring(story.Repairs[^1]);
        verb(story.Repairs[^1]);
        return Task.CompletedTask;
    }

    private static Task Record(Story story, Stage stage, InspectionFindings findings)
    {
        var inspection = Inspection.Record(story.Order, story.Deliveries, story.Inspections, story.Repairs, findings, stage.Me.MemberId, stage.Now);
        story.Inspections.Add(inspection);
        stage.Add(inspection);
        return Task.CompletedTask;
    }
}
