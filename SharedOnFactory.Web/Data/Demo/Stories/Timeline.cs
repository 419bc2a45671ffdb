using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data.Demo.Drawings;

namespace SharedOnFactory.Web.Data.Demo.Stories;

/// <summary>When each turn of a deal happened, reckoned back from the last one.</summary>
internal sealed class Timeline
{
    private static readonly int[] ClosingHours = [10, 14, 17];

    private readonly List<(Beat Beat, DateTimeOffset At)> _happened = [];

    public Timeline(Plot plot, DemoCalendar calendar, Dice dice)
    {
        var beats = Beat.Of(plot);
        var last = beats.TakeWhile(b => b.Point <= plot.Until).Sum(b => b.Gap);
        var day = -plot.Ago - last;
        var shipped = day + beats.TakeWhile(b => b.Point <= Point.Shipped).Sum(b => b.Gap);
        Deadline = DeadlineOf(plot, calendar, day + 1 + Beat.OpenDays, dice);
        Due = plot.Due is { } due ? calendar.Day(due) : DueAfter(calendar.Day(shipped), plot.Slack);
        foreach (var beat in beats.TakeWhile(b => b.Point <= plot.Until))
        {
            day += beat.Gap;
            _happened.Add((beat, beat.Point == Point.Closed ? Deadline.AddMilliseconds(400) : calendar.At(day, 9 + dice.Below(9), dice.Below(60), dice.Below(60))));
        }

        // Quotations come in until the deadline, or until the notice was called off, or until now.
        Published = _happened.Find(h => h.Beat.Point == Point.Published).At;
        var calledOff = _happened.Find(h => h.Beat.Point == Point.CancelledOpen).At;
        QuotesUntil = calledOff != default ? calledOff : Deadline < calendar.Now ? Deadline : calendar.Now.AddMinutes(-3);
    }

    public DateTimeOffset Deadline { get; }
    public DateOnly Due { get; }
    public DateTimeOffset Published { get; }
    public DateTimeOffset QuotesUntil { get; }
    public IReadOnlyList<(Beat Beat, DateTimeOffset At)> Happened => _happened;

    private DateOnly DueAfter(DateOnly shipped, int slack)
    {
        var earliest = BusinessCalendar.Add(BusinessCalendar.DayOf(Deadline), 8);
        return BusinessCalendar.Add(shipped > earliest ? shipped : earliest, slack);
    }

    private static DateTimeOffset DeadlineOf(Plot plot, DemoCalendar calendar, int planned, Dice dice) => plot switch
    {
        { ClosesInMinutes: > 0 } => calendar.Now.AddMinutes(plot.ClosesInMinutes),
        { ClosesInDays: > 0 } => calendar.At(plot.ClosesInDays, 17),
        { Until: Point.Drafted } => calendar.At(7, 17),
        _ => calendar.At(planned, dice.Pick(ClosingHours)),
    };
}
