namespace SharedOnFactory.Domain.Kernel;

/// <summary>
/// Korean business days: Monday to Friday without public and substitute holidays (공휴일에 관한 법률). The table holds the weekdays off
/// of 2026–2028, 제헌절 and 노동절 included (public since 2026); years outside it know weekends only.
/// </summary>
public static class BusinessCalendar
{
    private static readonly HashSet<DateOnly> Holidays =
    [
        .. Year(2026, 101, 216, 217, 218, 302, 501, 505, 525, 603, 717, 817, 924, 925, 1005, 1009, 1225),
        .. Year(2027, 101, 208, 209, 301, 503, 505, 513, 719, 816, 914, 915, 916, 1004, 1011, 1227),
        .. Year(2028, 126, 127, 128, 301, 412, 501, 502, 505, 606, 717, 815, 1002, 1003, 1004, 1005, 1009, 1225),
    ];

    private static readonly TimeZoneInfo Seoul = TimeZoneInfo.FindSystemTimeZoneById("Asia/Seoul");

    public static bool IsBusinessDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.Contains(day);

    /// <summary>The business day <paramref name="days"/> business days after <paramref name="from"/> (before it when negative).</summary>
    public static DateOnly Add(DateOnly from, int days)
    {
        var day = from;
        for (var left = Math.Abs(days); left > 0;)
        {
            day = day.AddDays(Math.Sign(days));
            left -= IsBusinessDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>Business days in (<paramref name="from"/>, <paramref name="to"/>]; 0 when <paramref name="to"/> is not later.</summary>
    public static int Between(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            count += IsBusinessDay(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The calendar day in Seoul at this instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(InSeoul(instant).DateTime);

    public static DateTimeOffset InSeoul(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Seoul);

    /// <summary>Midnight in Seoul at which the day ends, as an instant: the half-open end of [start, end).</summary>
    public static DateTimeOffset EndOf(DateOnly day) => FromSeoul(day.AddDays(1).ToDateTime(TimeOnly.MinValue));

    /// <summary>Reads a wall-clock time as Seoul time, whatever its kind says.</summary>
    public static DateTimeOffset FromSeoul(DateTime wallClock)
    {
        var plain = DateTime.SpecifyKind(wallClock, DateTimeKind.Unspecified);
        return new DateTimeOffset(plain, Seoul.GetUtcOffset(plain)).ToUniversalTime();
    }

    private static IEnumerable<DateOnly> Year(int year, params int[] monthDays) =>
        monthDays.Select(md => new DateOnly(year, md / 100, md % 100));
}
