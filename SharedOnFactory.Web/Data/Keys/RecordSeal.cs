using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SharedOnFactory.Domain.Quotations;

namespace SharedOnFactory.Web.Data;

/// <summary>What a mark says of the record as it stands now.</summary>
public enum SealVerdict
{
    /// <summary>The row is there, as it was when the mark was made.</summary>
    Stands,

    /// <summary>The record ends before it: its end was cut off, or an old backup was restored.</summary>
    Shorter,

    /// <summary>Another row stands in its place.</summary>
    Differs,

    /// <summary>This portal made no such mark.</summary>
    NotOurs,
}

/// <summary>
/// A chain of hashes does not show that its end was cut off. So marks are given away that say how far the record had come: number and hash
/// of a row, signed with a key outside the database. Whoever kept one can ask later whether that row is still there.
/// </summary>
public sealed class RecordSeal(IOptions<StorageSettings> storage)
{
    private const int Signature = 32;

    private readonly Lazy<byte[]> _key = new(() => KeyFile.ReadOrMake(storage.Value, "record.key"));

    /// <returns>The mark of the newest row; null while there is none.</returns>
    public Task<string?> HeadAsync(PortalDb db, CancellationToken ct) => OfNewestAsync(db.Events, ct);

    /// <summary>Of the row that says this quotation was submitted; its supplier keeps it with the receipt.</summary>
    public Task<string?> OfSubmissionAsync(PortalDb db, Quotation quotation, CancellationToken ct) => OfNewestAsync(
        db.Events.Where(e => e.Deal == quotation.NoticeId && e.CompanyId == quotation.SupplierId
            && (e.Kind == nameof(QuotationSubmitted) || e.Kind == nameof(QuotationRevised))),
        ct);

    public async Task<SealVerdict> CheckAsync(PortalDb db, string mark, CancellationToken ct)
    {
        if (mark.Trim().Split('.') is not [var number, var hash, _] || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Of(sequence, hash)), Encoding.UTF8.GetBytes(mark.Trim())))
        {
            return SealVerdict.NotOurs;
        }

        var found = await db.Events.Where(e => e.Sequence == sequence).Select(e => e.Hash).FirstOrDefaultAsync(ct);
        return found is null ? SealVerdict.Shorter : found == hash ? SealVerdict.Stands : SealVerdict.Differs;
    }

    private async Task<string?> OfNewestAsync(IQueryable<EventRecord> events, CancellationToken ct) =>
        await events.OrderByDescending(e => e.Sequence).Select(e => new { e.Sequence, e.Hash }).FirstOrDefaultAsync(ct) is { } newest ? Of(newest.Sequence, newest.Hash) : null;

    private string Of(long sequence, string hash)
    {
        var what = string.Create(CultureInfo.InvariantCulture, $"{sequence}.{hash}");
        return $"{what}.{Convert.ToHexStringLower(HMACSHA256.HashData(_key.Value, Encoding.UTF8.GetBytes(what)))[..Signature]}";
    }
}
