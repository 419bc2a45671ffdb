using SharedOnFactory.Domain.Kernel;
using static SharedOnFactory.Tests.Support.Some;

namespace SharedOnFactory.Tests.Kernel;

public sealed class BusinessCalendarTests
{
    [Theory]
    [InlineData("2027-04-30", 5, "2027-05-11")]
    [InlineData("2027-07-16", 1, "2027-07-20")]
    [InlineData("2027-05-11", -5, "2027-04-30")]
    [InlineData("2027-05-01", 0, "2027-05-01")]
    [InlineData("2026-12-31", 1, "2027-01-04")]
    public void Business_days_skip_weekends_holidays_and_their_substitutes(string from, int days, string to) =>
        BusinessCalendar.Add(Day(from), days).ShouldBe(Day(to));

    [Theory]
    [InlineData("2027-04-30", "2027-05-11", 5)]
    [InlineData("2027-04-30", "2027-05-03", 0)]
    [InlineData("2027-04-16", "2027-04-16", 0)]
    [InlineData("2027-04-17", "2027-04-16", 0)]
    public void The_first_day_is_not_counted_and_the_last_is(string from, string to, int days) =>
        BusinessCalendar.Between(Day(from), Day(to)).ShouldBe(days);

    [Theory]
    [InlineData("2026-06-03")]
    [InlineData("2026-07-17")]
    [InlineData("2027-05-03")]
    [InlineData("2027-07-19")]
    [InlineData("2027-12-27")]
    [InlineData("2028-10-05")]
    public void Elections_and_substitute_holidays_are_days_off(string day) => BusinessCalendar.IsBusinessDay(Day(day)).ShouldBeFalse();

    [Theory]
    [InlineData("2026-09-28")]
    [InlineData("2027-05-04")]
    [InlineData("2027-09-17")]
    public void Days_beside_a_holiday_are_worked(string day) => BusinessCalendar.IsBusinessDay(Day(day)).ShouldBeTrue();

    [Fact]
    public void Every_holiday_of_the_table_falls_on_a_weekday()
    {
        DateOnly[] days = [.. Enumerable.Range(0, 1096).Select(i => new DateOnly(2026, 1, 1).AddDays(i))];
        days.Count(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BusinessCalendar.IsBusinessDay(d)).ShouldBe(16 + 15 + 17);
    }

    [Fact]
    public void A_day_ends_at_midnight_in_Seoul()
    {
        var end = BusinessCalendar.EndOf(Day("2027-04-16"));

        end.ShouldBe(new DateTimeOffset(2027, 4, 16, 15, 0, 0, TimeSpan.Zero));
        BusinessCalendar.DayOf(end.AddTicks(-1)).ShouldBe(Day("2027-04-16"));
        BusinessCalendar.DayOf(end).ShouldBe(Day("2027-04-17"));
    }

    [Theory]
    [InlineData(DateTimeKind.Unspecified)]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Utc)]
    public void A_wall_clock_time_is_Seoul_time_whatever_its_kind_says(DateTimeKind kind) =>
        BusinessCalendar.FromSeoul(new(2027, 4, 16, 9, 0, 0, kind)).ShouldBe(new DateTimeOffset(2027, 4, 16, 0, 0, 0, TimeSpan.Zero));
}
