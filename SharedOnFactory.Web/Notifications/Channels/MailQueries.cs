using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
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
    /// <summary>What has not arrived first, then the newest.</summary>
    public static IQueryable<MailRow> MailsFor(this PortalDb db, Viewer me, MailState? state = null) => db.Mails.AsNoTracking()
        .Where(m => me.IsAdministrator && (state == null || m.State == state))
        .OrderByDescending(m => m.CreatedAt)
        .Select(m => new MailRow(m.Id, m.To, m.Subject, m.State, m.CreatedAt, m.DueAt, m.Tries, m.SentAt, m.LastError));

    /// <summary>The texts of waiting mails. For the demo only, where nobody else's are among them and no server sends them.</summary>
    public static Task<Dictionary<Guid, string>> DemoTextsAsync(this PortalDb db, IConfiguration configuration, CancellationToken ct) => db.Mails.AsNoTracking()
        .Where(m => configuration.IsDemo() && m.State == MailState.Waiting && m.Text != null)
        .OrderByDescending(m => m.CreatedAt).Take(50)
        .ToDictionaryAsync(m => m.Id, m => m.Text!, ct);
}

public static class MailEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        var mails = api.MapGroup("/admin/mails").WithTags("Administration");
        mails.MapGet("", ListAsync).WithSummary("나가는 메일: 기다림·보냄·실패");
        mails.MapPost("/{id:guid}/resend", (ApiCall call, Guid id, ResendMail resend, CancellationToken ct) => resend.RunAsync(call.Call, id, ct)).WithSummary("메일 다시 보내기");
    }

    private static async Task<Listing<MailRow>> ListAsync(HttpContext http, [AsParameters] Paging paging, IDbContextFactory<PortalDb> dbs, CancellationToken ct, string? state = null)
    {
        var me = http.Viewer();
        if (!me.IsAdministrator)
        {
            throw new NotAllowed();
        }

        MailState? wanted = Enum.TryParse<MailState>(state, ignoreCase: true, out var parsed) ? parsed : null;
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await paging.OfAsync(db.MailsFor(me, wanted), ct);
    }
}
