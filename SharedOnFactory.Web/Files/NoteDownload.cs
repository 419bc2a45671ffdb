using SharedOnFactory.Domain.Files;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Files;

/// <summary>Who took a copy of which file stays in the record.</summary>
public sealed class NoteDownload(Door door)
{
    public Task RunAsync(Call call, Attachment file, CancellationToken ct = default) => door.EnterAsync(
        call,
        act =>
        {
            act.Db.Note(new FileDownloaded(file.Deal, file.Id, file.Name, act.Now));
            return Task.CompletedTask;
        },
        ct);
}
