using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SharedOnFactory.Tests.Journeys;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Api;

/// <summary>What is not a file, not what its name says, too large, or called like a path: refused in a sentence, or stored under a harmless name.</summary>
public sealed class UploadNonsenseTests(ApiWorld world) : IClassFixture<ApiWorld>
{
    private const string Boundary = "----cut";

    private static readonly byte[] Html = Encoding.UTF8.GetBytes("<!doctype html><script>alert(1)</script>");
    private static readonly byte[] Svg = Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
    private static readonly byte[] Exe = [0x4D, 0x5A, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00];

    [Fact]
    public async Task A_file_that_is_none_or_not_what_it_says_is_refused_and_leaves_nothing_behind()
    {
        var quotation = (string)(await world.Supplier.PostAsync($"/notices/{world["noticeSpare"]}/quotations", Trade.QuotationBody(50_000))).Is(201)["number"]!;
        var wrong = new List<string>();
        foreach (var (address, http, kind, other) in new[]
        {
            ($"/scm/api/notices/{world["noticeDraft"]}/files", world.Buyer.Http, "drawing", "quotation"),
            ($"/scm/api/quotations/{quotation}/files", world.Supplier.Http, "quotation", "drawing"),
            ($"/scm/api/orders/{world["orderReturned"]}/files", world.Buyer.Http, "purchaseOrder", "drawing"),
        })
        {
            var before = await FilesAsync();
            foreach (var (what, content) in Wrong(kind, other))
            {
                var reply = await new Caller("", http).SendAsync(HttpMethod.Post, address, content);
                if (!reply.IsRefusal || reply.Flaw() is not null)
                {
                    wrong.Add($"{address} with {what} {reply.Flaw()}: {reply}");
                }
            }

            (await FilesAsync()).ShouldBe(before);
        }

        Directory.EnumerateFiles(Path.Combine(world.Folder, "files", "incoming")).ShouldBeEmpty();
        wrong.ShouldBe([], string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("../../../etc/passwd.pdf", "passwd.pdf")]
    [InlineData("..\\..\\windows\\system32\\도면.pdf", "도면.pdf")]
    [InlineData("도면\u202Efdp.exe.pdf", "도면fdp.exe.pdf")]
    [InlineData(".pdf.pdf", "pdf.pdf")]
    [InlineData("<script>alert(1)</script>🙂.pdf", "script>🙂.pdf")]
    public async Task A_file_called_like_a_path_or_a_trick_is_kept_under_its_plain_name(string name, string plain)
    {
        var reply = await new Caller("", world.Buyer.Http).SendAsync(HttpMethod.Post, $"/scm/api/notices/{world["noticeDraft"]}/files", Multipart(Kind("other"), File(name, Papers.Pdf)));
        reply.Status.ShouldBe(201, reply.ToString());
        ((string)System.Text.Json.Nodes.JsonNode.Parse(reply.Body)!["name"]!).ShouldBe(plain);
    }

    [Fact]
    public async Task A_very_long_name_is_cut_and_keeps_its_ending()
    {
        var reply = await new Caller("", world.Buyer.Http).SendAsync(HttpMethod.Post, $"/scm/api/notices/{world["noticeDraft"]}/files", Multipart(Kind("other"), File(new string('가', 3_000) + ".pdf", Papers.Pdf)));
        reply.Status.ShouldBe(201, reply.ToString());
        ((string)System.Text.Json.Nodes.JsonNode.Parse(reply.Body)!["name"]!).ShouldEndWith("가.pdf");
    }

    private static IEnumerable<(string What, HttpContent Content)> Wrong(string kind, string other)
    {
        yield return ("no file", Multipart(Kind(kind)));
        yield return ("no kind", Multipart(File("a.pdf", Papers.Pdf)));
        yield return ("an unknown kind", Multipart(Kind("nonsense"), File("a.pdf", Papers.Pdf)));
        yield return ("a kind of another place", Multipart(Kind(other), File("a.pdf", Papers.Pdf)));
        yield return ("an empty file", Multipart(Kind(kind), File("a.pdf", [])));
        yield return ("a page as PDF", Multipart(Kind(kind), File("a.pdf", Html)));
        yield return ("an SVG as PNG", Multipart(Kind(kind), File("a.png", Svg)));
        yield return ("an SVG", Multipart(Kind(kind), File("a.svg", Svg)));
        yield return ("a program as PDF", Multipart(Kind(kind), File("a.pdf", Exe)));
        yield return ("a program", Multipart(Kind(kind), File("a.exe", Exe)));
        yield return ("a PDF without an ending", Multipart(Kind(kind), File("a", Papers.Pdf)));
        yield return ("an ending hidden behind NUL", Multipart(Kind(kind), File("a.exe\0.pdf", Exe)));
        yield return ("a file over the limit", Multipart(Kind(kind), File("a.pdf", [.. Papers.Pdf, .. new byte[1_100_000]])));
        yield return ("a file far over the limit", Multipart(Kind(kind), File("a.pdf", [.. Papers.Pdf, .. new byte[4_000_000]])));
        yield return ("a kind of 10,000 letters", Multipart(Kind(new string('x', 10_000)), File("a.pdf", Papers.Pdf)));
        yield return ("half a body", Of([.. Encoding.UTF8.GetBytes(Kind(kind) + $"--{Boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"), .. Papers.Pdf]));
        yield return ("no boundary in the body", Of(Papers.Pdf));
        yield return ("an empty body", Of([]));
        yield return ("JSON", new StringContent("{}", Encoding.UTF8, "application/json"));
        yield return ("a simple form", new FormUrlEncodedContent([new("kind", kind)]));
        yield return ("a boundary of 200 letters", Of(Papers.Pdf, new string('b', 200)));
    }

    private static string Kind(string kind) => $"--{Boundary}\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n{kind}\r\n";

    private static byte[] File(string name, byte[] content) =>
        [.. Encoding.UTF8.GetBytes($"--{Boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name.Replace("\\", "\\\\", StringComparison.Ordinal)}\"\r\nContent-Type: application/octet-stream\r\n\r\n"), .. content, 13, 10];

    private static ByteArrayContent Multipart(params object[] parts) =>
        Of([.. parts.SelectMany(p => p as byte[] ?? Encoding.UTF8.GetBytes((string)p)), .. Encoding.UTF8.GetBytes($"--{Boundary}--\r\n")]);

    private static ByteArrayContent Of(byte[] body, string boundary = Boundary) =>
        new(body) { Headers = { ContentType = new MediaTypeHeaderValue("multipart/form-data") { Parameters = { new("boundary", boundary) } } } };

    private async Task<int> FilesAsync()
    {
        await using var db = world.Db();
        return await db.Attachments.CountAsync() + await db.Events.CountAsync();
    }
}
