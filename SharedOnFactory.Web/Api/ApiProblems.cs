using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Api;

/// <summary>Every failure of an endpoint as RFC 9457 problem+json, in one place; the sentence is in Korean, the codes are for programs.</summary>
public sealed partial class ApiProblems(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // By now the request's own path has been rewritten to the error page's.
        var path = httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? httpContext.Request.Path;
        if (!Serves(path) || Of(exception) is not { } problem)
        {
            return false;
        }

        httpContext.Response.StatusCode = problem.Status!.Value;
        if (problem.Status == StatusCodes.Status503ServiceUnavailable)
        {
            httpContext.Response.Headers.RetryAfter = "5";
        }

        return await problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = problem, Exception = exception });
    }

    /// <summary>Programs, and the uploads that pages do over HTTP, are answered with problem+json.</summary>
    public static bool Serves(PathString path) => path.StartsWithSegments("/scm/api", StringComparison.OrdinalIgnoreCase) || path.StartsWithSegments("/files", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null for what is a defect of ours: that stays a 500 and is logged.</summary>
    public static ProblemDetails? Of(Exception exception) => exception switch
    {
        InputInvalid invalid => WithErrors(invalid.Message, invalid.Errors),
        BadHttpRequestException { InnerException: JsonException json } => Unreadable("JSON을 읽을 수 없습니다.", FieldOf(json)),
        BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } bad => Unreadable(SentenceOf(bad.StatusCode)!, FieldOf(bad)),
        BadHttpRequestException bad => Sentence(bad.StatusCode, SentenceOf(bad.StatusCode) ?? SentenceOf(StatusCodes.Status400BadRequest)!),
        InvalidDataException => Unreadable("보낸 파일을 읽을 수 없습니다. multipart/form-data의 형식을 확인해 주십시오.", "file"),
        AntiforgeryValidationException => Unreadable("화면을 연 지 오래되었습니다. 새로 고친 뒤 다시 시도해 주십시오.", "request"),
        NotSignedIn => Sentence(StatusCodes.Status401Unauthorized, exception.Message),
        NotAllowed => Sentence(StatusCodes.Status403Forbidden, exception.Message),
        NotFoundHere => Sentence(StatusCodes.Status404NotFound, exception.Message),
        SomeoneWasFirst => Sentence(StatusCodes.Status409Conflict, exception.Message),
        RuleBroken broken => Broken(broken),
        _ when Trouble.IsPassing(exception) => Sentence(StatusCodes.Status503ServiceUnavailable, Trouble.Message),
        _ => null,
    };

    /// <summary>For every problem that says nothing itself yet: its sentence, and no trace unless it is a defect to be found in the log,
    /// because on a refusal a trace would only tell two "not found" apart.</summary>
    public static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        problem.Detail ??= SentenceOf(context.HttpContext.Response.StatusCode);
        if (context.HttpContext.Response.StatusCode < StatusCodes.Status500InternalServerError)
        {
            problem.Extensions.Remove("traceId");
        }
    }

    private static string? SentenceOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "요청을 읽을 수 없습니다. 빠진 값이나 형식을 확인해 주십시오.",
        StatusCodes.Status404NotFound => new NotFoundHere().Message,
        StatusCodes.Status405MethodNotAllowed => "이 주소에서는 할 수 없는 요청입니다. API 문서에서 메서드를 확인해 주십시오.",
        StatusCodes.Status413PayloadTooLarge => "파일이 너무 큽니다.",
        StatusCodes.Status415UnsupportedMediaType => "Content-Type을 확인해 주십시오. 본문은 application/json, 파일은 multipart/form-data로, 글자는 UTF-8로 보냅니다.",
        >= StatusCodes.Status500InternalServerError => "처리하지 못했습니다. 잠시 뒤 다시 시도하고, 계속되면 운영사에 알려 주십시오.",
        _ => null,
    };

    private static ProblemDetails Unreadable(string sentence, string field) =>
        WithErrors(sentence, new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = ["값이 빠졌거나 형식이 맞지 않습니다."] });

    private static ProblemDetails Sentence(int status, string sentence) => new() { Status = status, Detail = sentence };

    private static ProblemDetails Broken(RuleBroken broken)
    {
        var problem = Sentence(StatusCodes.Status422UnprocessableEntity, broken.Message);
        problem.Extensions["rule"] = broken.Rule.Code;
        if (broken.Errors is { Count: > 0 } errors)
        {
            problem.Extensions["errors"] = errors;
        }

        return problem;
    }

    private static ProblemDetails WithErrors(string sentence, IReadOnlyDictionary<string, string[]> errors)
    {
        var problem = Sentence(StatusCodes.Status400BadRequest, sentence);
        problem.Extensions["errors"] = errors;
        return problem;
    }

    private static string FieldOf(JsonException json) => json.Path is { Length: > 2 } path ? path[2..] : "body";

    /// <summary>The framework names the parameter only in its message: <c>Failed to bind parameter "int page" from "x".</c></summary>
    private static string FieldOf(BadHttpRequestException bad) =>
        ParameterName().Match(bad.Message) is { Success: true } named ? JsonNamingPolicy.CamelCase.ConvertName(named.Groups["name"].Value) : "request";

    [GeneratedRegex("parameter \"([^\"]* )?(?<name>\\w+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ParameterName();
}
