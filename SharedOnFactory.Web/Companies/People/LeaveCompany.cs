using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>
/// Somebody leaves, by its own wish or by the 대표's hand, and names a colleague who carries on. Deals belong to companies, so nothing
/// has to be moved: the colleague stands in the event and on the member (docs/decisions/0007-joining.md).
/// </summary>
public sealed class LeaveCompany(Door door)
{
    /// <param name="id">Who leaves; null for oneself.</param>
    public Task<DocumentAnswer> RunAsync(Call call, string? id, string? successor, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var isMyself = id is null || id == act.Me.MemberId.ToString();
            var (member, all) = isMyself ? await act.MemberOfAsync(act.Me.CompanyId, act.Me.MemberId.ToString()) : await act.ColleagueAsync(id!);
            var heir = string.IsNullOrWhiteSpace(successor) ? null : all.Named(successor);
            Domain.Companies.CompanyRules.SuccessorIsAColleague.Require(string.IsNullOrWhiteSpace(successor) || heir is not null);
            act.Db.Mails.AddRange(AccountMails.Closed(member, await act.Db.Companies.Where(c => c.Id == member.CompanyId).Select(c => c.Name).SingleAsync(ct), act.Now));
            member.Leave(heir, all, act.Now);
            await act.EndLostRightsAsync(member);
            await act.Db.ForgetCredentialAsync(member.Id, ct);
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(member.Code, member.Status, member.Version);
        },
        ct);
}
