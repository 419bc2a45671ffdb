using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <param name="Link">Told once; the portal keeps only the hash of its token.</param>
public sealed record InvitationAnswer(Guid Id, string Link, MemberRole Role, DateTimeOffset ExpiresAt);

/// <summary>The 대표 makes a link for one person. Whoever holds it may apply with the role it presets; the operator still approves.</summary>
public sealed class InviteMember(Door door, JoinMails mails)
{
    /// <param name="email">Where the link is mailed; null or empty leaves it to whoever invites.</param>
    public Task<InvitationAnswer> RunAsync(Call call, MemberRole role, string? invitee, string? email = null, CancellationToken ct = default)
    {
        var problems = new Problems();
        var name = PlainText.Read(problems, invitee, "invitee", 60);
        var to = MemberRules.Email(PlainText.Normal(email));
        problems.Require(to.Length == 0 || MemberRules.IsEmail(to), "email", "이메일 주소를 확인해 주십시오. 예: kim@example.com");
        problems.Require(name.Length > 0 || to.Length > 0 || problems.Any, "invitee", "누구를 초대하는지 이름이나 이메일을 적어 주십시오.");
        problems.ThrowIfAny();
        return door.EnterAsync(
            call,
            async act =>
            {
                act.RequireRepresentative();
                var since = act.Now - TimeSpan.FromDays(1);
                MemberInvitation.NotTooMany.Require(await act.Db.Invitations.CountAsync(i => i.CompanyId == act.Me.CompanyId && i.InvitedAt > since, ct) < MemberInvitation.MostPerDay);
                var token = JoinTokens.New();
                var invitation = MemberInvitation.Invite(act.Me.CompanyId, act.Me.MemberId, role, name, JoinTokens.HashOf(token), act.Now);
                act.Db.Add(invitation);
                if (to.Length > 0)
                {
                    var company = await act.Db.Companies.AsNoTracking().Where(c => c.Id == act.Me.CompanyId).FoundAsync(ct);
                    act.Db.Add(mails.Invited(to, company, token, invitation.ExpiresAt, act.Now));
                }

                await act.Db.SaveChangesAsync(ct);
                return new InvitationAnswer(invitation.Id, Urls.Invitation(token), role, invitation.ExpiresAt);
            },
            ct);
    }
}

public sealed class CancelInvitation(Door door)
{
    public Task RunAsync(Call call, Guid id, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.RequireRepresentative();
            var invitation = await act.Db.Invitations.VisibleTo(act.Me).Where(i => i.Id == id).FoundAsync(ct);
            invitation.Cancel(act.Now);
        },
        ct);
}

/// <summary>Whether the 대표 looks at applicants before the operator does.</summary>
public sealed class CheckPeopleFirst(Door door)
{
    public Task RunAsync(Call call, bool? checks, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            act.RequireRepresentative();
            var wanted = checks ?? throw InputInvalid.At("checksPeopleFirst", "값을 입력해 주십시오.");
            var company = await act.Db.Companies.Where(c => c.Id == act.Me.CompanyId).FoundAsync(ct);
            if (company.ChecksPeopleFirst != wanted)
            {
                company.CheckPeopleFirst(wanted, act.Now);
            }
        },
        ct);
}
