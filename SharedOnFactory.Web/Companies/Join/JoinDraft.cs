namespace SharedOnFactory.Web.Companies;

/// <summary>
/// An application somebody has begun and not sent. Nobody is signed in yet, so a random token in a cookie finds it, and only its hash
/// is kept; the content is encrypted, because it is personal data of somebody who has agreed to nothing so far.
/// </summary>
public sealed class JoinDraft
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string TokenHash { get; init; }
    public required string Content { get; set; }

    /// <summary>SHA-256 of the certificate in it, so that its bytes are kept as long as the draft.</summary>
    public string? CertificateHash { get; set; }
    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>The application number once it was sent; it stays until it expires, so that a returned one need not be typed again.</summary>
    public string? SentAs { get; set; }
}
