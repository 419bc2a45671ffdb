using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace SharedOnFactory.Web.Api;

/// <summary>What the generated description can't know: its title and how to sign in.</summary>
public sealed class ApiDescription : IOpenApiDocumentTransformer
{
    private const string About = """
        POST /scm/api/token 으로 받은 접근 토큰을 Authorization: Bearer 머리말로 보냅니다.

        목록은 ?page=1&pageSize=50&sort=-dueDate 로 읽고 {items, total, page, pageSize}로 답합니다. 모르는 값을 보내면 고를 수 있는 값을 알려 주는 400입니다.

        실시간: SignalR 허브 /hubs/boards의 Watch(공고번호)와 WatchOpenNotices()를 부르면, 바뀔 때마다
        changed {"board": "notice", "number": 공고번호, "version": 판} 또는 {"board": "open-notices", "version": 판}이 옵니다. 내용은 다시 읽습니다.
        """;

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new() { Title = "공유 온 팩토리 수발주 API", Version = "v1", Description = About };
        document.Components ??= new();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal);
        document.Components.SecuritySchemes["bearer"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT" };
        document.Security = [new() { [new OpenApiSecuritySchemeReference("bearer", document)] = [] }];
        return Task.CompletedTask;
    }
}
