using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using SharedOnFactory.Tests.Companies.Join;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Parts;

/// <summary>What no browser sends and attackers do: refused in words, never a broken page.</summary>
public sealed class OddRequestsTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("localhost:99999")]
    [InlineData("..")]
    [InlineData("a b")]
    [InlineData("")]
    [InlineData("user@localhost")]
    public async Task A_host_that_is_none_is_refused(string host)
    {
        var at = new Uri(portal.Address);
        using var client = new TcpClient();
        await client.ConnectAsync(at.Host, at.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"GET /sign-in HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        (await reader.ReadLineAsync())!.ShouldContain("400");
    }

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/sign-in", 200)]
    [InlineData("/terms", 200)]
    [InlineData("/desk", 302)]
    [InlineData("/no-such-page", 404)]
    public async Task Whoever_asks_for_a_pages_head_alone_gets_it(string path, int status)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = new Uri(portal.Address) };
        using var answer = await http.SendAsync(new(HttpMethod.Head, new Uri(path, UriKind.Relative)));
        ((int)answer.StatusCode).ShouldBe(status);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/scm/api/token", "application/json; charset=bogus")]
    [InlineData("/scm/api/companies/S0001/certificate", "multipart/form-data; boundary=x; charset=utf-7")]
    [InlineData("/sign-in", "application/x-www-form-urlencoded; charset=utf-7")]
    [InlineData("/preferences", "application/x-www-form-urlencoded; charset=euc-kr")]
    public async Task Letters_in_another_code_than_utf_8_are_refused(string path, string type)
    {
        using var http = new HttpClient { BaseAddress = new Uri(portal.Address) };
        using var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        ((int)answer.StatusCode).ShouldBe(415);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("UTF-8");
    }

    [Fact]
    public async Task A_multipart_boundary_that_is_too_long_is_refused_and_so_is_a_part_that_is_no_word()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        var draft = (string)(await buyer.PostAsync("/notices", Journeys.Trade.NoticeBody(TimeProvider.System.GetUtcNow().AddHours(2)))).Is(201)["number"]!;
        (await PostAsync(new string('a', 5000), "x")).ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await PostAsync("cut", new string('k', 100_000))).ShouldBe(HttpStatusCode.BadRequest);

        async Task<HttpStatusCode> PostAsync(string boundary, string kind)
        {
            using var content = new StringContent($"--{boundary}\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n{kind}\r\n--{boundary}--\r\n");
            content.Headers.ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={boundary}");
            using var answer = await buyer.Http.PostAsync(new Uri($"/scm/api/notices/{draft}/files", UriKind.Relative), content);
            return answer.StatusCode;
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("2147483648")]
    [InlineData("1e400")]
    [InlineData("-3")]
    public async Task A_page_that_is_no_number_is_the_first(string page)
    {
        using var visitor = new WebVisitor(portal.Address);
        await visitor.SignInAsync(Cast.Administrator, Portal.Password);
        foreach (var path in new[] { "/help/questions", "/announcements", "/admin/help/questions", "/admin/help/announcements" })
        {
            (await visitor.GetAsync($"{path}?page={page}")).Status.ShouldBe(200, path);
        }
    }

    [Fact]
    public async Task A_korean_address_to_go_back_to_is_kept()
    {
        using var visitor = new WebVisitor(portal.Address);
        var lost = await visitor.GetAsync("/%EA%B0%80%EA%B3%B5");
        lost.Status.ShouldBe(404);
        var set = await visitor.SubmitAsync(lost.Text, "/sign-in", "/preferences", ("theme", "dark"), ("returnUrl", "/open?q=가공"));
        (set.Status, set.To).ShouldBe((302, "/open?q=%EA%B0%80%EA%B3%B5"));
        var (company, member) = Cast.Parts(Cast.Supplier);
        var signedIn = await visitor.SendAsync("/sign-in?returnUrl=%2Fopen%3Fq%3D%EA%B0%80", "sign-in", ("Input.CompanyId", company), ("Input.MemberId", member), ("Input.Password", Portal.Password));
        (signedIn.Status, signedIn.To).ShouldBe((302, "/open?q=%EA%B0%80"));
    }

    [Theory]
    [InlineData("/sign-in", "sign-in", "Input.MemberId")]
    [InlineData("/sign-in", "sign-in", "Input.CompanyId")]
    [InlineData("/password/forgotten", "forgotten", "Input.Email")]
    public async Task A_form_that_lacks_fields_is_shown_again(string path, string form, string only)
    {
        using var visitor = new WebVisitor(portal.Address);
        (await visitor.SendAsync(path, form, (only, "x"))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Words_that_can_not_be_in_a_sheet_do_not_break_it_and_deep_markup_breaks_no_list()
    {
        using var buyer = await portal.ApiAsync(Cast.Buyer);
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var draft = (string)(await buyer.PostAsync("/notices", Journeys.Trade.NoticeBody(TimeProvider.System.GetUtcNow().AddHours(2)))).Is(201)["number"]!;
        await using (var db = portal.Db())
        {
            // As it stands in the records of earlier editions, which can't be mended.
            db.Note(new Domain.Companies.ListExported("\uFFFE\uFFFF목록\u0001\uD800", DateTimeOffset.UnixEpoch));
            await db.SaveChangesAsync();
        }

        draft.ShouldNotBeEmpty();
        using var sheet = await administrator.Http.GetAsync(new Uri("/scm/api/admin/events/export.xlsx", UriKind.Relative));
        sheet.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await sheet.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(1000);

        foreach (var deep in new[] { "<'>", "'![", "'> ", "> " })
        {
            (await buyer.PostAsync("/help/questions", new { title = "깊은 문의", body = string.Concat(Enumerable.Repeat(deep, 400)), isPublic = false })).Is(201);
        }

        using var visitor = new WebVisitor(portal.Address);
        await visitor.SignInAsync(Cast.Administrator, Portal.Password);
        (await visitor.GetAsync("/admin/help/questions")).Status.ShouldBe(200);
        (await administrator.PostAsync("/admin/help/faq", new { category = "quotation", title = "깊은 글", body = string.Concat(Enumerable.Repeat("> ", 4000)), isPublished = true })).Status.ShouldBe(201);
        (await visitor.GetAsync("/help")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Nobody_sends_invitations_or_questions_without_end()
    {
        using var administrator = await portal.ApiAsync(Cast.Administrator);
        var company = await Applicant.JoinAsync(portal, administrator);
        using var boss = await portal.ApiAsync($"{company}/hansaesol");
        for (var i = 0; i < 20; i++)
        {
            (await boss.PostAsync("/company/invitations", new { role = "staff", email = $"guest{i}@example.com" })).Is(201);
            (await boss.PostAsync("/help/questions", new { title = $"문의 {i}", body = "내용", isPublic = false })).Is(201);
        }

        (await boss.PostAsync("/company/invitations", new { role = "staff", email = "one-more@example.com" })).Is(422).Rule.ShouldBe("invitation.many");
        (await boss.PostAsync("/help/questions", new { title = "또", body = "내용", isPublic = false })).Is(422).Rule.ShouldBe("help.often");
    }

    [Fact]
    public async Task The_description_of_the_api_is_made_once_whatever_is_asked_behind_it()
    {
        using var http = new HttpClient { BaseAddress = new Uri(portal.Address) };
        using var first = await http.GetAsync(new Uri("/scm/api/openapi.json?x=1", UriKind.Relative));
        using var second = await http.GetAsync(new Uri("/scm/api/openapi.json?x=2", UriKind.Relative));
        second.Headers.Age.ShouldNotBeNull();
    }

    [Fact]
    public async Task Files_that_browsers_fetch_for_korean_certificates_are_all_served()
    {
        using var http = new HttpClient { BaseAddress = new Uri(portal.Address) };
        var root = Path.Combine(AppContext.BaseDirectory, "wwwroot-assets");
        var files = Directory.EnumerateFiles(root, "*.*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is not (".map" or "")).ToList();
        var missing = new List<string>();
        foreach (var file in files.DistinctBy(Path.GetExtension))
        {
            using var answer = await http.GetAsync(new Uri($"/assets/{Path.GetRelativePath(root, file).Replace('\\', '/')}", UriKind.Relative));
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                missing.Add(file);
            }
        }

        files.ShouldContain(f => f.EndsWith(".bcmap", StringComparison.Ordinal));
        missing.ShouldBeEmpty();
    }
}
