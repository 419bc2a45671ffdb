using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Files;

namespace SharedOnFactory.Web.Companies;

/// <summary>사업자등록증 of a company that applied over the API. Who does not hold its token finds nothing here.</summary>
public sealed class SendCertificate(Door door, IFileStore store, CertificateTokens tokens, IDbContextFactory<PortalDb> dbs)
{
    public const long MaxSize = 20 * 1024 * 1024;

    public async Task<FileAnswer> RunAsync(string companyCode, string? token, Stream content, string name, CancellationToken ct = default)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        if (!tokens.Fits(token, companyCode) || !await db.Companies.AnyAsync(c => c.Code == companyCode && c.Status == CompanyStatus.Applied, ct))
        {
            throw new NotFoundHere();
        }

        CompanyRules.HasNoCertificateYet.Require(!await HasOneAsync(db, companyCode, ct));
        var stored = await TakeAsync(store, content, name, ct);
        return await door.EnterAsSystemAsync((written, now) => HangAsync(written, companyCode, stored, now, ct), ct);
    }

    /// <summary>The allow list of the portal, and of that only what a certificate is: a paper or a picture of it.</summary>
    public static async Task<StoredFile> TakeAsync(IFileStore store, Stream content, string name, CancellationToken ct)
    {
        CertificateRules.IsAPaper.Require(CertificateRules.Endings.Contains(Path.GetExtension(FileNames.Clean(name)).ToLowerInvariant(), StringComparer.Ordinal));
        await using var limited = new LimitedStream(content, MaxSize);
        try
        {
            return await store.SaveAsync(limited, name, ct);
        }
        catch (RuleBroken broken) when (broken.Rule == FileStore.TypeIsAllowed)
        {
            throw new RuleBroken(CertificateRules.IsAPaper); // the store would name drawings and other kinds that are no certificate
        }
    }

    private static async Task<FileAnswer> HangAsync(PortalDb db, string companyCode, StoredFile stored, DateTimeOffset now, CancellationToken ct)
    {
        await db.LockCompanyAsync(await db.Companies.Where(c => c.Code == companyCode).Select(c => c.Id).FirstAsync(ct), ct);
        CompanyRules.HasNoCertificateYet.Require(!await HasOneAsync(db, companyCode, ct));
        var company = await db.Companies.FirstAsync(c => c.Code == companyCode, ct);
        var person = await db.Members.Where(m => m.CompanyId == company.Id).OrderBy(m => m.Id).FirstAsync(ct);
        var file = Attachment.Attach(new(Guid.Empty, AttachmentOwner.Company, company.Id, [company.Id]), AttachmentKind.Registration, stored, company.Id, person.Id, now);
        db.Add(file);
        return new(file.Id, Api.DocumentAnswer.Wire(file.Kind), file.Name, file.Size, file.Sha256);
    }

    private static Task<bool> HasOneAsync(PortalDb db, string companyCode, CancellationToken ct) => db.Attachments.AnyAsync(
        a => a.Kind == AttachmentKind.Registration && a.RemovedAt == null && db.Companies.Any(c => c.Id == a.OwnerId && c.Code == companyCode), ct);
}

public static class CertificateRules
{
    public static readonly Domain.Kernel.Rule IsAPaper = new("certificate.type", "등록증은 PDF, JPG, PNG 파일로 올려 주십시오. 이름만 바꾼 파일은 열 수 없습니다.", "file");
    public static readonly Domain.Kernel.Rule Fits = new("certificate.too-large", "등록증 파일은 20MB까지 올릴 수 있습니다.", "file");

    public static readonly IReadOnlyList<string> Endings = [".pdf", ".jpg", ".jpeg", ".png"];
}

/// <summary>Strangers may send less than members: the stream breaks the rule at the byte too many.</summary>
internal sealed class LimitedStream(Stream inner, long most) : Stream
{
    private long _read;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        CertificateRules.Fits.Require((_read += read) <= most);
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override void Flush() => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
