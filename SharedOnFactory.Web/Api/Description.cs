using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace SharedOnFactory.Web.Api;

/// <summary>The description of the API for the page that shows it. It does not change while the portal runs, so it is made once.</summary>
public sealed class Description(IServiceScopeFactory scopes)
{
    private readonly Lazy<Task<OpenApiDocument>> _document = new(async () =>
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1").GetOpenApiDocumentAsync();
    });

    public Task<OpenApiDocument> ReadAsync() => _document.Value;
}
