using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Admin;

/// <summary>An administrator lets a company that applied in, and the first person of it in the same act.</summary>
public sealed class ApproveCompany(Door door, JoinMails mails)
{
    public Task<DocumentAnswer> RunAsync(Call call, string code, CancellationToken ct = default) => door.EnterAsync(
        call,
        act => act.DecideOnCompanyAsync(code, async company =>
        {
            CompanyRules.IsApplied.Require(company.Status == CompanyStatus.Applied);
            CompanyRules.HasACertificate.Require(
                await act.Db.Attachments.AnyAsync(a => a.OwnerId == company.Id && a.Kind == AttachmentKind.Registration && a.RemovedAt == null, ct));
            company.Approve(act.Now);
            if (await act.FirstOfAsync(company) is { } person)
            {
                person.Approve(act.Now);
                act.Db.AddRange(mails.Approved(person, company, act.Now));
            }
        }),
        ct);
}

/// <summary>An administrator returns an application. Its number is free again, so that it can be mended and sent once more.</summary>
public sealed class RejectCompany(Door door, JoinMails mails)
{
    public Task<DocumentAnswer> RunAsync(Call call, string code, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call,
        act => act.DecideOnCompanyAsync(code, async company =>
        {
            company.Reject(reason ?? "", act.Now);
            if (await act.FirstOfAsync(company) is { } person)
            {
                person.Reject(reason ?? "", act.Now);
                await act.Db.ForgetCredentialAsync(person.Id, ct);
                act.Db.AddRange(mails.Rejected(person, company, company.Reason ?? "", act.Now));
            }
        }),
        ct);
}

/// <summary>Closes the portal to a company; every act of its members is refused from that moment.</summary>
public sealed class SuspendCompany(Door door, StandingMails mails)
{
    public Task<DocumentAnswer> RunAsync(Call call, string code, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call,
        act => act.DecideOnCompanyAsync(code, async company =>
        {
            act.Require(!company.IsOperator);
            company.Suspend(reason ?? "", act.Now);
            await act.Db.ShutOutAsync(company, mails, act.Now, ct);
        }),
        ct);
}

public sealed class RestoreCompany(Door door, StandingMails mails)
{
    public Task<DocumentAnswer> RunAsync(Call call, string code, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call,
        act => act.DecideOnCompanyAsync(code, async company =>
        {
            company.Restore(reason ?? "", act.Now);
            act.Db.AddRange(mails.Restored(await act.Db.RepresentativesAsync(company.Id, ct), company, reason!.Trim(), act.Now));
        }),
        ct);
}

internal static class CompanyDeciding
{
    public static async Task<DocumentAnswer> DecideOnCompanyAsync(this Act act, string code, Func<Company, Task> decide)
    {
        act.RequireAdministrator();
        var company = await act.Db.Companies.Where(c => c.Code == code).FoundAsync(act.Ct);
        await decide(company);
        await act.Db.SaveChangesAsync(act.Ct);
        return DocumentAnswer.Of(company.Code, company.Status, company.Version);
    }

    /// <summary>Who sent the application; nobody else can have applied to a company that is not approved.</summary>
    public static Task<Member?> FirstOfAsync(this Act act, Company company) =>
        act.Db.Members.Where(m => m.CompanyId == company.Id && m.Status == MemberStatus.Applied).OrderBy(m => m.Id).FirstOrDefaultAsync(act.Ct);
}
