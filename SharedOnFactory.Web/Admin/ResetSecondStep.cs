using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Admin;

/// <summary>
/// For a person who lost both the phone and the recovery codes: the second step is off, every session ends, and whoever did it stands in
/// the record. Nobody resets their own: that would make the second step worth nothing.
/// </summary>
public sealed class ResetSecondStep(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string id, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.RequireAdministrator();
            var member = await act.Members(id).FoundAsync(ct);
            act.Require(member.Id != act.Me.MemberId);
            var credential = await act.Db.Users.FirstOrDefaultAsync(u => u.Id == member.Id, ct);
            TotpRules.IsOn.Require(credential is { TwoFactorEnabled: true });
            CompanyRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
            credential!.DisableTotp();
            member.Secure(SecurityChange.TotpDisabled, act.Now, reason);
            act.Db.Mails.AddRange(AccountMails.Secured(member, SecurityChange.TotpDisabled, act.Now));
            await act.Db.EndSessionsAsync(member.Id, null, act.Now, ct);
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(member.Code, member.Status, member.Version);
        },
        ct);
}
