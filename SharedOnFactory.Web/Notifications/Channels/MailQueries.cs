using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Notifications;

/// <summary>A mail as the operator sees it: never its text, which may hold somebody's link.</summary>
public sealed record MailRow(
    Guid Id, string To, string Subject, MailState State, DateTimeOffset CreatedAt, DateTimeOffset DueAt, int Tries, DateTimeOffset? SentAt, string? LastError)
{
    public bool MayResend => State is MailState.Waiting or MailState.Failed;
}

public static class MailQueries
{
    /// <summary>The newest first.</summary>
    public static IQueryable<MailRow> MailsFor(this PortalDb db, Viewer me, MailState? state = null) => db.Mails.AsNoTracking()
        .Where(m => me.IsAdministrator && (state == null || m.State == state))
        .OrderByDescending(m => m.CreatedAt)
        .Select(m => new MailRow(m.Id, m.To, m.Subject, m.State, m.CreatedAt, m.DueAt, m.Tries, m.SentAt, m.LastError));

    public static IQueryable<OutgoingMail> UnsentFor(this PortalDb db, Viewer me) => db.Mails.AsNoTracking()
        .Where(m => me.IsAdministrator && (m.State == MailState.Waiting || m.State == MailState.Failed));

    /// <summary>The texts of waiting mails. For the demo only, where nobody else's are among them and no server sends them.</summary>
    public static Task<Dictionary<Guid, string>> DemoTextsAsync(this PortalDb db, IConfiguration configuration, CancellationToken ct) => db.Mails.AsNoTracking()
        .Where(m => configuration.IsDemo() && m.State == MailState.Waiting && m.Text != null)
        .OrderByDescending(m => m.CreatedAt).Take(50)
        .ToDictionaryAsync(m => m.Id, m => m.Text!, ct);
}
