using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace SharedOnFactory.Web.Api;

/// <summary>What the generated description can't know: its title and how to sign in.</summary>
public sealed class ApiDescription : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new() { Title = "공유 온 팩토리 수발주 API", Version = "v1", Description = "POST /scm/api/token 으로 받은 접근 토큰을 Authorization: Bearer 머리말로 보냅니다." };
        document.Components ??= new();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        document.Components.SecuritySchemes["bearer"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT" };
        document.Security = [new() { [new OpenApiSecuritySchemeReference("bearer", document)] = [] }];
        return Task.CompletedTask;
    }
}
