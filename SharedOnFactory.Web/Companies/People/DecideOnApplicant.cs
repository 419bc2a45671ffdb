using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>The 대표 says that an applicant is one of theirs; the operator approves afterwards.</summary>
public sealed class EndorseMember(Door door)
{
    public Task<DocumentAnswer> RunAsync(Call call, string id, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var (member, _) = await act.ColleagueAsync(id);
            member.Endorse(act.Now);
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(member.Code, member.Status, member.Version);
        },
        ct);
}

/// <summary>The 대표 turns an applicant away.</summary>
public sealed class DeclineMember(Door door, JoinMails mails)
{
    public Task<DocumentAnswer> RunAsync(Call call, string id, string? reason, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var (member, _) = await act.ColleagueAsync(id);
            member.Reject(reason ?? "", act.Now);
            await act.Db.ForgetCredentialAsync(member.Id, ct);
            act.Db.AddRange(mails.Rejected(member, await act.MyCompanyAsync(), member.Reason ?? "", act.Now));
            await act.Db.SaveChangesAsync(ct);
            return DocumentAnswer.Of(member.Code, member.Status, member.Version);
        },
        ct);
}
