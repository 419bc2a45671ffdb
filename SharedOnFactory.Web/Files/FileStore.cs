using System.Buffers;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Files;

/// <summary>Keeps bytes under their SHA-256. The one seam behind which another kind of store (S3 …) can stand.</summary>
public interface IFileStore
{
    /// <summary>Streams the content in, counting and hashing as it comes; nothing is kept when it is too large or not what its name says.</summary>
    /// <param name="name">As the user calls it; only shown, never a path.</param>
    /// <exception cref="RuleBroken">Too large, empty, or a type that is not allowed.</exception>
    Task<StoredFile> SaveAsync(Stream content, string name, CancellationToken ct);

    Stream Open(string sha256);

    /// <summary>What was last saved before that time. A file that is saved again counts from then.</summary>
    /// <returns>SHA-256, lower-case hexadecimal.</returns>
    IEnumerable<string> KeptBefore(DateTimeOffset time);

    /// <summary>
    /// Clears content away unless somebody kept the same bytes after <paramref name="unusedSince"/>, or refers to them by now: both are
    /// asked again once it lies aside, where no upload can meet it any more.
    /// </summary>
    /// <returns>False when it stays, or was gone already.</returns>
    Task<bool> DeleteAsync(string sha256, DateTimeOffset unusedSince, Func<Task<bool>> isUsed);
}

/// <summary>Files in the data folder: written aside, flushed to the disk, then moved to <c>files/ab/abcdef…</c>.</summary>
public sealed class FileStore(IOptions<StorageSettings> settings) : IFileStore
{
    private const string Aside = ".going";

    public static readonly Rule FileIsNotEmpty = new("file.empty", "빈 파일입니다. 내용이 있는 파일을 골라 주십시오.", "file");
    public static readonly Rule FileFits = new("file.too-large", "파일이 너무 큽니다.", "file");
    public static readonly Rule TypeIsAllowed = new("file.type", "올릴 수 없는 형식이거나 이름과 내용이 다른 파일입니다. 도면(STEP·IGES·DXF·DWG·STL·PDF), 사진(JPG·PNG), 문서(PDF·XLSX·DOCX·HWP·ZIP)를 올려 주십시오.", "file");

    public async Task<StoredFile> SaveAsync(Stream content, string name, CancellationToken ct)
    {
        var clean = FileNames.Clean(name);
        var folder = Directory.CreateDirectory(settings.Value.PathOf("files", "incoming"));
        var aside = Path.Combine(folder.FullName, Guid.NewGuid().ToString("N"));
        try
        {
            var (size, hash, type) = await ReceiveAsync(content, aside, clean, ct);
            var place = PathOf(hash);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(aside, place, overwrite: true);
            return new(clean, type, size, hash);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    public Stream Open(string sha256) => new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.Asynchronous);

    public IEnumerable<string> KeptBefore(DateTimeOffset time)
    {
        var files = Directory.CreateDirectory(settings.Value.PathOf("files"));
        foreach (var half in files.EnumerateFiles($"*{Aside}", SearchOption.AllDirectories).ToList())
        {
            PutBack(half.FullName, half.FullName[..^Aside.Length]); // whoever was clearing it away died in between
        }

        return files.EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.LastWriteTimeUtc < time.UtcDateTime && file.Name.Length == SHA256.HashSizeInBytes * 2)
            .Select(file => file.Name);
    }

    public async Task<bool> DeleteAsync(string sha256, DateTimeOffset unusedSince, Func<Task<bool>> isUsed)
    {
        var (place, aside) = (PathOf(sha256), PathOf(sha256) + Aside);
        if (!File.Exists(place))
        {
            return false;
        }

        File.Move(place, aside, overwrite: true);
        if (File.GetLastWriteTimeUtc(aside) >= unusedSince.UtcDateTime || await isUsed())
        {
            PutBack(aside, place);
            return false;
        }

        File.Delete(aside);
        return true;
    }

    /// <summary>Whoever kept the same bytes meanwhile has put them there already.</summary>
    private static void PutBack(string aside, string place)
    {
        if (File.Exists(place))
        {
            File.Delete(aside);
            return;
        }

        File.Move(aside, place, overwrite: true);
    }

    private async Task<(long Size, string Hash, string Type)> ReceiveAsync(Stream content, string aside, string name, CancellationToken ct)
    {
        var max = settings.Value.MaxFileSize;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            await using var file = new FileStream(aside, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.Asynchronous);
            long size = 0;
            for (int read; (read = await ReadAsync(content, buffer, ct)) > 0;)
            {
                size += read;
                FileFits.Require(size <= max);
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), ct);
            }

            FileIsNotEmpty.Require(size > 0);
            file.Position = 0;
            var head = buffer.AsMemory(0, await file.ReadAtLeastAsync(buffer.AsMemory(0, 4096), 4096, throwOnEndOfStream: false, ct));
            var type = FileTypes.Recognise(name, head.Span);
            TypeIsAllowed.Require(type is not null);
            file.Flush(flushToDisk: true);
            return (size, Convert.ToHexStringLower(hash.GetHashAndReset()), type!);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <exception cref="InvalidDataException">The sender stopped halfway: not the disk's trouble, and nothing to try again by itself.</exception>
    private static async ValueTask<int> ReadAsync(Stream content, byte[] buffer, CancellationToken ct)
    {
        try
        {
            return await content.ReadAsync(buffer, ct);
        }
        catch (IOException broken) when (broken is not BadHttpRequestException)
        {
            throw new InvalidDataException("The upload ended too early.", broken);
        }
    }

    private string PathOf(string sha256) => settings.Value.PathOf("files", sha256[..2], sha256);
}
