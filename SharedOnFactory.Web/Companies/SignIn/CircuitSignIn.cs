using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Companies;

/// <summary>
/// Checks the member behind an open page again every 30 seconds: password changed, not approved any more, company suspended or rights
/// changed end the circuit. The page then signs in anew or starts over with the new rights.
/// </summary>
public sealed class CircuitSignIn(ILoggerFactory logs, IDbContextFactory<PortalDb> dbs, IOptions<IdentityOptions> options)
    : RevalidatingServerAuthenticationStateProvider(logs)
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    protected override TimeSpan RevalidationInterval => Every;

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        var user = authenticationState.User;
        if (user.Viewer() is not { } was)
        {
            return false;
        }

        await using var db = await dbs.CreateDbContextAsync(cancellationToken);
        var stamp = await db.Users.Where(u => u.Id == was.MemberId).Select(u => u.SecurityStamp).FirstOrDefaultAsync(cancellationToken);
        return stamp == user.FindFirst(options.Value.ClaimsIdentity.SecurityStampClaimType)?.Value
            && await db.ViewerAsync(was.MemberId, cancellationToken) == was;
    }
}
