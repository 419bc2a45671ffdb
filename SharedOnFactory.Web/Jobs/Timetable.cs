using Quartz;
using SharedOnFactory.Web.Steps.Quotations;

namespace SharedOnFactory.Web.Jobs;

/// <summary>Every job and when it runs, one line each.</summary>
public static class Timetable
{
    public static void AddTimetable(this IServiceCollection services)
    {
        services.AddQuartz(q => q.Every<CloseNoticesJob>(TimeSpan.FromSeconds(1)));
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    private static void Every<TJob>(this IQuartzBuilder quartz, TimeSpan interval) where TJob : IJob => quartz.ScheduleJob<TJob>(
        trigger => trigger.WithIdentity(typeof(TJob).Name).StartNow().WithSimpleSchedule(s => s.WithInterval(interval).RepeatForever()),
        job => job.WithIdentity(typeof(TJob).Name));
}

[DisallowConcurrentExecution]
public sealed class CloseNoticesJob(CloseNotices close) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await close.RunAsync(cancellationToken);
}
