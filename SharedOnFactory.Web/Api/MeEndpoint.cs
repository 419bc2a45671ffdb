using System.Security.Claims;
using SharedOnFactory.Web.Companies;

namespace SharedOnFactory.Web.Api;

public sealed record MeAnswer(string CompanyId, string CompanyName, string MemberId, string Name, string[] Roles);

public static class MeEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/me", (ClaimsPrincipal user) =>
    {
        var who = user.SignedIn()!;
        return new MeAnswer(who.Viewer.CompanyCode, who.CompanyName, user.FindFirstValue(TokenGate.MemberCode) ?? "", who.Name, [.. Rights.Of(who.Viewer)]);
    }).WithSummary("누구로 들어왔는지").WithTags("로그인");
}
