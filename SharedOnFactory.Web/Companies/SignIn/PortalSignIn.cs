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
    private const string Stamp = "stamp";

    /// <summary>Starts a session and hands the browser its cookie.</summary>
    /// <returns>False when it was refused after all: locked, another password, or not approved any more.</returns>
    public async Task<bool> BeginAsync(Proven who, bool isRemembered)
    {
        if (await start.RunAsync(who, isRemembered, Context.Origin(), Context.RequestAborted) is not { } session
            || await check.PrincipalAsync(who.MemberId, session.Id, Context.RequestAborted) is not { } principal)
        {
            return false;
        }

        await Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await Context.SignInAsync(IdentityConstants.ApplicationScheme, principal, new() { IsPersistent = isRemembered, ExpiresUtc = session.StartedAt + session.Lifetime });
        return true;
    }

    /// <summary>The password was right; who it was, and which password, is kept in a cookie of five minutes until the code is typed.</summary>
    public Task AskForCodeAsync(Proven who, bool isRemembered)
    {
        var identity = new System.Security.Claims.ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
        identity.AddClaim(new(System.Security.Claims.ClaimTypes.NameIdentifier, who.MemberId.ToString("D")));
        var properties = new AuthenticationProperties();
        properties.Items[Remembers] = isRemembered ? "1" : "0";
        properties.Items[Stamp] = who.Stamp;
        return Context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new(identity), properties);
    }

    public async Task<(Proven Who, bool IsRemembered)?> WhoIsAskedForCodeAsync()
    {
        var asked = await Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return Guid.TryParse(asked.Principal?.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value, out var member)
            && asked.Properties!.Items.TryGetValue(Remembers, out var remembers)
            && asked.Properties.Items.TryGetValue(Stamp, out var stamp) && stamp is not null
            ? (new(member, SignInWay.Password, stamp), remembers == "1")
            : null;
    }

    /// <summary>Whose passkey answered the challenge of this browser; null when it is unknown, wrong, or its member may not sign in.</summary>
    public async Task<Guid?> PasskeyMemberAsync(string? credential, TakePasskey take)
    {
        var answered = await PerformPasskeyAssertionAsync(credential ?? "");
        if (!answered.Succeeded)
        {
            await take.RefuseAsync(Context.Origin(), Context.RequestAborted);
            return null;
        }

        return await take.RunAsync(answered.User.Id, answered.Passkey, Context.Origin(), Context.RequestAborted) ? answered.User.Id : null;
    }

    /// <summary>A challenge lives for minutes in a cookie; an answer that comes without one, or is empty, fails like any wrong answer.</summary>
    public override async Task<PasskeyAssertionResult<Credential>> PerformPasskeyAssertionAsync(string credentialJson)
    {
        try
        {
            return await base.PerformPasskeyAssertionAsync(credentialJson);
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            return PasskeyAssertionResult.Fail<Credential>(new PasskeyException(problem.Message, problem));
        }
    }

    public override async Task<PasskeyAttestationResult> PerformPasskeyAttestationAsync(string credentialJson)
    {
        try
        {
            return await base.PerformPasskeyAttestationAsync(credentialJson);
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            return PasskeyAttestationResult.Fail(new PasskeyException(problem.Message, problem));
        }
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
