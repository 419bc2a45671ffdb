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
}

/// <summary>A person of a company. The password and the sign-in record live with the portal, not here.</summary>
public sealed class Member : Entity
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

    public static Member Apply(Company company, string code, string name, string email, string phone, MemberRole role, DateTimeOffset now)
    {
        CompanyRules.MemberIdIsWellFormed.Require(code.Length is >= 3 and <= 20 && code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
        CompanyRules.HasAName.Require(!string.IsNullOrWhiteSpace(name));

        var member = new Member { CompanyId = company.Id, Code = code, Name = name, Email = email, Phone = phone, Role = role };
        member.Raise(new MemberApplied(member.Id, company.Id, now));
        return member;
    }

    public void Approve(DateTimeOffset now)
    {
        CompanyRules.IsApplied.Require(Status == MemberStatus.Applied);
        Status = MemberStatus.Approved;
        Raise(new MemberApproved(Id, CompanyId, now));
    }

    public void Reject(string reason, DateTimeOffset now)
    {
        CompanyRules.IsApplied.Require(Status == MemberStatus.Applied);
        CompanyRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        Status = MemberStatus.Rejected;
        Raise(new MemberRejected(Id, CompanyId, reason.Trim(), now));
    }

    public void MakeAdministrator(Company company, DateTimeOffset now)
    {
        CompanyRules.AdministratorsAreOperators.Require(company.IsOperator && company.Id == CompanyId);
        IsAdministrator = true;
        Raise(new MemberRoleChanged(Id, CompanyId, now));
    }

    /// <summary>The member's own name and phone.</summary>
    public void Edit(string name, string phone, DateTimeOffset now)
    {
        MemberRules.NameFits.Require(!string.IsNullOrWhiteSpace(name) && name.Trim().Length <= MemberRules.NameMaxLength);
        MemberRules.PhoneIsWellFormed.Require(MemberRules.IsPhone(phone.Trim()));
        (Name, Phone) = (name.Trim(), phone.Trim());
        Raise(new MemberEdited(Id, CompanyId, now));
    }

    /// <summary>After the new address has answered.</summary>
    public void ChangeEmail(string email, DateTimeOffset now)
    {
        MemberRules.EmailIsWellFormed.Require(MemberRules.IsEmail(email));
        Email = email;
        Raise(new MemberEmailChanged(Id, CompanyId, now));
    }

    /// <summary>How it signs in has changed; the credential itself lies with the portal.</summary>
    public void Secure(SecurityChange change, DateTimeOffset now) => Raise(new MemberSecured(Id, CompanyId, change, now));

    public void ChangeRole(MemberRole role, DateTimeOffset now)
    {
        Role = role;
        Raise(new MemberRoleChanged(Id, CompanyId, now));
    }

    public void Suspend(string reason, DateTimeOffset now)
    {
        CompanyRules.IsApproved.Require(Status == MemberStatus.Approved);
        CompanyRules.HasAReason.Require(!string.IsNullOrWhiteSpace(reason));
        Status = MemberStatus.Suspended;
        Raise(new MemberSuspended(Id, CompanyId, reason, now));
    }
}
