using SharedOnFactory.Web.Companies;

namespace SharedOnFactory.Web.Api;

public sealed record TokenRequest(string? CompanyId, string? MemberId, string? Password);

public sealed record RefreshRequest(string? RefreshToken);

public static class TokenEndpoints
{
    private const string Required = "값을 입력해 주십시오.";
    private const string Refusal = "입력한 내용을 확인해 주십시오.";
    private const int Longest = 400;

    public static void Map(RouteGroupBuilder api)
    {
        var token = api.MapGroup("/token").WithTags("로그인").RequireRateLimiting(SignInSetup.TriesPerAddress);
        token.MapPost("", SignInAsync).WithSummary("회사 ID, 담당자 ID, 비밀번호로 토큰 받기").Produces<TokenAnswer>().ProducesValidationProblem().ProducesProblem(401);
        token.MapPost("/refresh", RefreshAsync).WithSummary("새 토큰으로 바꾸기 (한 번만 쓸 수 있습니다)").Produces<TokenAnswer>().ProducesValidationProblem().ProducesProblem(401);
        token.MapPost("/revoke", RevokeAsync).WithSummary("토큰 버리기").Produces(204).ProducesValidationProblem();
    }

    private static async Task<IResult> SignInAsync(TokenRequest asked, PasswordCheck check, Tokens tokens, CancellationToken ct)
    {
        var missing = Missing(("companyId", asked.CompanyId), ("memberId", asked.MemberId), ("password", asked.Password));
        if (missing.Count > 0)
        {
            return Results.ValidationProblem(missing, Refusal);
        }

        var user = await check.FindAsync(asked.CompanyId!, asked.MemberId!, asked.Password!);
        return user is null
            ? Results.Problem(PasswordCheck.Refused, statusCode: StatusCodes.Status401Unauthorized)
            : Results.Ok(await tokens.IssueAsync(user.Id, ct));
    }

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
        return Results.NoContent();
    }

    private static Dictionary<string, string[]> Missing(params (string Field, string? Value)[] fields) => fields
        .Where(f => string.IsNullOrWhiteSpace(f.Value) || f.Value.Length > Longest)
        .ToDictionary(f => f.Field, _ => new[] { Required }, StringComparer.Ordinal);
}
