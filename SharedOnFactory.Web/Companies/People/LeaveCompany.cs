using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Deals;

namespace SharedOnFactory.Web.Companies;

/// <summary>
/// Somebody leaves, by its own wish or by the 대표's hand, and names a colleague who carries on. Deals belong to companies, so nothing has
/// to be moved: the hand-over stands on each deal's timeline and the colleague is told (docs/decisions/0007-joining.md).
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
            CompanyRules.SuccessorIsAColleague.Require(string.IsNullOrWhiteSpace(successor) || heir is not null);
            var company = await act.Db.Companies.Where(c => c.Id == member.CompanyId).Select(c => c.Name).SingleAsync(ct);
            act.Db.Mails.AddRange(AccountMails.Closed(member, company, act.Now));
            await HandOverAsync(act, member, heir, all);
            await act.EndLostRightsAsync(member);
            await act.Db.ForgetCredentialAsync(member.Id, ct);
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(member.Code, member.Status, member.Version);
        },
        ct);

    private static async Task HandOverAsync(Act act, Member member, Member? heir, IReadOnlyCollection<Member> all)
    {
        // The operator looks after every deal and has none in hand.
        var deals = await act.Db.DealsOf(act.Me, member.Id).Where(_ => act.Me.IsBuyer || act.Me.IsSupplier).Select(n => new { n.Id, n.Number }).ToListAsync(act.Ct);
        member.Leave(heir, all, act.Now, hasDeals: deals.Count > 0);
        if (heir is null || deals.Count == 0)
        {
            return;
        }

        foreach (var deal in deals)
        {
            act.Db.Note(new DealHandedOver(deal.Id, member.CompanyId, member.Id, heir.Id, member.Name, heir.Name, act.Now));
        }

        act.Db.Mails.AddRange(AccountMails.HandedOver(heir, member, [.. deals.Select(d => d.Number)], act.Now));
    }
}
