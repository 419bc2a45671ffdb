using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>Identity's sign-in, whose cookie names a session of ours: what the database says of it counts, at every request.</summary>
public sealed class PortalSignIn(
    UserManager<Credential> users,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<Credential> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Credential>> log,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Credential> confirmation,
    StartSession start,
    EndSession end,
    SignInCheck check) : SignInManager<Credential>(users, http, claims, options, log, schemes, confirmation)
{
    private const string Remembers = "remember";

    /// <summary>Starts a session and hands the browser its cookie.</summary>
    public async Task BeginAsync(Guid memberId, SignInWay way, bool isRemembered)
    {
        var session = await start.RunAsync(memberId, way, isRemembered, Context.Origin(), Context.RequestAborted);
        var principal = await check.PrincipalAsync(memberId, session.Id, Context.RequestAborted) ?? throw new NotSignedIn();
        await Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await Context.SignInAsync(IdentityConstants.ApplicationScheme, principal, new() { IsPersistent = isRemembered, ExpiresUtc = session.StartedAt + session.Lifetime });
    }

    /// <summary>The password was right; who it was is kept in a cookie of five minutes until the code is typed.</summary>
    public Task AskForCodeAsync(Guid memberId, bool isRemembered)
    {
        var identity = new System.Security.Claims.ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
        identity.AddClaim(new(System.Security.Claims.ClaimTypes.NameIdentifier, memberId.ToString("D")));
        var properties = new AuthenticationProperties();
        properties.Items[Remembers] = isRemembered ? "1" : "0";
        return Context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new(identity), properties);
    }

    public async Task<(Guid MemberId, bool IsRemembered)?> WhoIsAskedForCodeAsync()
    {
        var asked = await Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return Guid.TryParse(asked.Principal?.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value, out var member) && asked.Properties!.Items.TryGetValue(Remembers, out var remembers)
            ? (member, remembers == "1")
            : null;
    }

    /// <summary>Whose passkey answered the challenge of this browser; null when it is unknown, wrong, or its member may not sign in.</summary>
    public async Task<Guid?> PasskeyMemberAsync(string credential, TakePasskey take)
    {
        var answered = await PerformPasskeyAssertionAsync(credential);
        if (!answered.Succeeded)
        {
            await take.RefuseAsync(Context.Origin(), Context.RequestAborted);
            return null;
        }

        return await take.RunAsync(answered.User.Id, answered.Passkey, Context.Origin(), Context.RequestAborted) ? answered.User.Id : null;
    }

    public override async Task SignOutAsync()
    {
        if (Context.User.Session() is { } session && Context.User.Viewer() is { } me)
        {
            await end.LeaveAsync(me, session, Context.RequestAborted);
        }

        await Context.SignOutAsync(IdentityConstants.ApplicationScheme);
        await Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
    }
}
