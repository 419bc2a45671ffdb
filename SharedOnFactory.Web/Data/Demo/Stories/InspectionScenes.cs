using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Web.Data.Demo.Stories;

internal static class InspectionScenes
{
    public static Task Fail(Story story, Stage stage)
    {
        var rejected = decimal.Max(1, decimal.Floor(story.Order.Quantity / 8));
        return Record(story, stage, new(story.Order.Quantity, rejected, InspectionResult.Fail, [new(story.Fault.Type, rejected, story.Fault.Note)]));
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
        var terms = new RepairTerms(story.Fault.Type, failed.Rejected, story.Fault.Wanted, BusinessCalendar.Add(BusinessCalendar.DayOf(stage.Now), 7));
        var repair = Repair.Request(await stage.NumberAsync(DocumentKind.Repair), story.Order, failed, story.Repairs, terms, stage.Now);
        story.Repairs.Add(repair);
        stage.Add(repair);
    }

    public static Task Accept(Story story, Stage stage) => Change(story, stage, repair => repair.Accept(stage.Now));

    public static Task Dispute(Story story, Stage stage) => Change(story, stage, repair => repair.Dispute(story.Fault.Dispute, stage.Now));

    public static Task Decide(Story story, Stage stage)
    {
        var isUpheld = story.Plot.Has(Twist.Dispute);
        return Change(story, stage, repair => repair.Decide(isUpheld, isUpheld ? story.Fault.Upheld : story.Fault.Dismissed, stage.Now));
    }

    public static Task Resolve(Story story, Stage stage) => Change(story, stage, repair => repair.Resolve(story.Fault.Resolution, stage.Now));

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
