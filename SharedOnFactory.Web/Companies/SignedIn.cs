using System.Security.Claims;
using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Web.Companies;

/// <summary>Who is signed in, as the cookie or the access token carries it: the rights, and the names the screen shows.</summary>
public sealed record SignedIn(Viewer Viewer, string CompanyName, string Name)
{
    internal const string Member = ClaimTypes.NameIdentifier;
    internal const string Company = "portal:company";
    internal const string CompanyCode = "portal:company-code";
    internal const string CompanyNamed = "portal:company-name";
    internal const string Session = "portal:session";
    internal const string NeedsTotp = "portal:needs-totp";
    internal const string MemberRoleIs = "portal:member-role";

    public static SignedIn Of(Member member, Company company) => new(Viewer.Of(member, company), company.Name, member.Name);

    public ClaimsIdentity ToIdentity(string scheme)
    {
        var identity = new ClaimsIdentity(scheme, ClaimTypes.Name, ClaimTypes.Role);
        identity.AddClaim(new(Member, Viewer.MemberId.ToString("D")));
        identity.AddClaim(new(ClaimTypes.Name, Name));
        identity.AddClaim(new(Company, Viewer.CompanyId.ToString("D")));
        identity.AddClaim(new(CompanyCode, Viewer.CompanyCode));
        identity.AddClaim(new(CompanyNamed, CompanyName));
        identity.AddClaim(new(MemberRoleIs, Viewer.Role.ToString()));
        identity.AddClaims(Rights.Of(Viewer).Select(right => new Claim(ClaimTypes.Role, right)));
        return identity;
    }
}

/// <summary>The names of rights, in claims, policies and the API.</summary>
public static class Rights
{
    public const string Buyer = "buyer";
    public const string Supplier = "supplier";
    public const string Administrator = "administrator";

    public static IEnumerable<string> Of(Viewer viewer)
    {
        if (viewer.IsBuyer)
        {
            yield return Buyer;
        }

        if (viewer.IsSupplier)
        {
            yield return Supplier;
        }

        if (viewer.IsAdministrator)
        {
            yield return Administrator;
        }
    }
}

public static class SignedInClaims
{
    /// <summary>The rights of a signed-in member; null for everyone else.</summary>
    public static Viewer? Viewer(this ClaimsPrincipal user) => user.SignedIn()?.Viewer;

    /// <summary>The session the cookie names; null for a program's token.</summary>
    public static Guid? Session(this ClaimsPrincipal user) => Guid.TryParse(user.FindFirstValue(Companies.SignedIn.Session), out var session) ? session : null;

    public static SignedIn? SignedIn(this ClaimsPrincipal user)
    {
        string? Value(string type) => user.FindFirstValue(type);
        if (user.Identity?.IsAuthenticated != true
            || !Guid.TryParse(Value(Companies.SignedIn.Member), out var member)
            || !Guid.TryParse(Value(Companies.SignedIn.Company), out var company)
            || !Enum.TryParse<MemberRole>(Value(Companies.SignedIn.MemberRoleIs), out var role))
        {
            return null;
        }

        var viewer = new Viewer(
            member, company, Value(Companies.SignedIn.CompanyCode) ?? "", user.IsInRole(Rights.Buyer), user.IsInRole(Rights.Supplier), user.IsInRole(Rights.Administrator), role);
        return new(viewer, Value(Companies.SignedIn.CompanyNamed) ?? "", Value(ClaimTypes.Name) ?? "");
    }
}
