using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Notifications;

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
