using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Files;

/// <summary>Who took a copy of which file stays in the record.</summary>
public sealed class NoteDownload(Door door, TimeProvider clock)
{
    /// <summary>How long a download that broke off may be gone on with and count as the same.</summary>
    private static readonly TimeSpan OneDownload = TimeSpan.FromHours(1);

    public Task<bool> IsNotedAsync(PortalDb db, Viewer me, Attachment file, CancellationToken ct)
    {
        var since = clock.Instant() - OneDownload;
        var id = file.Id.ToString();
        return db.Events.AnyAsync(e => e.Deal == file.Deal && e.Kind == nameof(FileDownloaded) && e.MemberId == me.MemberId && e.At > since && e.Payload.Contains(id), ct);
    }

    public Task RunAsync(Call call, Attachment file, CancellationToken ct = default) => door.EnterAsync(
        call,
        act =>
        {
            act.Db.Note(new FileDownloaded(file.Deal, file.Id, file.Name, act.Now));
            return Task.CompletedTask;
        },
        ct);
}
