using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Notifications;

namespace SharedOnFactory.Web.Companies;

/// <summary>
/// Mails a link for a new password to whoever names company, member and the member's own e-mail. Whether that exists is told to nobody:
/// the answer and the time are the same.
/// </summary>
public sealed class AskForPassword(Door door, PortalAddress address)
{
    private const int LinksAtOnce = 3;

    public async Task RunAsync(string companyId, string memberId, string email, CancellationToken ct = default)
    {
        var started = Stopwatch.GetTimestamp();
        var name = PasswordCheck.NameOf(companyId, memberId).ToUpperInvariant();
        await door.EnterAsSystemAsync((db, now) => AskAsync(db, name, email.Trim(), now, ct), ct);
        await PasswordCheck.WaitAsync(started, ct);
    }

    private async Task<bool> AskAsync(PortalDb db, string name, string email, DateTimeOffset now, CancellationToken ct)
    {
        var id = await db.Users.Where(u => u.NormalizedUserName == name).Select(u => (Guid?)u.Id).FirstOrDefaultAsync(ct);
        var member = id is null ? null : await db.Members.AsNoTracking().FirstOrDefaultAsync(m => m.Id == id && m.Status == MemberStatus.Approved, ct);
        var since = now - AccountLink.WorksFor;
        var asked = await db.AccountLinks.CountAsync(l => l.MemberId == id && l.Use == AccountLinkUse.ResetPassword && l.CreatedAt > since, ct);
        if (member is null || !string.Equals(member.Email, email, StringComparison.OrdinalIgnoreCase) || email.Length == 0 || asked >= LinksAtOnce || await db.ViewerAsync(member.Id, ct) is null)
        {
            return false;
        }

        var (link, token) = AccountLink.Make(member.Id, AccountLinkUse.ResetPassword, null, now);
        db.AccountLinks.Add(link);
        db.Mails.Add(AccountMails.ResetPassword(member, address.Of($"{Parts.Urls.ResetPassword}?token={token}"), link.ExpiresAt, now));
        return true;
    }
}
