using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Notices;

public sealed class NoticeSettings
{
    /// <summary>How far ahead of publishing the deadline must lie at least; the demo sets 0.</summary>
    public int LeadMinutes { get; set; } = 60;
}

/// <summary>Step 1: the buyer puts the notice before the suppliers, with its drawings and specification.</summary>
public sealed class PublishNotice(Door door, IOptions<NoticeSettings> settings)
{
    /// <param name="acceptsTerms">What the page's tick box says; a program agrees by publishing.</param>
    public Task<DocumentAnswer> RunAsync(Call call, string number, long? version = null, bool acceptsTerms = true, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            await act.Db.LockNoticeAsync(number, ct); // nobody takes the only drawing off meanwhile
            var notice = await act.OwnNoticeAsync(number);
            act.Expect(notice, version);
            var files = await act.Db.Attachments.Where(a => a.OwnerId == notice.Id && a.RemovedAt == null).ToListAsync(ct);
            notice.Publish(files, TimeSpan.FromMinutes(settings.Value.LeadMinutes), act.Now, acceptsTerms);
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(notice.Number, notice.State, notice.Version);
        },
        ct);
}
