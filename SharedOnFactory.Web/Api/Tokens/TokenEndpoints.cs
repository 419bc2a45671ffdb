using System.Diagnostics;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;

namespace SharedOnFactory.Web.Api;

public sealed record TokenRequest(string? CompanyId, string? MemberId, string? Password, string? Code = null);

public sealed record RefreshRequest(string? RefreshToken);

public static class TokenEndpoints
{
    private const string Required = "값을 입력해 주십시오.";
    private const string Refusal = "입력한 내용을 확인해 주십시오.";
    private const int Longest = 400;

    public static void Map(RouteGroupBuilder api)
    {
        var token = api.MapGroup("/token").WithTags("로그인").RequireRateLimiting(SignInSetup.TriesPerAddress);
        token.MapPost("", SignInAsync).WithSummary("회사 ID, 담당자 ID, 비밀번호로 토큰 받기 (2단계 인증을 켰으면 code도)").Produces<TokenAnswer>().ProducesValidationProblem().ProducesProblem(401);
        token.MapPost("/refresh", RefreshAsync).WithSummary("새 토큰으로 바꾸기 (한 번만 쓸 수 있습니다)").Produces<TokenAnswer>().ProducesValidationProblem().ProducesProblem(401);
        token.MapPost("/revoke", RevokeAsync).WithSummary("토큰 버리기").Produces(204).ProducesValidationProblem();
    }

    private static async Task<IResult> SignInAsync(TokenRequest asked, PasswordCheck check, Tokens tokens, HttpContext http, CancellationToken ct)
    {
        var missing = Missing(("companyId", asked.CompanyId), ("memberId", asked.MemberId), ("password", asked.Password));
        if (missing.Count > 0)
        {
            return Results.ValidationProblem(missing, Refusal);
        }

        if (asked.Code?.Length > Longest)
        {
            return Results.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["code"] = [$"{Longest}자까지 쓸 수 있습니다."] });
        }

        var started = Stopwatch.GetTimestamp();
        var answer = await check.CheckAsync(asked.CompanyId!, asked.MemberId!, asked.Password!, asked.Code, SignInWay.Token, http.Origin(), ct);
        return answer switch
        {
            { Outcome: SignInOutcome.SignedIn, User: { } user } when await tokens.IssueAsync(Proven.ByPassword(user, SignInWay.Token), http.Origin(), ct) is { } issued => Results.Ok(issued),
            { Outcome: SignInOutcome.CodeAsked or SignInOutcome.WrongCode } => Refused("sign-in.code", "인증 앱의 6자리 코드나 복구 코드를 code에 넣어 주십시오. 이미 쓴 코드는 다시 쓸 수 없습니다."),
            { Outcome: SignInOutcome.TotpMissing } => Refused("sign-in.totp", "관리자는 먼저 화면에서 2단계 인증을 켜야 합니다."),
            { Suspension: { } sentence } => Refused("sign-in.suspended", sentence),
            _ => await RefusedAsync(started, ct),
        };
    }

    private static async Task<IResult> RefusedAsync(long started, CancellationToken ct)
    {
        await PasswordCheck.WaitAsync(started, ct);
        return Results.Problem(PasswordCheck.Refused, statusCode: StatusCodes.Status401Unauthorized);
    }

    private static IResult Refused(string rule, string sentence) => Results.Problem(
        sentence, statusCode: StatusCodes.Status401Unauthorized, extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["rule"] = rule });

    private static async Task<IResult> RefreshAsync(RefreshRequest asked, Tokens tokens, CancellationToken ct)
    {
        var missing = Missing(("refreshToken", asked.RefreshToken));
        if (missing.Count > 0)
        {
            return Results.ValidationProblem(missing, Refusal);
        }

        return await tokens.RefreshAsync(asked.RefreshToken!, ct) is { } answer
            ? Results.Ok(answer)
            : Results.Problem("더는 쓸 수 없는 토큰입니다. 다시 로그인해 주십시오.", statusCode: StatusCodes.Status401Unauthorized);
    }

    private static async Task<IResult> RevokeAsync(RefreshRequest asked, Tokens tokens, CancellationToken ct)
    {
        var missing = Missing(("refreshToken", asked.RefreshToken));
        if (missing.Count > 0)
        {
            return Results.ValidationProblem(missing, Refusal);
        }

        await tokens.RevokeAsync(asked.RefreshToken!, ct);
        return TypedResults.NoContent();
    }

    private static Dictionary<string, string[]> Missing(params (string Field, string? Value)[] fields) => fields
        .Where(f => string.IsNullOrWhiteSpace(f.Value) || f.Value.Length > Longest)
        .ToDictionary(f => f.Field, _ => new[] { Required }, StringComparer.Ordinal);
}
