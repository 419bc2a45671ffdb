using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Admin;

/// <summary>An administrator lets a company that applied in, and with it the representative who applied for it: somebody must be able to sign in.</summary>
public sealed class ApproveCompany(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string code, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var first = act.Me.IsAdministrator ? await FirstRepresentativeAsync(act, code) : null;
            return await act.DecideOnCompanyAsync(code, company =>
            {
                company.Approve(act.Now);
                first?.Approve(act.Now);
            });
        },
        ct);

    /// <summary>Ids grow with time, so the smallest applied first. Whoever else applied is decided on one by one.</summary>
    private static async Task<Member?> FirstRepresentativeAsync(Act act, string code)
    {
        var members = await act.Db.Members.Where(m => act.Db.Companies.Any(c => c.Id == m.CompanyId && c.Code == code)).ToListAsync(act.Ct);
        return members.Exists(m => m.Status == MemberStatus.Approved) ? null
            : members.Where(m => m is { Status: MemberStatus.Applied, Role: MemberRole.Representative }).MinBy(m => m.Id);
    }
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
