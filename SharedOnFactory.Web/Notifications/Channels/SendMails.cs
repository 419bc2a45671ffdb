using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Live;

namespace SharedOnFactory.Web.Notifications;

/// <summary>The clock sends what is due, and forgets the text of what has become useless.</summary>
public sealed class SendMails(Door door, IDbContextFactory<PortalDb> dbs, MailChannel channel, IOptions<MailSettings> settings, LiveFeed live, TimeProvider clock, ILogger<SendMails> log)
{
    private const int AtOnce = 20;
    private const int ExpiredAtOnce = 500;

    /// <returns>How many were tried.</returns>
    public async Task<int> RunAsync(CancellationToken ct = default)
    {
        await ExpireAsync(ct);
        if (!channel.IsOn)
        {
            return 0;
        }

        List<Guid> due;
        await using (var db = await dbs.CreateDbContextAsync(ct))
        {
            var now = clock.Instant();
            due = await db.Mails.Where(m => m.State == MailState.Waiting && m.DueAt <= now).OrderBy(m => m.DueAt).Take(AtOnce).Select(m => m.Id).ToListAsync(ct);
        }

        foreach (var id in due)
        {
            await SendAsync(id, ct);
        }

        if (due.Count > 0)
        {
            live.Bump(Web.Live.Boards.Mails);
        }

        return due.Count;
    }

    // Three steps: taken, sent outside of any transaction, noted. Who dies in between leaves the mail due again.
    private async Task SendAsync(Guid id, CancellationToken ct)
    {
        if (await TakeAsync(id, ct) is not { } mail)
        {
            return;
        }

        MailRefused? refused = null;
        try
        {
            await channel.SendAsync(mail, ct);
        }
        catch (MailRefused problem)
        {
            refused = problem;
            log.LogWarning("Mail {Mail} was not taken at try {Try}: {Error}", id, mail.Tries, problem.Message.ReplaceLineEndings(" "));
        }

        await door.EnterAsSystemAsync((db, now) => NoteAsync(db, id, refused, now, CancellationToken.None), CancellationToken.None);
    }

    private async Task<OutgoingMail?> TakeAsync(Guid id, CancellationToken ct)
    {
        try
        {
            return await door.EnterAsSystemAsync(
                async (db, now) =>
                {
                    var mail = await db.Mails.FirstOrDefaultAsync(m => m.Id == id && m.State == MailState.Waiting && m.DueAt <= now, ct);
                    mail?.Take(now, TimeSpan.FromSeconds(settings.Value.TimeoutSeconds * 2));
                    return mail;
                },
                ct);
        }
        catch (SomeoneWasFirst)
        {
            return null; // another node has it
        }
    }

    private static async Task<bool> NoteAsync(PortalDb db, Guid id, MailRefused? refused, DateTimeOffset now, CancellationToken ct)
    {
        var mail = await db.Mails.FirstAsync(m => m.Id == id, ct);
        if (refused is null)
        {
            mail.Arrive(now);
        }
        else if (mail.State == MailState.Waiting)
        {
            mail.Fail(refused.Message, refused.IsFinal, now);
        }

        return true;
    }

    /// <summary>Mails of the first editions had no end of their own.</summary>
    private static IQueryable<OutgoingMail> Useless(PortalDb db, DateTimeOffset now)
    {
        var old = now - OutgoingMail.News;
        return db.Mails.Where(m => m.State != MailState.Sent && m.State != MailState.Expired && (m.UselessAfter < now || (m.UselessAfter == null && m.CreatedAt < old)));
    }

    private async Task ExpireAsync(CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (!await Useless(db, clock.Instant()).AnyAsync(ct))
        {
            return;
        }

        await door.EnterAsSystemAsync(
            async (store, at) =>
            {
                var useless = await Useless(store, at).OrderBy(m => m.CreatedAt).Take(ExpiredAtOnce).ToListAsync(ct);
                useless.ForEach(m => m.Expire());
                return useless.Count;
            },
            ct);
        live.Bump(Web.Live.Boards.Mails);
    }
}
