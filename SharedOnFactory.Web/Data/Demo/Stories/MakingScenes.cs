using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Production;

namespace SharedOnFactory.Web.Data.Demo.Stories;

internal static class MakingScenes
{
    private const int DelayDays = 4;

    public static Task Start(Story story, Stage stage)
    {
        story.Run = ProductionRun.Start(story.Order, stage.Now);
        story.Run.Report(ProductionStage.Material, 10, "소재 입고 완료, 밀시트 확인했습니다.", stage.Me.MemberId, stage.Now);
        stage.Add(story.Run);
        return Task.CompletedTask;
    }

    public static Task Machine(Story story, Stage stage) => Report(story, stage, ProductionStage.Machining, 35 + story.Dice.Below(20), Words.Machinings);

    public static Task Finish(Story story, Stage stage) => Report(story, stage, ProductionStage.Finishing, 65 + story.Dice.Below(10), Words.Finishings);

    public static Task InspectSelf(Story story, Stage stage) => Report(story, stage, ProductionStage.SelfInspection, 85 + story.Dice.Below(10), Words.SelfChecks);

    public static Task FileDelay(Story story, Stage stage)
    {
        var (cause, reason, countermeasure) = story.Dice.Pick(Words.Delays);
        story.Delay = DelayNotice.File(story.Order, shipped: 0, new(BusinessCalendar.Add(story.Order.ExpectedDate, DelayDays), cause, reason, countermeasure), stage.Now);
        stage.Add(story.Delay);
        return Task.CompletedTask;
    }

    public static Task AnswerDelay(Story story, Stage stage)
    {
        stage.Bring(story.Delay!, story.Order);
        if (story.Plot.Has(Twist.DelayAccepted))
        {
            story.Delay!.Accept(story.Order, received: 0, stage.Now);
        }
        else
        {
            story.Delay!.Reject(story.Order, received: 0, "조립 일정이 정해져 있어 날짜를 더 늦출 수 없습니다.", stage.Now);
        }

        return Task.CompletedTask;
    }

    public static async Task CompleteAsync(Story story, Stage stage)
    {
        stage.Bring(story.Run!);
        var certificate = await stage.Files.CertificateAsync(story.Order, story.Job, story.Winner.Firm, story.Buyer, story.Turn);
        var photo = await stage.Files.PhotoAsync(story.Job);
        story.OrderFiles.Add(stage.Hang(story.OrderPlace, AttachmentKind.Certificate, certificate with { Name = $"검사성적서_{story.Order.Number}.pdf" }));
        story.OrderFiles.Add(stage.Hang(story.OrderPlace, AttachmentKind.Photo, photo with { Name = $"{story.Job.Parts[0].Name}_완성사진.png" }));
        story.Run!.Complete(story.OrderFiles, stage.Me.MemberId, stage.Now);
    }

    private static Task Report(Story story, Stage stage, ProductionStage at, int percent, string[] notes)
    {
        stage.Bring(story.Run!);
        story.Run!.Report(at, percent, story.Dice.Pick(notes), stage.Me.MemberId, stage.Now);
        return Task.CompletedTask;
    }
}
