using System.Security.Cryptography;

namespace SharedOnFactory.Web.Data;

/// <summary>A secret of the portal's own, made at the first start and readable by its own account only.</summary>
public static class KeyFile
{
    private const int Bytes = 64;

    public static byte[] ReadOrMake(StorageSettings storage, string name)
    {
        var file = Path.Combine(DataSetup.PrivateFolder(storage.PathOf("keys")).FullName, name);
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
