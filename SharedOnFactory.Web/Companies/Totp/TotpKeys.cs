using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SharedOnFactory.Web.Companies;

/// <summary>Authenticator keys lie encrypted: whoever reads a copy of the database makes no codes with it.</summary>
public sealed class TotpKeys(IDataProtectionProvider protection)
{
    private static readonly TimeSpan OfferedFor = TimeSpan.FromMinutes(30);

    private readonly IDataProtector _kept = protection.CreateProtector("totp");
    private readonly ITimeLimitedDataProtector _offered = protection.CreateProtector("totp-offer").ToTimeLimitedDataProtector();

    public string Protect(string key) => _kept.Protect(key);

    /// <summary>Null when the keys of the data folder are not those it was written with.</summary>
    public string? Read(string? kept)
    {
        try
        {
            return kept is null ? null : _kept.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>A key shown to a member and not yet confirmed travels in its own form; it is good for this member and half an hour.</summary>
    public string Offer(Guid memberId, string key) => _offered.Protect($"{memberId:N} {key}", OfferedFor);

    public string? Accept(Guid memberId, string? offer)
    {
        try
        {
            return _offered.Unprotect(offer ?? "").Split(' ') is [var member, var key] && member == memberId.ToString("N") ? key : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
