using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Web.Data.Demo;

/// <summary>Days and times told from today: business day 0 is today, -3 three business days ago.</summary>
internal sealed class DemoCalendar(DateTimeOffset now)
{
    private static readonly TimeSpan Opens = new(8, 40, 0);
    private static readonly TimeSpan Shuts = new(18, 20, 0);

    public DateTimeOffset Now => now;

    public DateOnly Today { get; } = BusinessCalendar.DayOf(now);

    public DateOnly Day(int businessDays) => BusinessCalendar.Add(Today, businessDays);

    public DateTimeOffset At(int businessDays, int hour, int minute = 0, int second = 0) =>
        BusinessCalendar.FromSeoul(Day(businessDays).ToDateTime(new TimeOnly(hour, minute, second)));

    /// <summary>That part of the way between two instants, in the daytime when the way has room for it. Small shops work on Saturdays too.</summary>
    public static DateTimeOffset Between(DateTimeOffset from, DateTimeOffset to, double part)
    {
        var exact = from + ((to - from) * part);
        var whole = exact.AddTicks(-(exact.Ticks % TimeSpan.TicksPerSecond));
        var polite = ByDay(whole);
        return polite > from && polite < to ? polite : whole;
    }

    private static DateTimeOffset ByDay(DateTimeOffset instant)
    {
        var local = BusinessCalendar.InSeoul(instant).DateTime;
        var time = Opens + ((Shuts - Opens) * (local.TimeOfDay / TimeSpan.FromDays(1)));
        return BusinessCalendar.FromSeoul(local.Date + TimeSpan.FromSeconds(Math.Floor(time.TotalSeconds)));
    }
}
