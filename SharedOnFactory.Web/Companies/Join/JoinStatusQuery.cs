using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>How an application stands, for its applicant.</summary>
/// <param name="CompanyId">Told when it can be used to sign in.</param>
public sealed record JoinStanding(
    string Number, string Name, Enum Status, DateTimeOffset? AppliedAt, string? Reason, string? CompanyId, string? MemberId, bool WaitsForItsCompany, bool LacksCertificate);

public static class JoinStatusQuery
{
    /// <summary>For whoever knows the number and the e-mail; null for a wrong one of either, which look the same.</summary>
    public static async Task<JoinStanding?> JoinStandingAsync(this PortalDb db, string? number, string? email, CancellationToken ct)
    {
        (number, email) = (PlainText.Normal(number).ToUpperInvariant(), MemberRules.Email(PlainText.Normal(email)));
        var found = await db.Members.AsNoTracking()
            .Join(db.Companies, m => m.CompanyId, c => c.Id, (member, company) => new { member, company })
            .Where(x => x.member.Email == email && (x.member.ApplicationNumber == number || (x.company.ApplicationNumber == number && x.member.ApplicationNumber == null)))
            .OrderBy(x => x.member.Id)
            .FirstOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        var (member, company) = (found.member, found.company);
        var isCompany = member.ApplicationNumber is null;
        var isIn = member.Status == MemberStatus.Approved && company.Status == CompanyStatus.Approved;
        var hasCertificate = !isCompany || await db.Attachments.AnyAsync(a => a.OwnerId == company.Id && a.Kind == AttachmentKind.Registration && a.RemovedAt == null, ct);
        return new(
            number, isCompany ? company.Name : member.Name, isCompany ? company.Status : member.Status, isCompany ? company.AppliedAt : member.AppliedAt,
            isCompany ? company.Reason : member.Reason, isIn ? company.Code : null, isIn ? member.Code : null, member.WaitsForItsCompany, !hasCertificate);
    }
}
