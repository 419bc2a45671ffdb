using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Quotations;

/// <summary>Step 2: the supplier takes its quotation back before the deadline, with a reason.</summary>
public sealed class WithdrawQuotation(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string number, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var (quotation, notice) = await act.OwnQuotationAsync(number);
            quotation.Withdraw(reason ?? "", notice, act.Now);
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(quotation.Number, quotation.State, quotation.Version);
        },
        ct);
}
