using Microsoft.AspNetCore.Diagnostics;
using SharedOnFactory.Web.Api;

namespace SharedOnFactory.Web.Layout;

/// <summary>Whatever goes wrong is answered in the visitor's language with its true status: people get a page, programs problem+json.</summary>
public static class KindProblems
{
    private const string Page = "/not-found";

    public static void UseKindProblems(this IApplicationBuilder app)
    {
        app.UseWhen(IsForPrograms, api =>
        {
            api.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf });
            api.UseStatusCodePages(); // An address that does not exist, a method that is not allowed: the same problem+json.
        });
        app.UseWhen(http => !IsForPrograms(http), pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = Page, CreateScopeForErrors = true, StatusCodeSelector = StatusOf, SuppressDiagnosticsCallback = IsTheirs });
            pages.UseStatusCodePagesWithReExecute(Page, createScopeForStatusCodePages: true);
            pages.Use(ShowPageAsync);
        });
    }

    /// <summary>A request that can't be read is no defect of ours, and nobody may fill the log with it.</summary>
    private static bool IsTheirs(ExceptionHandlerSuppressDiagnosticsContext context) => StatusOf(context.Exception) < StatusCodes.Status500InternalServerError;

    private static bool IsForPrograms(HttpContext http) => ApiProblems.Serves(http.Request.Path);

    public static int StatusOf(Exception problem) => ApiProblems.Of(problem)?.Status ?? StatusCodes.Status500InternalServerError;

    /// <summary>The page is only shown: a refused form must not be posted to it once more.</summary>
    private static async Task ShowPageAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null || http.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            http.Request.Method = HttpMethods.Get;
        }

        await next(http);
        if (http.Response is { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest })
        {
            // A form with a stale token is refused with a type but without a body; the type would pass for an answer.
            http.Response.ContentType = null;
        }
    }
}
