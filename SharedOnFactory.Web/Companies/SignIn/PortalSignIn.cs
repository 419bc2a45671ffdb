using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>Identity's sign-in, with one more condition: the member and its company are approved, today and at every re-check.</summary>
public sealed class PortalSignIn(
    UserManager<Credential> users,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<Credential> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Credential>> log,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Credential> confirmation,
    PortalDb db) : SignInManager<Credential>(users, http, claims, options, log, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(Credential user) => await db.SignedInAsync(user.Id, CancellationToken.None) is not null;

    public override async Task<Credential?> ValidateSecurityStampAsync(ClaimsPrincipal? principal)
    {
        var user = await base.ValidateSecurityStampAsync(principal);
        return user is not null && await CanSignInAsync(user) ? user : null;
    }
}

/// <summary>Puts the member's rights and names into the cookie.</summary>
public sealed class SignedInFactory(PortalDb db, IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<Credential>
{
    public async Task<ClaimsPrincipal> CreateAsync(Credential user)
    {
        var who = await db.SignedInAsync(user.Id, CancellationToken.None) ?? throw new NotSignedIn();
        var identity = who.ToIdentity(IdentityConstants.ApplicationScheme);
        identity.AddClaim(new(options.Value.ClaimsIdentity.SecurityStampClaimType, user.SecurityStamp ?? ""));
        return new(identity);
    }
}
