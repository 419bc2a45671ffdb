using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Notifications;

/// <summary>An administrator has a mail tried again now, with all its tries.</summary>
public sealed class ResendMail(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, Guid id, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.RequireAdministrator();
            var mail = await act.Db.Mails.Where(m => m.Id == id).FoundAsync(act.Ct);
            mail.Resend(act.Now);
            return DocumentAnswer.Of(id.ToString("D"), mail.State, mail.Tries);
        },
        ct);
}
