using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>How far an application has got. The password is never in it, only its hash.</summary>
public sealed class DraftContent
{
    public CompanyBody Company { get; set; } = new();
    public PersonBody Person { get; set; } = new();
    public string? PasswordHash { get; set; }
    public StoredFile? Certificate { get; set; }
    public ConsentBody Consents { get; set; } = new();
}

/// <summary>Opens and closes the envelope a draft lies in.</summary>
public sealed class DraftEnvelope(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("join.draft");

    public string Seal(DraftContent content) => _protector.Protect(JsonSerializer.Serialize(content));

    /// <summary>Null when the key it was sealed with is gone: the applicant then starts over.</summary>
    public DraftContent? Open(string sealedContent)
    {
        try
        {
            return JsonSerializer.Deserialize<DraftContent>(_protector.Unprotect(sealedContent));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>Saves a begun application under its token, so that it can be gone on with for two weeks.</summary>
public sealed class KeepDraft(Door door, DraftEnvelope envelope)
{
    /// <param name="reopen">A returned application is mended: it may be sent once more.</param>
    public Task RunAsync(string token, DraftContent content, bool reopen = false, CancellationToken ct = default) => door.EnterAsSystemAsync(
        async (db, now) =>
        {
            var hash = JoinTokens.HashOf(token);
            var draft = await db.JoinDrafts.FirstOrDefaultAsync(d => d.TokenHash == hash, ct);
            if (draft is null)
            {
                draft = new() { TokenHash = hash, Content = "" };
                db.JoinDrafts.Add(draft);
            }

            (draft.Content, draft.ExpiresAt) = (envelope.Seal(content), now + JoinDraft.Lifetime);
            draft.CertificateHash = content.Certificate?.Sha256;
            draft.SentAs = reopen ? null : draft.SentAs;
            return true;
        },
        ct);
}

/// <summary>Forgets a draft: when its applicant starts over, or when its time is up.</summary>
public sealed class ForgetDrafts(Door door)
{
    public Task<int> RunAsync(string? token = null, CancellationToken ct = default) => door.EnterAsSystemAsync(
        (db, now) =>
        {
            var hash = token is null ? null : JoinTokens.HashOf(token);
            return db.JoinDrafts.Where(d => d.TokenHash == hash || d.ExpiresAt <= now).ExecuteDeleteAsync(ct);
        },
        ct);
}
