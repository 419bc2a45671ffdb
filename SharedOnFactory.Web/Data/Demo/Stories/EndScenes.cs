using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Web.Data.Demo.Stories;

internal static class EndScenes
{
    private static readonly string[] Methods = ["계좌이체", "계좌이체", "전자어음", "상생결제"];

    public static Task Evaluate(Story story, Stage stage)
    {
        var stars = StarsOf(story);
        var words = story switch
        {
            _ when IsLate(story) => Words.BlameForDelay,
            _ when HadDefects(story) => Words.BlameForDefects,
            _ => stars.All.Average() >= 4.25 ? Words.Praise : Words.Fair,
        };
        story.Evaluation = Evaluation.Write(story.Order, story.Inspections, stars, story.Dice.Pick(words), stage.Now);
        stage.Add(story.Evaluation);
        return Task.CompletedTask;
    }

    public static Task Answer(Story story, Stage stage)
    {
        stage.Bring(story.Evaluation!);
        story.Evaluation!.Reply(story.Dice.Pick(Words.Answers), stage.Now);
        return Task.CompletedTask;
    }

    public static Task Pay(Story story, Stage stage)
    {
        var owed = story.Order.Total + story.Order.VatTotal;
        story.Payment = Payment.Record(story.Order, [], owed, BusinessCalendar.DayOf(stage.Now), story.Dice.Pick(Methods), stage.Now);
        stage.Add(story.Payment);
        return Task.CompletedTask;
    }

    public static Task ConfirmPayment(Story story, Stage stage)
    {
        stage.Bring(story.Payment!);
        story.Payment!.Confirm(stage.Now);
        return Task.CompletedTask;
    }

    public static Task Close(Story story, Stage stage)
    {
        stage.Bring(story.Order);
        Closing.Close(story.Order, story.Inspections, story.Evaluation, [story.Payment!], waive: false, stage.Now);
        return Task.CompletedTask;
    }

    private static bool IsLate(Story story) => story.Deliveries[^1].ShippedOn > story.Order.DueDate;

    /// <summary>Not when the operator found that there was no defect.</summary>
    private static bool HadDefects(Story story) => story.Repairs.Any(r => r.State != RepairState.Dismissed);

    /// <summary>A shop's usual level, less where this deal went wrong.</summary>
    private static Stars StarsOf(Story story)
    {
        var (isLate, hadDefects) = (IsLate(story), HadDefects(story));
        int Star(int lost) => Math.Clamp(story.Winner.Firm.Grade - lost + story.Dice.Below(2), 1, 5);
        return new(Star(hadDefects ? 2 : 0), Star(isLate ? 3 : 0), Star(hadDefects && isLate ? 1 : 0), Star(1));
    }
}
