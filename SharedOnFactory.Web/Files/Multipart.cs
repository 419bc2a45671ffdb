using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Files;

/// <summary>Uploads read part by part, so that a file goes straight into the store and is never held in memory.</summary>
public static class Multipart
{
    /// <summary>For the parts beside the file.</summary>
    private const long Rest = 1024 * 1024;

    /// <summary>RFC 2046, 5.1.1.</summary>
    private const int LongestBoundary = 70;

    private const int LongestWord = 1024;

    public static readonly IResult Refusal = Results.Problem("multipart/form-data로 보내 주십시오.", statusCode: StatusCodes.Status415UnsupportedMediaType);

    /// <summary>Null where the body is something else.</summary>
    /// <param name="maxFileSize">Bytes; the request may be that large and a little more.</param>
    public static MultipartReader? ReaderOf(HttpContext http, long maxFileSize)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = maxFileSize + Rest;
        }

        return MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= LongestBoundary } boundary
            ? new(boundary, http.Request.Body)
            : null;
    }

    /// <exception cref="InvalidDataException">The sender stopped halfway.</exception>
    public static async Task<MultipartSection?> NextAsync(this MultipartReader reader, CancellationToken ct)
    {
        try
        {
            return await reader.ReadNextSectionAsync(ct);
        }
        catch (IOException broken) when (broken is not BadHttpRequestException)
        {
            throw new InvalidDataException("The multipart body ends too early.", broken);
        }
    }

    /// <summary>The text of a part that is one word or a token; the rest of a longer one is never held in memory.</summary>
    /// <exception cref="InputInvalid">It is longer than any word asked for.</exception>
    public static async Task<string> WordAsync(this FormMultipartSection part, CancellationToken ct)
    {
        var bytes = new byte[LongestWord + 1];
        var length = await part.Section.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, ct);
        return length <= LongestWord ? Encoding.UTF8.GetString(bytes, 0, length) : throw InputInvalid.At(part.Name, "값이 너무 깁니다.");
    }
}
