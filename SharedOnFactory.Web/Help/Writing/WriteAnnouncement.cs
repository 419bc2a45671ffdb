using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Help;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Help.Writing;

/// <summary>An administrator tells the members something, or edits it.</summary>
public sealed class WriteAnnouncement(Door door)
{
    /// <param name="id">Null writes a new one.</param>
    public Task<WrittenAnswer> RunAsync(Call call, Guid? id, AnnouncementBody body, long? version = null, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.RequireAdministrator();
            var text = body.Read(act.Now);
            Announcement announcement;
            if (id is null)
            {
                announcement = Announcement.Write(text, act.Now);
                act.Db.Announcements.Add(announcement);
            }
            else
            {
                announcement = await act.AnnouncementAsync(id.Value);
                act.Expect(announcement, version);
                announcement.Edit(text, act.Now);
            }

            await act.Db.SaveChangesAsync(ct);
            return WrittenAnswer.Of(announcement);
        },
        ct);
}

public sealed class RemoveAnnouncement(Door door)
{
    public Task RunAsync(Call call, Guid id, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.RequireAdministrator();
            (await act.AnnouncementAsync(id)).Remove(act.Now);
            await act.Db.SaveChangesAsync(ct);
        },
        ct);
}

/// <summary>A member opened an announcement or dismissed its banner; once is enough.</summary>
public sealed class ReadAnnouncement(Door door)
{
    public Task RunAsync(Call call, Guid id, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var announcement = await act.AnnouncementAsync(id);
            if (!await act.Db.AnnouncementReadings.AnyAsync(r => r.AnnouncementId == id && r.MemberId == act.Me.MemberId, ct))
            {
                act.Db.AnnouncementReadings.Add(AnnouncementReading.Of(announcement, act.Me, act.Now));
                await act.Db.SaveChangesAsync(ct);
            }
        },
        ct);
}

internal static class AnnouncementFinding
{
    public static Task<Announcement> AnnouncementAsync(this Act act, Guid id) => act.Db.Announcements.VisibleTo(act.Me, act.Now).Where(a => a.Id == id).FoundAsync(act.Ct);
}
