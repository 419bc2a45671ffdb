using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

public sealed record MarketingBody(bool? IsGiven);

/// <param name="At">When it was answered last; null when it never was.</param>
/// <param name="Version">Of the member.</param>
public sealed record MarketingAnswer(bool IsGiven, DateTimeOffset? At, long Version);

/// <summary>A member takes back the consent to be sent news, or gives it. The answers before stay as they were.</summary>
public sealed class ChangeMarketingConsent(Door door)
{
    /// <param name="version">Of the member, as the caller saw it; null when it did not look.</param>
    public Task<MarketingAnswer> RunAsync(Call call, bool isGiven, long? version = null, CancellationToken ct = default) => door.EnterAsync(
        call,
        async act =>
        {
            var me = await act.MyselfAsync();
            act.Expect(me, version);
            var last = await act.Db.MarketingConsentAsync(me.Id, ct);
            if ((last?.IsGiven ?? false) != isGiven)
            {
                last = me.AnswerMarketing(isGiven, ConsentEditions.OfTheForm, act.Now);
                act.Db.Add(last);
                await act.Db.SaveChangesAsync(ct);
            }

            return new MarketingAnswer(isGiven, last?.At, me.Version);
        },
        ct);
}

public static class MarketingConsents
{
    /// <summary>The answer that counts: the last one.</summary>
    public static Task<Consent?> MarketingConsentAsync(this PortalDb db, Guid memberId, CancellationToken ct) =>
        db.Consents.AsNoTracking().Where(c => c.MemberId == memberId && c.Kind == ConsentKind.Marketing).OrderByDescending(c => c.At).FirstOrDefaultAsync(ct);
}
