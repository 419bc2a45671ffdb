using Quartz;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Files;
using SharedOnFactory.Web.Notifications;
using SharedOnFactory.Web.Steps.Quotations;

namespace SharedOnFactory.Web.Jobs;

/// <summary>Every job and when it runs, one line each.</summary>
public static class Timetable
{
    public static void AddTimetable(this IServiceCollection services)
    {
        services.AddQuartz(q =>
        {
            q.Every<CloseNoticesJob>(TimeSpan.FromSeconds(1));
            q.Every<SendMailsJob>(TimeSpan.FromSeconds(2));
            q.Every<CheckApplicantsJob>(TimeSpan.FromSeconds(30));
            q.Every<ForgetOldJob>(TimeSpan.FromHours(6));
            q.Every<ForgetFilesJob>(TimeSpan.FromHours(1));
            q.Nightly<CheckCompaniesJob>(3, 10);
            q.Nightly<ForgetDraftsJob>(3, 40);
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    private static void Every<TJob>(this IQuartzBuilder quartz, TimeSpan interval) where TJob : IJob => quartz.ScheduleJob<TJob>(
        trigger => trigger.WithIdentity(typeof(TJob).Name).StartNow().WithSimpleSchedule(s => s.WithInterval(interval).RepeatForever()),
        job => job.WithIdentity(typeof(TJob).Name));

    /// <summary>Once a night, Seoul time.</summary>
    private static void Nightly<TJob>(this IQuartzBuilder quartz, int hour, int minute) where TJob : IJob => quartz.ScheduleJob<TJob>(
        trigger => trigger.WithIdentity(typeof(TJob).Name).WithCronSchedule(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"0 {minute} {hour} * * ?"), cron => cron.InTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Asia/Seoul"))),
        job => job.WithIdentity(typeof(TJob).Name));
}

[DisallowConcurrentExecution]
public sealed class CloseNoticesJob(CloseNotices close) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await close.RunAsync(cancellationToken);
}

[DisallowConcurrentExecution]
public sealed class CheckApplicantsJob(CheckTaxStatuses check) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await check.RunAsync(TaxRound.Applicants, cancellationToken);
}

[DisallowConcurrentExecution]
public sealed class CheckCompaniesJob(CheckTaxStatuses check) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await check.RunAsync(TaxRound.Everybody, cancellationToken);
}

[DisallowConcurrentExecution]
public sealed class ForgetDraftsJob(ForgetDrafts forget) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await forget.RunAsync(ct: cancellationToken);
}

[DisallowConcurrentExecution]
public sealed class ForgetFilesJob(ForgetFiles forget) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await forget.RunAsync(cancellationToken);
}

[DisallowConcurrentExecution]
public sealed class SendMailsJob(SendMails send) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await send.RunAsync(cancellationToken);
}

[DisallowConcurrentExecution]
public sealed class ForgetOldJob(ForgetOld forget) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await forget.RunAsync(cancellationToken);
}
