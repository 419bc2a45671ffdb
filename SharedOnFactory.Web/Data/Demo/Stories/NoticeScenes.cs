using System.Globalization;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;

namespace SharedOnFactory.Web.Data.Demo.Stories;

internal static class NoticeScenes
{
    public static async Task DraftAsync(Story story, Stage stage)
    {
        var number = await stage.NumberAsync(DocumentKind.BidNotice);
        story.Notice = BidNotice.Draft(number, stage.Me.CompanyId, stage.Me.MemberId, Terms(story), stage.Now);
        stage.Add(story.Notice);
        await AttachAsync(story, stage);
    }

    public static Task Publish(Story story, Stage stage)
    {
        stage.Bring(story.Notice);
        story.Notice.Publish(story.NoticeFiles, TimeSpan.FromMinutes(60), stage.Now);
        return Task.CompletedTask;
    }

    public static Task Close(Story story, Stage stage)
    {
        stage.Bring(story.Notice);
        story.Notice.Close(story.Bidders.Standing.Count, stage.Now);
        return Task.CompletedTask;
    }

    public static Task CancelOpen(Story story, Stage stage) => Cancel(story, stage, "설계 변경으로 도면을 다시 작성합니다. 확정 후 재공고하겠습니다.");

    public static Task CancelClosed(Story story, Stage stage) => Cancel(story, stage, "장비 제작 계획이 다음 분기로 미뤄져 이번 공고를 취소합니다.");

    private static Task Cancel(Story story, Stage stage, string reason)
    {
        stage.Bring(story.Notice);
        story.Notice.Cancel(reason, stage.Now);
        return Task.CompletedTask;
    }

    private static NoticeTerms Terms(Story story)
    {
        var (job, plot, dice) = (story.Job, story.Plot, story.Dice);
        var usual = job.Parts.Sum(p => p.Price * p.Count(plot.Times));
        return new(
            job.Title(plot.Times), story.Times.Deadline, story.Times.Due, $"{story.Buyer.Address} 자재 입고장",
            dice.Pick(Words.PaymentTerms), dice.Pick(Words.Conditions), dice.Pick(Words.PriceStandards),
            plot.Has(Twist.Target) ? (long)usual : null, Prices.CurrencyOf(story.Buyer), AllowsPartial: false,
            [.. job.Parts.Select(p => p.Terms(plot.Times))],
            plot.Has(Twist.InviteOnly) ? [.. story.Bidders.Able().Take(3).Select(f => story.Cast.IdOf(f.Code))] : []);
    }

    private static async Task AttachAsync(Story story, Stage stage)
    {
        var part = story.Job.Parts[0];
        var place = new AttachmentPlace(story.Notice.Id, AttachmentOwner.Notice, story.Notice.Id, [story.Notice.BuyerId]);
        var drawn = await stage.Files.DrawingsAsync(story.Job, story.Buyer, withPlan2D: !story.Plot.IsHistory);
        foreach (var (file, ending) in drawn)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{part.Number}_{part.Name}{ending}");
            story.NoticeFiles.Add(stage.Hang(place, AttachmentKind.Drawing, file with { Name = name }));
        }

        var specification = await stage.Files.SpecificationAsync(story.Job, story.Buyer);
        story.NoticeFiles.Add(stage.Hang(place, AttachmentKind.Specification, specification with { Name = $"{part.Number}_제작시방서.pdf" }));
    }
}
