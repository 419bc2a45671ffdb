using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Quotations;

namespace SharedOnFactory.Web.Data.Demo.Stories;

/// <summary>One supplier's quotation on its way.</summary>
/// <param name="firm">Who quotes.</param>
/// <param name="factor">Its price against the usual one.</param>
/// <param name="later">Business days after the wanted day.</param>
internal sealed class Bid(Firm firm, double factor, int later)
{
    public Firm Firm => firm;
    public double Factor => factor;
    public int Later => later;
    public Quotation? Quotation { get; set; }
    public List<Attachment> Files { get; } = [];
}

/// <summary>The suppliers that answer a notice: who quotes at which price, who thinks better of it, who declines.</summary>
internal sealed class Bidders(Story story)
{
    private readonly List<Bid> _bids = [];

    /// <summary>What stands submitted.</summary>
    public IReadOnlyList<Bid> Standing => [.. _bids.Where(b => b.Quotation!.State == QuotationState.Submitted)];

    /// <summary>Those that lost, and can still be chosen if the winner refuses.</summary>
    public int PassedOver => _bids.Count(b => b.Quotation!.State == QuotationState.NotSelected);

    /// <summary>Shops that can do the main work first, then those that can do a part of it.</summary>
    public IReadOnlyList<Firm> Able()
    {
        var wanted = story.Job.Parts[0].Processes.Split(' ');
        var dice = new Drawings.Dice(story.Turn);
        return [.. story.Cast.Firms
            .Where(f => f is { IsSupplier: true, IsApproved: true } && f.Code != story.Job.Buyer && f.ProcessCodes.Intersect(wanted, StringComparer.Ordinal).Any())
            .Select(f => (Firm: f, Lot: dice.Below(1000)))
            .OrderByDescending(f => f.Firm.ProcessCodes.Contains(wanted[0], StringComparer.Ordinal)).ThenBy(f => f.Lot)
            .Select(f => f.Firm)];
    }

    public void WriteInto(Script script)
    {
        var plot = story.Plot;
        var waiting = new Queue<Firm>(Able());
        for (var index = 0; index < plot.Bids && waiting.Count > 0; index++)
        {
            _ = Quote(script, waiting.Dequeue(), index);
        }

        if (plot.Has(Twist.Withdrawal) && waiting.TryDequeue(out var doubter))
        {
            var (bid, submitted) = Quote(script, doubter, plot.Bids);
            Write(script, bid, After(submitted), stage => QuotationScenes.Withdraw(story, bid, stage));
        }

        if (!plot.IsHistory && story.Dice.Below(2) == 0 && waiting.TryDequeue(out var refuser))
        {
            script.Add(At(0.37), () => story.Cast.Worker(refuser.Code), stage => QuotationScenes.Decline(story, stage));
        }

        if (plot.Until == Point.Published && story.Dice.Below(3) > 0 && waiting.TryDequeue(out var slow))
        {
            var bid = new Bid(slow, 1.12, 1);
            Write(script, bid, At(0.9), stage => QuotationScenes.DraftAsync(story, bid, stage));
        }
    }

    private (Bid Bid, DateTimeOffset Submitted) Quote(Script script, Firm firm, int index)
    {
        var bid = new Bid(firm, FactorOf(index), index == 0 ? 0 : story.Dice.Below(6) - 1);
        var submitted = At((index + 1.0) / (story.Plot.Bids + 1.5));
        _bids.Add(bid);
        if (story.Plot.IsHistory)
        {
            Write(script, bid, submitted, stage => QuotationScenes.DraftAndSubmitAsync(story, bid, stage));
            return (bid, submitted);
        }

        Write(script, bid, submitted - Part(TimeSpan.FromMinutes(25), submitted - story.Times.Published), stage => QuotationScenes.DraftAsync(story, bid, stage));
        Write(script, bid, submitted, stage => QuotationScenes.SubmitAsync(story, bid, stage));
        if (index < story.Plot.Bids && story.Dice.Below(4) == 0)
        {
            Write(script, bid, After(submitted), stage => QuotationScenes.ReviseAsync(story, bid, stage));
        }

        return (bid, submitted);
    }

    /// <summary>The first asks little, though not always the least; somebody may ask abnormally little.</summary>
    private double FactorOf(int index) => index switch
    {
        1 when story.Plot.Has(Twist.LowPrice) => 0.52,
        0 => 0.9 + (story.Dice.Below(10) / 100.0),
        _ => 0.95 + (story.Dice.Below(31) / 100.0),
    };

    private DateTimeOffset At(double part) => DemoCalendar.Between(story.Times.Published, story.Times.QuotesUntil, part);

    private DateTimeOffset After(DateTimeOffset submitted) => submitted + Part(TimeSpan.FromHours(3), story.Times.QuotesUntil - submitted);

    private static TimeSpan Part(TimeSpan usual, TimeSpan room) => TimeSpan.FromSeconds(Math.Floor(Math.Min(usual.TotalSeconds, room.TotalSeconds / 2)));

    private void Write(Script script, Bid bid, DateTimeOffset at, Func<Stage, Task> act) =>
        script.Add(at, () => story.Cast.Worker(bid.Firm.Code, story.Turn), act);
}
