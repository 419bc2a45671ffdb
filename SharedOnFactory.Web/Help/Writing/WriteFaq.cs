using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Help.Writing;

/// <summary>An administrator writes a frequent question or edits it.</summary>
public sealed class WriteFaq(Door door)
{
    /// <param name="slug">Null writes a new one.</param>
    public Task<WrittenAnswer> RunAsync(Call call, string? slug, FaqBody body, long? version = null, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.RequireAdministrator();
            var text = body.Read();
            var last = await act.Db.FaqEntries.Where(e => e.Category == text.Category).MaxAsync(e => (int?)e.Position, ct) ?? 0;
            FaqEntry entry;
            if (slug is null)
            {
                entry = FaqEntry.Write(Guid.NewGuid().ToString("N")[..12], text, last + 1, act.Now);
                act.Db.FaqEntries.Add(entry);
            }
            else
            {
                entry = await act.FaqAsync(slug);
                act.Expect(entry, version);
                entry.Edit(text, last, act.Now);
            }

            await act.Db.SaveChangesAsync(ct);
            return new WrittenAnswer(entry.Slug, entry.Version);
        },
        ct);
}

public sealed class RemoveFaq(Door door)
{
    public Task RunAsync(Call call, string slug, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.RequireAdministrator();
            (await act.FaqAsync(slug)).Remove(act.Now);
            await act.Db.SaveChangesAsync(ct);
        },
        ct);
}

/// <summary>Moves a frequent question one place up or down within its category; at the end of it nothing happens.</summary>
public sealed class MoveFaq(Door door)
{
    public Task RunAsync(Call call, string slug, bool up, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.RequireAdministrator();
            var entry = await act.FaqAsync(slug);
            var all = await act.Db.FaqEntries.Where(e => e.Category == entry.Category && e.RemovedAt == null).OrderBy(e => e.Position).ThenBy(e => e.Id).ToListAsync(ct);
            if (all.ElementAtOrDefault(all.IndexOf(entry) + (up ? -1 : 1)) is { } neighbour)
            {
                entry.SwapWith(neighbour, act.Now);
            }

            await act.Db.SaveChangesAsync(ct);
        },
        ct);
}

internal static class FaqFinding
{
    public static Task<FaqEntry> FaqAsync(this Act act, string slug) => act.Db.FaqEntries.VisibleTo(act.Me).Where(e => e.Slug == slug).FoundAsync(act.Ct);
}
