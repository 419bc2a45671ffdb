using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Steps.Orders;

/// <summary>Step 4: the buyer issues the purchase order; it now waits for an administrator.</summary>
public sealed class IssueOrder(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string number, IssueBody body, long? version = null, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var order = await act.BuyersOrderAsync(number);
            act.Expect(order, version);
            order.Issue(body.ToTerms(order), act.Now);
            return await act.SavedAsync(order);
        },
        ct);
}
