using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

/// <summary>What the account's pages fetch with the cookie: the member's data as a file, and the challenges of passkeys.</summary>
public static class AccountPageEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet(Urls.MyData, DataAsync).RequireAuthorization();
        app.MapPost($"{Urls.Passkeys}/options", CreationAsync).RequireAuthorization().WithMetadata(new RequireAntiforgeryTokenAttribute());
        app.MapPost($"{Urls.PasskeySignIn}/options", RequestAsync).AllowAnonymous().WithMetadata(new RequireAntiforgeryTokenAttribute()).RequireRateLimiting(SignInSetup.TriesPerAddress);
        app.MapPost(Urls.PasskeySignIn, SignInAsync).AllowAnonymous().RequireRateLimiting(SignInSetup.TriesPerAddress);
    }

    private static async Task DataAsync(HttpContext http, IDbContextFactory<PortalDb> dbs, TimeProvider clock, CancellationToken ct)
    {
        if (http.User.Viewer() is not { } me)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await using var db = await dbs.CreateDbContextAsync(ct);
        var data = await db.MyDataAsync(me, http.User.Session(), clock.Instant(), ct);
        http.Response.Headers.ContentDisposition = "attachment; filename=\"my-data.json\"";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsJsonAsync(data, ct);
    }

    private static async Task<IResult> CreationAsync(HttpContext http, PortalSignIn signIn, PortalDb db)
    {
        if (IsForged(http) || http.User.Viewer() is not { } me)
        {
            return Results.BadRequest();
        }

        var name = await db.Users.Where(u => u.Id == me.MemberId).Select(u => u.UserName).FirstAsync(http.RequestAborted);
        var options = await signIn.MakePasskeyCreationOptionsAsync(new() { Id = me.MemberId.ToString("D"), Name = name!, DisplayName = http.User.SignedIn()!.Name });
        return Results.Content(options, "application/json");
    }

    private static async Task<IResult> RequestAsync(HttpContext http, PortalSignIn signIn) => IsForged(http)
        ? Results.BadRequest()
        : Results.Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    private static async Task<IResult> SignInAsync([FromForm] string? credential, [FromForm] string? returnUrl, HttpContext http, PortalSignIn signIn, TakePasskey take)
    {
        if (await signIn.PasskeyMemberAsync(credential, take) is not { } member || !await signIn.BeginAsync(new(member, SignInWay.Passkey), isRemembered: false))
        {
            return Results.LocalRedirect($"{Urls.SignIn}?passkey=refused&returnUrl={Uri.EscapeDataString(Urls.Local(returnUrl, Urls.Desk))}");
        }

        return Results.LocalRedirect(Urls.Local(returnUrl, Urls.Desk));
    }

    private static bool IsForged(HttpContext http) => http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true };
}
