using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Domain.Companies;

/// <summary>What changed about how a member signs in. Told to the member by mail, kept in the record.</summary>
public enum SecurityChange
{
    PasswordChanged,
    PasswordReset,
    TotpEnabled,
    TotpDisabled,
    RecoveryCodesRenewed,
    PasskeyAdded,
    PasskeyRemoved,
    SessionEnded,
    SignedOutEverywhere,
}

/// <param name="Reason">Why the operator did it; null where the member did it itself.</param>
public sealed record MemberSecured(Guid MemberId, Guid CompanyId, SecurityChange Change, string? Reason, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);

/// <summary>Name or phone; the values themselves are not repeated in the record.</summary>
public sealed record MemberEdited(Guid MemberId, Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);

public sealed record MemberEmailChanged(Guid MemberId, Guid CompanyId, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);

/// <summary>Whether news of the portal may be sent to the member.</summary>
public sealed record MemberConsentChanged(Guid MemberId, Guid CompanyId, bool IsGiven, DateTimeOffset When) : DomainEvent(Guid.Empty, When, CompanyId);

public static class MemberRules
{
    public const int NameMaxLength = 50;

    public static readonly Rule NameFits = new("member.name", "이름은 1~50자로 적어 주십시오.", "name");
    public static readonly Rule PhoneIsWellFormed = new("member.phone", "전화번호를 010-1234-5678처럼 숫자 8~15자리로 적어 주십시오.", "phone");
    public static readonly Rule EmailIsWellFormed = new("member.email", "이메일 주소를 kim@example.com처럼 적어 주십시오.", "email");

    /// <summary>How an address is kept, so that the same one is the same text wherever it was typed.</summary>
    public static string Email(string typed) => typed.Trim().ToLowerInvariant();

    /// <summary>One @, a dot behind it, nothing that could start a header or a second address.</summary>
    public static bool IsEmail(string text) =>
        text.Length <= 254
        && text.Split('@') is [{ Length: > 0 and <= 64 }, { Length: > 2 } host]
        && host.Contains('.', StringComparison.Ordinal) && !host.StartsWith('.') && !host.EndsWith('.') && !host.Contains("..", StringComparison.Ordinal)
        && text.All(c => char.IsLetterOrDigit(c) || "@.!#$%&'*+/=?^_{|}~-".Contains(c, StringComparison.Ordinal));

    /// <summary>Empty is allowed: not everybody wants to be called.</summary>
    public static bool IsPhone(string text) =>
        text.Length == 0 || (text.Length <= 30 && text.Count(char.IsAsciiDigit) is >= 8 and <= 15 && PhoneNumber.IsTyped(text));
}
