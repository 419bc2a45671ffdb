using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Notifications;

public enum MailState
{
    Waiting,
    Sent,
    Failed,
    Expired,
}

/// <summary>
/// A mail on its way out, written in the same transaction as the change it tells of: what was saved is told, what was not is not.
/// Sent at least once. Its text may carry a link, so it is cleared as soon as it was sent or is of no use any more.
/// </summary>
public sealed class OutgoingMail
{
    private static readonly TimeSpan[] Waits =
        [.. new[] { 1, 2, 5, 15, 30, 60, 120, 240, 480, 720 }.Select(minutes => TimeSpan.FromMinutes(minutes))];

    /// <summary>What is a week old everybody knows by other ways.</summary>
    public static readonly TimeSpan News = TimeSpan.FromDays(7);

    private OutgoingMail() { } // EF

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid? MemberId { get; private init; }
    public string To { get; private init; } = "";
    public string Subject { get; private init; } = "";
    public string? Text { get; private set; }
    public MailState State { get; private set; }
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>After this nobody needs it any more: the link in it has ended, or the news is old. Without a mail server they would pile up and all go out at once.</summary>
    public DateTimeOffset? UselessAfter { get; private init; }
    public int Tries { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }
    public string? LastError { get; private set; }

    /// <param name="language">Decided now: the mail is read long after the request that caused it.</param>
    public static OutgoingMail Write(Guid? memberId, string to, Letter letter, MailLanguage language, DateTimeOffset now, DateTimeOffset? uselessAfter = null)
    {
        var (subject, text) = letter.In(language);
        return Write(memberId, to, subject, text, now, uselessAfter);
    }

    public static OutgoingMail Write(Guid? memberId, string to, string subject, string text, DateTimeOffset now, DateTimeOffset? uselessAfter = null) =>
        new() { MemberId = memberId, To = to, Subject = subject, Text = text, CreatedAt = now, DueAt = now, UselessAfter = uselessAfter < now + News ? uselessAfter : now + News };

    /// <summary>Counts a try and keeps others away while it runs; whoever dies meanwhile leaves it to the next after that time.</summary>
    public void Take(DateTimeOffset now, TimeSpan within)
    {
        Tries++;
        DueAt = now + within;
    }

    public void Arrive(DateTimeOffset now) => (State, SentAt, Text, LastError) = (MailState.Sent, now, null, null);

    /// <param name="isFinal">The server refused it for good: another try would end the same.</param>
    public void Fail(string error, bool isFinal, DateTimeOffset now)
    {
        LastError = error.Length > 300 ? error[..300] : error;
        if (isFinal || Tries > Waits.Length)
        {
            State = MailState.Failed;
            return;
        }

        DueAt = now + Waits[Math.Max(0, Tries - 1)];
    }

    public void Expire() => (State, Text) = (MailState.Expired, null);

    /// <exception cref="SomeoneWasFirst">It was sent or has expired meanwhile.</exception>
    public void Resend(DateTimeOffset now)
    {
        if (State is not (MailState.Waiting or MailState.Failed))
        {
            throw new SomeoneWasFirst();
        }

        (State, Tries, DueAt) = (MailState.Waiting, 0, now);
    }
}
