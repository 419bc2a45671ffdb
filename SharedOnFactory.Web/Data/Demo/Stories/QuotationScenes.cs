using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Quotations;

namespace SharedOnFactory.Web.Data.Demo.Stories;

internal static class QuotationScenes
{
    private const double Cheaper = 0.95;
    private const int ValidDays = 30;

    public static async Task DraftAsync(Story story, Bid bid, Stage stage)
    {
        var number = await stage.NumberAsync(DocumentKind.Quotation);
        bid.Quotation = Quotation.Draft(number, story.Notice, stage.Me.CompanyId, Terms(story, bid, bid.Factor), stage.Now);
        stage.Add(bid.Quotation);
    }

    public static async Task SubmitAsync(Story story, Bid bid, Stage stage)
    {
        stage.Bring(bid.Quotation!);
        await HandInAsync(story, bid, stage);
    }

    public static async Task DraftAndSubmitAsync(Story story, Bid bid, Stage stage)
    {
        await DraftAsync(story, bid, stage);
        await HandInAsync(story, bid, stage);
    }

    public static async Task ReviseAsync(Story story, Bid bid, Stage stage)
    {
        var quotation = bid.Quotation!;
        stage.Bring([quotation, .. bid.Files]);
        var former = bid.Files.Find(f => f.Kind == AttachmentKind.Quotation)!;
        former.Remove(stage.Now, [quotation.SupplierId]);
        bid.Files.Remove(former);
        var terms = Terms(story, bid, bid.Factor * Cheaper);
        await AttachPaperAsync(story, bid, stage, terms);
        quotation.Revise(terms, story.Notice, bid.Files, stage.Now);
    }

    public static Task Withdraw(Story story, Bid bid, Stage stage)
    {
        stage.Bring(bid.Quotation!);
        bid.Quotation!.Withdraw("긴급 물량이 들어와 희망 납기를 지키기 어려워졌습니다.", story.Notice, stage.Now);
        return Task.CompletedTask;
    }

    public static Task Decline(Story story, Stage stage)
    {
        stage.Add(Domain.Quotations.Decline.Of(story.Notice, stage.Me.CompanyId, story.Dice.Pick(Words.Declines), stage.Now));
        return Task.CompletedTask;
    }

    private static async Task HandInAsync(Story story, Bid bid, Stage stage)
    {
        await AttachPaperAsync(story, bid, stage, Terms(story, bid, bid.Factor));
        if (!story.Plot.IsHistory && story.Dice.Below(3) == 0)
        {
            var plan = await stage.Files.PlanAsync(story.Job, bid.Firm);
            bid.Files.Add(stage.Hang(PlaceOf(bid.Quotation!), AttachmentKind.Plan, plan with { Name = "제작계획서.pdf" }));
        }

        bid.Quotation!.Submit(story.Notice, bid.Files, stage.Now);
    }

    private static async Task AttachPaperAsync(Story story, Bid bid, Stage stage, QuotationTerms terms)
    {
        var quotation = bid.Quotation!;
        var paper = await stage.Files.QuotationAsync(story.Notice, quotation, terms, bid.Firm, story.Buyer);
        bid.Files.Add(stage.Hang(PlaceOf(quotation), AttachmentKind.Quotation, paper with { Name = $"견적서_{quotation.Number}.pdf" }));
    }

    private static AttachmentPlace PlaceOf(Quotation quotation) =>
        new(quotation.NoticeId, AttachmentOwner.Quotation, quotation.Id, [quotation.SupplierId]);

    private static QuotationTerms Terms(Story story, Bid bid, double factor)
    {
        var pick = story.Turn + bid.Firm.Code[^1];
        var lines = story.Job.Parts.Select((part, index) => new LineTerms(index + 1, Prices.Unit(part, factor, story.Notice.Currency), 8 + (pick % 7)));
        var deadline = BusinessCalendar.DayOf(story.Times.Deadline);
        return new(
            [.. lines], BusinessCalendar.Add(story.Times.Due, bid.Later), deadline.AddDays(ValidDays),
            Words.Plans[pick % Words.Plans.Length], Words.QuoteConditions[pick % Words.QuoteConditions.Length]);
    }
}
