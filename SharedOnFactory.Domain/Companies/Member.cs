using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Companies;

/// <summary>What a member may do inside its company: 대표 everything, 담당 the deals, 열람 only look.</summary>
public enum MemberRole
{
    Representative,
    Staff,
    Viewer,
}

public enum MemberStatus
{
    Applied,
    Approved,
    Rejected,
    Suspended,
    Left,
}

/// <summary>A person of a company. The password and the sign-in record live with the portal, not here.</summary>
public sealed partial class Member : Entity
{
    private Member() { } // EF

    public Guid CompanyId { get; private init; }

    /// <summary>The member ID, unique within the company, lower case.</summary>
    public string Code { get; private init; } = "";
    public string Name { get; private set; } = "";
    public string Email { get; private set; } = "";
    public string Phone { get; private set; } = "";
    public MemberRole Role { get; private set; }
    public bool IsAdministrator { get; private set; }
    public MemberStatus Status { get; private set; }

    /// <summary>Why it was returned or suspended; null otherwise.</summary>
    public string? Reason { get; private set; }

    /// <summary>What somebody who joins a company that is there already follows the application by.</summary>
    public string? ApplicationNumber { get; private init; }
    public DateTimeOffset? AppliedAt { get; private init; }

    /// <summary>Nobody invited this person, and the company wants its 대표 to look first, or the person wants to be a 대표 itself.</summary>
    public bool NeedsEndorsement { get; private init; }
    public DateTimeOffset? EndorsedAt { get; private set; }

    /// <summary>Only the operator lifts what the operator did.</summary>
    public bool IsSuspendedByOperator { get; private set; }

    /// <summary>Who carries on the work of somebody who left.</summary>
    public Guid? SuccessorId { get; private set; }

    public bool WaitsForItsCompany => Status == MemberStatus.Applied && NeedsEndorsement && EndorsedAt is null;

    public static Member Apply(
        Company company, string code, string name, string email, string phone, MemberRole role, DateTimeOffset now, string? applicationNumber = null, MemberInvitation? invitation = null)
    {
        CompanyRules.MemberIdIsWellFormed.Require(code.Length is >= 3 and <= 20 && code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
        CompanyRules.HasAName.Require(!string.IsNullOrWhiteSpace(name));
        MemberRules.EmailIsWellFormed.Require(email.Length == 0 || MemberRules.IsEmail(MemberRules.Email(email)));
        MemberRules.PhoneIsWellFormed.Require(MemberRules.IsPhone(phone.Trim()));

        var member = new Member
        {
            CompanyId = company.Id,
            Code = code,
            Name = name,
            Email = MemberRules.Email(email),
            Phone = PhoneNumber.Digits(phone),
            Role = role,
            ApplicationNumber = applicationNumber,
            AppliedAt = now,
            NeedsEndorsement = company.Status == CompanyStatus.Approved && invitation is null && (company.ChecksPeopleFirst || (role == MemberRole.Representative && applicationNumber is not null)),
        };
        member.Raise(new MemberApplied(member.Id, company.Id, now));
        return member;
    }

    /// <summary>The 대표 knows this person; the operator decides afterwards.</summary>
    public void Endorse(DateTimeOffset now)
    {
        CompanyRules.WaitsForEndorsement.Require(WaitsForItsCompany);
        EndorsedAt = now;
        Raise(new MemberEndorsed(Id, CompanyId, now));
    }

    public void Approve(DateTimeOffset now)
    {
        CompanyRules.IsApplied.Require(Status == MemberStatus.Applied);
        CompanyRules.IsEndorsed.Require(!WaitsForItsCompany);
        Status = MemberStatus.Approved;
        Raise(new MemberApproved(Id, CompanyId, now));
    }

    public void Reject(string reason, DateTimeOffset now)
    {
        CompanyRules.IsApplied.Require(Status == MemberStatus.Applied);
        CompanyRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        Status = MemberStatus.Rejected;
        Reason = reason.Trim();
        Raise(new MemberRejected(Id, CompanyId, Reason, now));
    }

    /// <summary>The member's own name and phone.</summary>
    public void Edit(string name, string phone, DateTimeOffset now)
    {
        MemberRules.NameFits.Require(!string.IsNullOrWhiteSpace(name) && name.Trim().Length <= MemberRules.NameMaxLength && !name.Trim().Any(char.IsControl));
        MemberRules.PhoneIsWellFormed.Require(MemberRules.IsPhone(phone.Trim()));
        (Name, Phone) = (name.Trim(), PhoneNumber.Digits(phone));
        Raise(new MemberEdited(Id, CompanyId, now));
    }

    /// <summary>After the new address has answered.</summary>
    public void ChangeEmail(string email, DateTimeOffset now)
    {
        MemberRules.EmailIsWellFormed.Require(MemberRules.IsEmail(MemberRules.Email(email)));
        Email = MemberRules.Email(email);
        Raise(new MemberEmailChanged(Id, CompanyId, now));
    }

    /// <summary>The one consent that can be taken back without leaving.</summary>
    public Consent AnswerMarketing(bool isGiven, string edition, DateTimeOffset now)
    {
        Raise(new MemberConsentChanged(Id, CompanyId, isGiven, now));
        return new(this, ConsentKind.Marketing, edition, isGiven, now);
    }

    /// <summary>How it signs in has changed; the credential itself lies with the portal.</summary>
    public void Secure(SecurityChange change, DateTimeOffset now, string? reason = null) => Raise(new MemberSecured(Id, CompanyId, change, reason?.Trim(), now));
}
