using Microsoft.Extensions.Options;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Files;

/// <summary>
/// What has to lie on a disk while a request runs lies in the data folder too, where the portal's own account alone may read: never in the
/// system's folder for everybody. Each file goes when it is closed; what a portal that was killed left behind is cleared away.
/// </summary>
public sealed class TempFiles(IOptions<StorageSettings> settings)
{
    public string Folder => DataSetup.PrivateFolder(settings.Value.PathOf("temp")).FullName;

    public FileStream Create() => new(
        Path.Combine(Folder, Guid.NewGuid().ToString("N")), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);

    public void Clear(DateTimeOffset before)
    {
        foreach (var left in new DirectoryInfo(Folder).EnumerateFiles().Where(file => file.LastWriteTimeUtc < before.UtcDateTime))
        {
            left.Delete();
        }
    }
}
