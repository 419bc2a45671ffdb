using System.Security.Cryptography;
using System.Text;

namespace SharedOnFactory.Web.Companies;

/// <summary>The link with which the first administrator is registered. Only its hash is kept, only in memory, and only until it was used.</summary>
public sealed class SetupLink
{
    private byte[]? _hash;

    public string Renew()
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        _hash = HashOf(token);
        return token;
    }

    public bool Fits(string? token) => _hash is { } hash && token is not null && CryptographicOperations.FixedTimeEquals(hash, HashOf(token));

    public void Use() => _hash = null;

    private static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
