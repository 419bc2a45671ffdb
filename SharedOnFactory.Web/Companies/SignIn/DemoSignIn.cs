using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Data.Demo;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>Signs in with one click, for the accounts of the demo world only. Not mapped outside the demo.</summary>
public static class DemoSignIn
{
    public const string Path = "/demo/sign-in";

    public static void Map(WebApplication app) => app.MapPost(
        Path,
        async ([FromForm] string account, [FromForm] string? returnUrl, IReadOnlyList<DemoAccount> accounts, UserManager<Credential> users, PortalDb db, PortalSignIn signIn, HttpContext http) =>
        {
            var known = accounts.FirstOrDefault(a => a.Key == account);
            var user = known is null ? null : await users.FindByNameAsync(known.Key);
            if (user is null || await db.SignedInAsync(user.Id, http.RequestAborted) is null)
            {
                return Results.NotFound();
            }

            return await signIn.BeginAsync(new(user.Id, SignInWay.Demo), isRemembered: false) ? Results.LocalRedirect(Urls.Local(returnUrl, Urls.Desk)) : Results.NotFound();
        });
}
