using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Admin;

/// <summary>An administrator lets a company that applied in; from then on its approved members can sign in.</summary>
public sealed class ApproveCompany(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string code, CancellationToken ct = default) => door.EnterAsync(
        call, act => act.DecideOnCompanyAsync(code, company => company.Approve(act.Now)), ct);
}

public sealed class RejectCompany(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string code, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call, act => act.DecideOnCompanyAsync(code, company => company.Reject(reason ?? "", act.Now)), ct);
}

/// <summary>Closes the portal to a company; every act of its members is refused from that moment.</summary>
public sealed class SuspendCompany(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string code, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call,
        act => act.DecideOnCompanyAsync(code, company =>
        {
            act.Require(!company.IsOperator);
            company.Suspend(reason ?? "", act.Now);
        }),
        ct);
}

internal static class CompanyDeciding
{
    public static async Task<DocumentAnswer> DecideOnCompanyAsync(this Act act, string code, Action<Company> decide)
    {
        act.RequireAdministrator();
        var company = await act.Db.Companies.Where(c => c.Code == code).FoundAsync(act.Ct);
        decide(company);
        await act.Db.SaveChangesAsync(act.Ct);
        return DocumentAnswer.Of(company.Code, company.Status, company.Version);
    }
}
