using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Quotations;

/// <summary>Step 2: the supplier changes its draft, or replaces what it submitted by a new version (revision) before the deadline.</summary>
public sealed class EditQuotation(Door door)
{
    /// <param name="confirmed">The member was asked about an unlikely price and means it.</param>
    public Task<DocumentAnswer> RunAsync(Call call, string number, QuotationBody body, long? version, bool confirmed = false, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var (quotation, notice) = await act.OwnQuotationAsync(number);
            act.Expect(quotation, version);
            var terms = body.ToTerms(notice.Currency);
            if (quotation.State == QuotationState.Submitted)
            {
                var files = await act.Db.Attachments.Where(a => a.OwnerId == quotation.Id && a.RemovedAt == null).ToListAsync(ct);
                quotation.Revise(terms, notice, files, act.Now, confirmed);
            }
            else
            {
                quotation.Edit(terms, notice, act.Now);
            }

            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(quotation.Number, quotation.State, quotation.Version);
        },
        ct);
}
