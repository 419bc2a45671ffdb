using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Companies;

/// <summary>A link with which a 대표 asks somebody in: it works once, for seven days, and presets the role. Only its hash is kept.</summary>
public sealed class MemberInvitation : Entity
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>Each may be a mail to an address of the inviter's choice.</summary>
    public const int MostPerDay = 20;

    public static readonly Rule NotTooMany = new("invitation.many", "초대는 하루에 20번까지 할 수 있습니다. 내일 다시 해 주십시오.", "email");

    private MemberInvitation() { } // EF

    public Guid CompanyId { get; private init; }
    public MemberRole Role { get; private init; }

    /// <summary>Whom it is meant for, in the words of whoever invites.</summary>
    public string Invitee { get; private init; } = "";
    public string TokenHash { get; private init; } = "";
    public Guid InvitedBy { get; private init; }
    public DateTimeOffset InvitedAt { get; private init; }
    public DateTimeOffset ExpiresAt { get; private init; }
    public DateTimeOffset? UsedAt { get; private set; }
    public Guid? UsedBy { get; private set; }
    public DateTimeOffset? CancelledAt { get; private set; }

    public static MemberInvitation Invite(Guid companyId, Guid by, MemberRole role, string invitee, string tokenHash, DateTimeOffset now)
    {
        var invitation = new MemberInvitation
        {
            CompanyId = companyId,
            Role = role,
            Invitee = invitee,
            TokenHash = tokenHash,
            InvitedBy = by,
            InvitedAt = now,
            ExpiresAt = now + Lifetime,
        };
        invitation.Raise(new MemberInvited(invitation.Id, companyId, role, now));
        return invitation;
    }

    public bool IsOpen(DateTimeOffset now) => UsedAt is null && CancelledAt is null && now < ExpiresAt;

    public void Use(Member member, DateTimeOffset now)
    {
        CompanyRules.InvitationIsOpen.Require(IsOpen(now));
        (UsedAt, UsedBy) = (now, member.Id);
        Raise(new InvitationUsed(Id, CompanyId, member.Id, now));
    }

    public void Cancel(DateTimeOffset now)
    {
        CompanyRules.InvitationIsOpen.Require(IsOpen(now));
        CancelledAt = now;
        Raise(new InvitationCancelled(Id, CompanyId, now));
    }
}
