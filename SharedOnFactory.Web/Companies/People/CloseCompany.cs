using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Deals;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>
/// The 대표 takes the whole company off the portal: nothing may be running, everybody is signed out for good, and the business number
/// is free to join again (docs/decisions/0007-joining.md).
/// </summary>
public sealed class CloseCompany(Door door, OwnPassword own)
{
    /// <exception cref="InputInvalid">The password is missing or wrong.</exception>
    /// <exception cref="NotAllowed">The member is not a 대표.</exception>
    public async Task<DocumentAnswer> RunAsync(Call call, string? current, SignInOrigin from, CancellationToken ct = default)
    {
        await own.RequireAsync(call.MemberId, current, "current", from, ct);
        return await door.EnterAsync(call, CloseAsync, ct);
    }

    private static async Task<DocumentAnswer> CloseAsync(Act act)
    {
        act.RequireRepresentative();
        var (_, all) = await act.MemberOfAsync(act.Me.CompanyId, act.Me.MemberId.ToString());
        var company = await act.Db.Companies.SingleAsync(c => c.Id == act.Me.CompanyId, act.Ct);
        var inHand = await act.Db.InHandOfAsync(act.Me, company.Id, act.Ct);
        company.Leave(inHand.IsBusy, act.Now);
        foreach (var member in all.Where(m => m.Status is MemberStatus.Applied or MemberStatus.Approved or MemberStatus.Suspended))
        {
            act.Db.Mails.AddRange(AccountMails.Closed(member, company.Name, act.Now));
            member.LeaveWith(company, act.Now);
            await act.EndLostRightsAsync(member);
            await act.Db.ForgetCredentialAsync(member.Id, act.Ct);
        }

        await act.Db.SaveChangesAsync(act.Ct);
        return DocumentAnswer.Of(company.Code, company.Status, company.Version);
    }
}
