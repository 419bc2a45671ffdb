using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Domain.Notices;
using SharedOnFactory.Domain.Quotations;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Quotations;

/// <summary>Step 2: the supplier begins its quotation; one per notice and supplier, seen by nobody else until it is submitted.</summary>
public sealed class DraftQuotation(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string noticeNumber, QuotationBody body, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var notice = await act.Db.Notices.VisibleTo(act.Me).Where(n => n.Number == noticeNumber).FoundAsync(ct);
            QuotationRules.SupplierIsNotBuyer.Require(notice.BuyerId != act.Me.CompanyId);
            act.RequireSupplier();
            QuotationRules.IsFirst.Require(!await act.Db.Quotations.AnyAsync(q => q.NoticeId == notice.Id && q.SupplierId == act.Me.CompanyId, ct));
            var quotation = Quotation.Draft(await act.NumberAsync(DocumentKind.Quotation), notice, act.Me.CompanyId, body.ToTerms(notice.Currency), act.Now);
            act.Db.Quotations.Add(quotation);
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(quotation.Number, quotation.State, quotation.Version);
        },
        ct);
}
