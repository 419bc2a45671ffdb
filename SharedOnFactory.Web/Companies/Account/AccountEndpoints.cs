using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Companies;

public sealed record ForgottenBody(string? CompanyId, string? MemberId, string? Email);

public sealed record ResetBody(string? Token, string? Password);

public sealed record PasswordBody(string? Current, string? Next);

public sealed record CurrentBody(string? Current);

public sealed record TotpBody(string? Offer, string? Code);

public sealed record ConfirmBody(string? Token);

public sealed record TotpAnswer(IReadOnlyList<string> RecoveryCodes);

public sealed record EmailAnswer(string Email);

public static class AccountEndpoints
{
    private const int Longest = 400;

    public static void Map(RouteGroupBuilder api)
    {
        MapForgotten(api);
        var me = api.MapGroup("/me").WithTags("내 계정");
        me.MapPut("", (HttpContext http, MyDetails details, long? version, EditMyself edit, CancellationToken ct) => edit.RunAsync(Me(http), details, http.Origin(), version, ct))
            .WithSummary("이름·연락처·이메일 고치기 (이메일은 지금 비밀번호를 current에 넣고, 확인 메일의 링크를 열어야 바뀝니다)").ProducesValidationProblem().ProducesProblem(409).ProducesProblem(422);
        me.MapPut("/consents/marketing", (ApiCall call, MarketingBody body, ChangeMarketingConsent change, CancellationToken ct) =>
        {
            var problems = new Problems();
            var isGiven = problems.Required(body.IsGiven, "isGiven", "값을 입력해 주십시오.");
            problems.ThrowIfAny();
            return change.RunAsync(call.Call, isGiven, ct: ct);
        }).WithSummary("소식 받기에 동의하거나 동의를 거두기").ProducesValidationProblem();
        me.MapGet("/data", DataAsync).WithSummary("나에 관해 가진 모든 것");
        me.MapGet("/sessions", SessionsAsync).WithSummary("로그인한 곳");
        me.MapDelete("/sessions/{id:guid}", (HttpContext http, Guid id, EndSession end, CancellationToken ct) => DoneAsync(end.RunAsync(Me(http), id, ct)))
            .WithSummary("그 곳에서 로그아웃").Produces(204).ProducesProblem(404);
        me.MapPost("/sessions/end-all", (HttpContext http, SignOutEverywhere end, CancellationToken ct) => DoneAsync(end.RunAsync(Me(http), ct)))
            .WithSummary("모든 곳에서 로그아웃 (이 토큰도 끝납니다)").Produces(204);
        me.MapGet("/sign-ins", SignInsAsync).WithSummary("로그인 기록");
        MapSecurity(me);
    }

    private static void MapForgotten(RouteGroupBuilder api)
    {
        var open = api.MapGroup("").WithTags("로그인").RequireRateLimiting(SignInSetup.TriesPerAddress);
        open.MapPost("/password/forgotten", async (ForgottenBody body, AskForPassword ask, CancellationToken ct) =>
        {
            Require(("companyId", body.CompanyId), ("memberId", body.MemberId), ("email", body.Email));
            await ask.RunAsync(body.CompanyId!, body.MemberId!, body.Email!, ct);
            return TypedResults.Accepted((string?)null);
        }).WithSummary("비밀번호를 새로 정하는 링크를 메일로 받기 (계정이 있는지는 알려 주지 않습니다)").Produces(202).ProducesValidationProblem();
        open.MapPost("/password/reset", (ResetBody body, ResetPassword reset, CancellationToken ct) =>
        {
            Require(("token", body.Token), ("password", body.Password));
            return DoneAsync(reset.RunAsync(body.Token, body.Password!, ct));
        }).WithSummary("메일로 받은 토큰으로 새 비밀번호 정하기").Produces(204).ProducesValidationProblem().ProducesProblem(422);
        open.MapPost("/email/confirm", async (ConfirmBody body, ConfirmEmail confirm, CancellationToken ct) =>
        {
            Require(("token", body.Token));
            return new EmailAnswer(await confirm.RunAsync(body.Token, ct));
        }).WithSummary("메일로 받은 토큰으로 새 이메일 확인").ProducesValidationProblem().ProducesProblem(422);
    }

    // Passwords come in and what is shown once goes out, so none of these is kept for an idempotency key.
    private static void MapSecurity(RouteGroupBuilder me)
    {
        me.MapPost("/password", (HttpContext http, PasswordBody body, ChangePassword change, CancellationToken ct) =>
        {
            Require(("current", body.Current), ("next", body.Next));
            return DoneAsync(change.RunAsync(Me(http), http.User.Session(), body.Current!, body.Next!, http.Origin(), ct));
        }).WithSummary("비밀번호 바꾸기 (이 토큰 말고는 모두 끝납니다)").Produces(204).ProducesValidationProblem();
        me.MapPost("/totp/offer", (HttpContext http, EnableTotp enable, CancellationToken ct) => enable.OfferAsync(http.Viewer().MemberId, ct))
            .WithSummary("2단계 인증에 쓸 키 받기 (아직 켜지지 않습니다)");
        me.MapPost("/totp/enable", async (HttpContext http, TotpBody body, EnableTotp enable, CancellationToken ct) =>
        {
            Require(("code", body.Code));
            return new TotpAnswer(await enable.RunAsync(Me(http), body.Offer, body.Code, ct));
        }).WithSummary("2단계 인증 켜기").ProducesValidationProblem().ProducesProblem(422);
        me.MapPost("/totp/disable", (HttpContext http, CurrentBody body, DisableTotp disable, CancellationToken ct) =>
        {
            Require(("current", body.Current));
            return DoneAsync(disable.RunAsync(Me(http), body.Current!, http.Origin(), ct));
        }).WithSummary("2단계 인증 끄기").Produces(204).ProducesValidationProblem().ProducesProblem(422);
        me.MapPost("/totp/recovery-codes", async (HttpContext http, CurrentBody body, RenewRecoveryCodes renew, CancellationToken ct) =>
        {
            Require(("current", body.Current));
            return new TotpAnswer(await renew.RunAsync(Me(http), body.Current!, http.Origin(), ct));
        }).WithSummary("복구 코드 새로 만들기").ProducesValidationProblem().ProducesProblem(422);
        me.MapGet("/passkeys", async (HttpContext http, IDbContextFactory<PortalDb> dbs, CancellationToken ct) =>
        {
            await using var db = await dbs.CreateDbContextAsync(ct);
            return await db.PasskeysOfAsync(http.Viewer(), ct);
        }).WithSummary("내 패스키 (등록은 브라우저에서 합니다)");
        me.MapDelete("/passkeys/{id}", (HttpContext http, string id, RemovePasskey remove, CancellationToken ct) => DoneAsync(remove.RunAsync(Me(http), id, ct)))
            .WithSummary("패스키 삭제").Produces(204).ProducesProblem(404);
    }

    private static async Task<MyData> DataAsync(HttpContext http, IDbContextFactory<PortalDb> dbs, TimeProvider clock, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await db.MyDataAsync(http.Viewer(), http.User.Session(), clock.Instant(), ct);
    }

    private static async Task<Listing<SessionRow>> SessionsAsync(HttpContext http, [AsParameters] Paging paging, IDbContextFactory<PortalDb> dbs, TimeProvider clock, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await paging.OfAsync(db.SessionsOf(http.Viewer(), http.User.Session(), clock.Instant()), ct);
    }

    private static async Task<Listing<SignInRow>> SignInsAsync(HttpContext http, [AsParameters] Paging paging, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        return await paging.OfAsync(db.SignInsOf(http.Viewer()), ct);
    }

    private static Call Me(HttpContext http) => new(http.Viewer().MemberId);

    private static async Task<NoContent> DoneAsync(Task act)
    {
        await act;
        return TypedResults.NoContent();
    }

    private static void Require(params (string Field, string? Value)[] fields)
    {
        var problems = new Problems();
        foreach (var (field, value) in fields)
        {
            problems.AddIf(string.IsNullOrWhiteSpace(value) || value.Length > Longest || value.Contains('\0', StringComparison.Ordinal), field, "값을 입력해 주십시오.");
        }

        problems.ThrowIfAny();
    }
}
