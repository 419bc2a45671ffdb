using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Quotations;

/// <summary>What the supplier keeps as proof: number, revision, instant and the SHA-256 of what was submitted.</summary>
public sealed record QuotationReceiptAnswer(string Number, string State, int Revision, DateTimeOffset SubmittedAt, string Receipt, long Version);

/// <summary>
/// Step 2: the supplier hands in its quotation. The notice's row is locked before the clock is read: at the deadline it is too late. Whoever
/// had said that it would not quote has changed its mind.
/// </summary>
public sealed class SubmitQuotation(Door door)
{
    /// <param name="confirmed">The member was asked about an unlikely price and means it.</param>
    public Task<QuotationReceiptAnswer> RunAsync(Call call, string number, long? version = null, bool confirmed = false, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var (quotation, notice) = await act.OwnQuotationAsync(number);
            act.Expect(quotation, version);
            var files = await act.Db.Attachments.Where(a => a.OwnerId == quotation.Id && a.RemovedAt == null).ToListAsync(ct);
            quotation.Submit(notice, files, act.Now, confirmed);
            if (await act.Db.Declines.FirstOrDefaultAsync(d => d.NoticeId == notice.Id && d.SupplierId == quotation.SupplierId, ct) is { } decline)
            {
                decline.TakeBack(act.Now);
                act.Db.Declines.Remove(decline);
            }

            await act.Db.SaveChangesAsync(ct);
            return new QuotationReceiptAnswer(
                quotation.Number, DocumentAnswer.Wire(quotation.State), quotation.Revision, quotation.SubmittedAt!.Value, quotation.Receipt!, quotation.Version);
        },
        ct);
}
