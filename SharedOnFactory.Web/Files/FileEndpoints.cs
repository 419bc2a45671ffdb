using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using SharedOnFactory.Domain.Files;
using SharedOnFactory.Web.Api;
using SharedOnFactory.Web.Companies;
using SharedOnFactory.Web.Data;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Files;

/// <summary>Uploads stream through HTTP into the store, from pages (cookie, antiforgery) and programs (token) alike; downloads ask the document first.</summary>
public static class FileEndpoints
{
    private static readonly Dictionary<string, AttachmentOwner> Owners = new(StringComparer.Ordinal)
    {
        ["notices"] = AttachmentOwner.Notice,
        ["quotations"] = AttachmentOwner.Quotation,
        ["orders"] = AttachmentOwner.Order,
        ["shops"] = AttachmentOwner.Shop,
    };

    public static void Map(RouteGroupBuilder api)
    {
        foreach (var (path, owner) in Owners)
        {
            api.MapPost($"/{path}/{{number}}/files", (HttpContext http, ApiCall call, string number, AttachFile attach, IOptions<StorageSettings> settings, CancellationToken ct) =>
                UploadAsync(http, call, owner, number, attach, settings.Value.MaxFileSize, ct)).WithTags("Files").WithSummary("파일 첨부 (multipart: kind, file)").DisableAntiforgery().Produces<FileAnswer>(201);
            api.MapGet($"/{path}/{{number}}/files", (HttpContext http, string number, [AsParameters] Paging paging, IDbContextFactory<PortalDb> dbs, CancellationToken ct) =>
                ListAsync(http, owner, number, paging, dbs, ct)).WithTags("Files").WithSummary("첨부 파일 목록");
        }

        api.MapGet("/files/{id:guid}", DownloadAsync).WithTags("Files").WithSummary("파일 내려받기").Produces<Stream>(200, "application/octet-stream");
        api.MapDelete("/files/{id:guid}", (ApiCall call, Guid id, RemoveFile remove, CancellationToken ct) => remove.RunAsync(call.Call, id, ct))
            .WithTags("Files").WithSummary("첨부 파일 빼기");
    }

    /// <summary>The same for the pages' own uploads and links.</summary>
    public static void MapForPages(IEndpointRouteBuilder app)
    {
        app.MapGet("/files/{id:guid}", DownloadAsync).RequireAuthorization();
        app.MapPost("/files/{owner}/{number}", async (
            HttpContext http, string owner, string number, ApiCall call, AttachFile attach, IAntiforgery antiforgery, IOptions<StorageSettings> settings, CancellationToken ct) =>
        {
            await antiforgery.ValidateRequestAsync(http);
            return Owners.TryGetValue(owner, out var known)
                ? await UploadAsync(http, call, known, number, attach, settings.Value.MaxFileSize, ct)
                : throw new NotFoundHere();
        }).RequireAuthorization().DisableAntiforgery();
    }

    private static async Task<IResult> UploadAsync(
        HttpContext http, ApiCall call, AttachmentOwner owner, string number, AttachFile attach, long maxFileSize, CancellationToken ct)
    {
        if (Multipart.ReaderOf(http, maxFileSize) is not { } reader)
        {
            return Multipart.Refusal;
        }

        var kind = http.Request.Query["kind"].ToString();
        FileAnswer? answer = null;
        while (await reader.NextAsync(ct) is { } section)
        {
            if (section.AsFormDataSection() is { } text && text.Name == "kind")
            {
                kind = await text.WordAsync(ct);
            }
            else if (section.AsFileSection() is { FileStream: { } content } file)
            {
                answer = await attach.RunAsync(call.Call, owner, number, KindOf(kind), content, file.FileName, ct);
            }
        }

        return answer is null ? throw InputInvalid.At("file", "파일을 골라 주십시오.") : TypedResults.Created($"/scm/api/files/{answer.Id}", answer);
    }

    private static AttachmentKind KindOf(string kind) =>
        Enum.GetValues<AttachmentKind>().Where(k => DocumentAnswer.Wire(k) == kind).Cast<AttachmentKind?>().FirstOrDefault()
        ?? throw InputInvalid.At("kind", "파일의 종류(kind)를 적어 주십시오.");

    private static async Task<Listing<FileRowAnswer>> ListAsync(HttpContext http, AttachmentOwner owner, string number, Paging paging, IDbContextFactory<PortalDb> dbs, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var ownerId = await db.OwnerIdAsync(http.Viewer(), owner, number, ct);
        var files = await db.Attachments.AsNoTracking().Where(a => a.OwnerId == ownerId && a.RemovedAt == null).OrderBy(a => a.AttachedAt).ToListAsync(ct);
        return paging.Of(files.ConvertAll(a => new FileRowAnswer(a.Id, DocumentAnswer.Wire(a.Kind), a.Name, a.Size, a.Sha256, a.AttachedAt)));
    }

    private static async Task<IResult> DownloadAsync(HttpContext http, Guid id, IDbContextFactory<PortalDb> dbs, IFileStore store, NoteDownload note, ILogger<NoteDownload> log, CancellationToken ct)
    {
        await using var db = await dbs.CreateDbContextAsync(ct);
        var me = http.Viewer();
        var file = await db.Attachments.AsNoTracking().Where(a => a.Id == id && a.RemovedAt == null).FoundAsync(ct);
        if (!await db.MayOpenAsync(me, file, ct))
        {
            throw new NotFoundHere();
        }

        var tag = new EntityTagHeaderValue($"\"{file.Sha256}\"");
        if (!HasIt(http.Request, tag) && !(GoesOn(http.Request, tag) && await note.IsNotedAsync(db, me, file, ct)))
        {
            await Beside.RunAsync(log, () => note.RunAsync(new(me.MemberId), file, ct));
        }

        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        http.Response.Headers.CacheControl = "private, no-cache";
        return Results.File(store.Open(file.Sha256), file.ContentType, file.Name, entityTag: tag, enableRangeProcessing: true);
    }

    /// <summary>A browser that only asks whether its copy is still good takes no new one: it gets no byte.</summary>
    private static bool HasIt(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));

    /// <summary>Asks for one later part of exactly this content. Whether it ever began is for the record to say, not for whoever asks.</summary>
    private static bool GoesOn(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders() is { Range.Ranges: { Count: 1 } parts, IfRange.EntityTag: { } known }
        && parts.First().From > 0 && known.Compare(tag, useStrongComparison: true);
}

public sealed record FileRowAnswer(Guid Id, string Kind, string Name, long Size, string Sha256, DateTimeOffset AttachedAt);
