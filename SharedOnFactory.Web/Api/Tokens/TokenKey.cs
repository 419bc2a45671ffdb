using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Api;

/// <summary>The key access tokens are signed with: made at the first start, readable by the portal's own account only.</summary>
public sealed class TokenKey(IOptions<StorageSettings> storage)
{
    private const int Bytes = 64;

    private readonly Lazy<SymmetricSecurityKey> _key = new(() => new(ReadOrMake(storage.Value)));

    public SymmetricSecurityKey Key => _key.Value;

    private static byte[] ReadOrMake(StorageSettings storage)
    {
        var file = Path.Combine(DataSetup.PrivateFolder(storage.PathOf("keys")).FullName, "token.key");
        if (File.Exists(file))
        {
            return File.ReadAllBytes(file);
        }

        var made = RandomNumberGenerator.GetBytes(Bytes);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(file, options);
        stream.Write(made);
        return made;
    }
}
