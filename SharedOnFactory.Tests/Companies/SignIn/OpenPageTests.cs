using System.Security.Claims;
using SharedOnFactory.Domain.Companies;
using SharedOnFactory.Web.Companies;

namespace SharedOnFactory.Tests.Companies;

/// <summary>What makes an open page start over: rights, never names.</summary>
public sealed class OpenPageTests
{
    private static readonly SignedIn Kim = new(new(Guid.NewGuid(), Guid.NewGuid(), "B0001", true, false, false, MemberRole.Staff), "한빛정밀기계", "김구매");

    [Fact]
    public void Another_name_of_member_or_company_leaves_it_open() =>
        SignInCheck.HasSameRights(Principal(Kim), Principal(Kim with { Name = "김새이름", CompanyName = "한빛" })).ShouldBeTrue();

    [Fact]
    public void Another_role_right_or_session_does_not()
    {
        foreach (var other in new[] { Principal(Kim with { Viewer = Kim.Viewer with { Role = MemberRole.Viewer } }), Principal(Kim with { Viewer = Kim.Viewer with { IsSupplier = true } }), Principal(Kim, "2") })
        {
            SignInCheck.HasSameRights(Principal(Kim), other).ShouldBeFalse();
        }
    }

    private static ClaimsPrincipal Principal(SignedIn who, string session = "1")
    {
        var identity = who.ToIdentity("test");
        identity.AddClaim(new("portal:session", session));
        return new(identity);
    }
}
