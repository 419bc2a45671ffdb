using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Admin;

/// <summary>Before a list with personal data leaves the portal: who takes it is in the record, or it does not leave.</summary>
public sealed class NoteExport(Door door)
{
    /// <param name="list">Its Korean name, a localisation key.</param>
    public Task RunAsync(Call call, string list, CancellationToken ct = default) => door.EnterAsync(
        call,
        act =>
        {
            act.RequireAdministrator();
            act.Db.Note(new ListExported(list, act.Now));
            return Task.CompletedTask;
        },
        ct);
}
