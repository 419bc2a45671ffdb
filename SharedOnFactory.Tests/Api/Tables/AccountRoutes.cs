using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Tests.Api;

/// <summary>Signing in, one's own account, and what pages and browsers fetch. Passwords, membership and sessions end here, so it comes last.</summary>
internal static class AccountRoutes
{
    private const string NextPassword = "turning-lathe-2027";

    private const string Table = """
        |                                                  nobody buyer onlooker other supplier onlooker rival admin | special
        | POST   /token                                       200   200      200   200      200      200   200   200
        | POST   /token/refresh                               401   401      401   401      401      401   401   401
        | POST   /token/revoke                                204   204      204   204      204      204   204   204
        | GET    /openapi.json                                200   200      200   200      200      200   200   200
        | GET    /docs                                        200   200      200   200      200      200   200   200
        | ANY    ./hubs/boards/negotiate                      401   200      200   200      200      200   200   200
        | ANY    ./hubs/boards                                401   400      400   400      400      400   400   400
        | ANY    ./health/live                                200   200      200   200      200      200   200   200
        | ANY    ./health/ready                               200   200      200   200      200      200   200   200
        | GET    ./robots.txt                                 200   200      200   200      200      200   200   200
        | GET    ./sitemap.xml                                200   200      200   200      200      200   200   200

        | POST   /password/forgotten                          202   202      202   202      202      202   202   202
        | POST   /password/reset                              204   204      204   204      204      204   204   204
        | POST   /email/confirm                               200   200      200   200      200      200   200   200

        | GET    /me                                          401   200      200   200      200      200   200   200
        | PUT    /me                                          401   200      200   200      200      200   200   200 | blank plain
        | PUT    /me/consents/marketing                       401   200      200   200      200      200   200   200
        | GET    /me/data                                     401   200      200   200      200      200   200   200
        | GET    /me/sign-ins                                 401   200      200   200      200      200   200   200
        | GET    /me/sessions                                 401   200      200   200      200      200   200   200
        | DELETE /me/sessions/{session}                       401   204      404   404      404      404   404   404
        | GET    /me/passkeys                                 401   200      200   200      200      200   200   200
        | DELETE /me/passkeys/{passkey}                       401   204      404   404      404      404   404   404
        | POST   /me/totp/offer                               401   200      200   200      200      200   200   200
        | POST   /me/totp/enable                              401   200      400   400      400      400   400   400
        | POST   /me/totp/recovery-codes                      401   200      422   422      422      422   422   422
        | POST   /me/totp/disable                             401   204      422   422      422      422   422   422
        | GET    ./account/data.json                          302   200      200   200      200      200   200   200
        | POST   ./account/passkeys/options                   302   400      400   400      400      400   400   400
        | POST   ./sign-in/passkey/options                    400   400      400   400      400      400   400   400
        | POST   ./sign-in/passkey                            400   400      400   400      400      400   400   400
        | POST   ./preferences                                400   400      400   400      400      400   400   400
        | POST   ./sign-out                                   400   400      400   400      400      400   400   400
        | POST   /me/password                                 401   204      204   204      204      204   204   204

        | POST   /company/leave                               401   422      200   422      422      200   422   200 | blank
        | POST   /company/close                               401   422      401   200      422      401   200   401 | boss
        | POST   /me/sessions/end-all                         401   204      401   401      204      401   401   401
        """;

    public static Room Room => new(Table, Bodies, Before);

    /// <summary>A form of another site: it has the cookie, but not the antiforgery token of a page of ours.</summary>
    private static FormUrlEncodedContent Forged => new([new("credential", "{}"), new("theme", "dark")]);

    private static Dictionary<string, Func<ApiWorld, object>> Bodies => new(StringComparer.Ordinal)
    {
        ["POST /token"] = _ => new { companyId = "B0001", memberId = "kim", password = Portal.Password },
        ["POST /token/refresh"] = _ => new { refreshToken = "nothing" },
        ["POST /token/revoke"] = _ => new { refreshToken = "nothing" },
        ["POST /password/forgotten"] = _ => new { companyId = "S0002", memberId = "park", email = "park@example.com" },
        ["POST /password/reset"] = world => new { token = Link(world, AccountLinkUse.ResetPassword), password = NextPassword },
        ["POST /email/confirm"] = world => new { token = Link(world, AccountLinkUse.ConfirmEmail) },
        ["PUT /me"] = _ => new { name = "새 이름", phone = "01098765432" },
        ["PUT /me/consents/marketing"] = _ => new { isGiven = true },
        ["POST /me/totp/enable"] = world =>
        {
            var key = Totp.NewKey();
            return new { offer = world.Get<TotpKeys>().Offer(Guid.Parse(world["buyerKim"]), key), code = Totp.CodeAt(key, Totp.StepAt(TimeProvider.System.GetUtcNow())) };
        },
        ["POST /me/totp/recovery-codes"] = _ => new { current = Portal.Password },
        ["POST /me/totp/disable"] = _ => new { current = Portal.Password },
        ["POST /me/password"] = _ => new { current = Portal.Password, next = NextPassword },
        ["POST ./account/passkeys/options"] = _ => Forged,
        ["POST ./sign-in/passkey/options"] = _ => Forged,
        ["POST ./sign-in/passkey"] = _ => Forged,
        ["POST ./preferences"] = _ => Forged,
        ["POST ./sign-out"] = _ => Forged,
        ["POST /company/close"] = _ => new { current = NextPassword },
        ["POST /company/leave"] = _ => new { successor = "" },
    };

    private static Dictionary<string, Func<ApiWorld, Task>> Before => new(StringComparer.Ordinal)
    {
        ["GET /me"] = async world => world["buyerKim"] = (await world.ViewerAsync(world.ActsForTheBuyer)).MemberId.ToString(),
        ["DELETE /me/sessions/{session}"] = async world =>
        {
            using var elsewhere = await world.ApiAsync(world.ActsForTheBuyer);
            world["session"] = (string)(await elsewhere.GetAsync("/me/sessions")).Is(200)["items"].AsArray().Single(s => (bool)s!["isThis"]!)!["id"]!;
        },
        ["POST /company/close"] = async world =>
        {
            // Whoever may close its company knows its password, whether or not it was its turn to change it above.
            await using var db = world.Db();
            foreach (var user in await db.Users.Where(u => u.UserName == Cast.OtherBuyer || u.UserName == Cast.Rival).ToListAsync())
            {
                user.PasswordHash = world.Get<IPasswordHasher<Credential>>().HashPassword(user, NextPassword);
            }

            await db.SaveChangesAsync();
        },
        ["DELETE /me/passkeys/{passkey}"] = async world =>
        {
            byte[] id = [.. Enumerable.Range(1, 16).Select(i => (byte)i)];
            await using var db = world.Db();
            db.UserPasskeys.Add(new() { UserId = Guid.Parse(world["buyerKim"]), CredentialId = id, Data = Key() });
            await db.SaveChangesAsync();
            world["passkey"] = Base64UrlEncoder.Encode(id);
        },
    };

    private static IdentityPasskeyData Key() => new()
    {
        Name = "사무실 노트북",
        PublicKey = [1],
        AttestationObject = [1],
        ClientDataJson = [1],
        CreatedAt = DateTimeOffset.UnixEpoch,
    };

    /// <summary>As it stands in the mail to somebody who is no caller of the table.</summary>
    private static string Link(ApiWorld world, AccountLinkUse use)
    {
        using var db = world.Db();
        var member = db.Members.AsNoTracking().Single(m => m.Code == "admin2");
        var (link, token) = AccountLink.Make(member.Id, use, use == AccountLinkUse.ConfirmEmail ? "second@example.com" : null, TimeProvider.System.GetUtcNow());
        db.AccountLinks.Add(link);
#pragma warning disable RS0030 // A body is written at once, and a link has no facts to be chained.
        db.SaveChanges();
#pragma warning restore RS0030
        return token;
    }
}
