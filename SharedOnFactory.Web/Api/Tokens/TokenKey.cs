using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Api;

/// <summary>The key access tokens are signed with.</summary>
public sealed class TokenKey(IOptions<StorageSettings> storage)
{
    private readonly Lazy<SymmetricSecurityKey> _key = new(() => new(KeyFile.ReadOrMake(storage.Value, "token.key")));

    public SymmetricSecurityKey Key => _key.Value;
}
