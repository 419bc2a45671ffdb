using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Api;

public sealed record MeAnswer(
    string CompanyId, string CompanyName, string MemberId, string Name, string[] Roles, string Email, string Phone, MemberRole Role, long Version);

public static class MeEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/me", async (HttpContext http, IDbContextFactory<PortalDb> dbs, CancellationToken ct) =>
    {
        var who = http.User.SignedIn()!;
        await using var db = await dbs.CreateDbContextAsync(ct);
        var me = await db.Members.AsNoTracking().Where(m => m.Id == who.Viewer.MemberId).FoundAsync(ct);
        return new MeAnswer(who.Viewer.CompanyCode, who.CompanyName, me.Code, me.Name, [.. Rights.Of(who.Viewer)], me.Email, me.Phone, me.Role, me.Version);
    }).WithSummary("누구로 들어왔는지").WithTags("로그인");
}
