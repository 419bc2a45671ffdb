using System.Globalization;
using System.Text;
using SharedOnFactory.Tests.Support;
using SharedOnFactory.Web.Companies;

namespace SharedOnFactory.Tests.Companies.Join;

/// <summary>Somebody nobody knows yet, at a program: applies, and sends the certificate.</summary>
internal static class Applicant
{
    private static int _serial = 3000;

    /// <summary>A business number nobody else in the tests has, with its right check digit.</summary>
    public static string NewNumber()
    {
        var nine = string.Create(CultureInfo.InvariantCulture, $"61486{Interlocked.Increment(ref _serial):0000}");
        return Enumerable.Range(0, 10).Select(d => $"{nine}{d}").Single(Domain.Companies.BusinessNumber.IsValid);
    }

    public static ApiClient Client(Portal portal) => new(new HttpClient { BaseAddress = new Uri(portal.Address) });

    public static Dictionary<string, object?> CompanyBody(string? number = null, string kind = "buyer") => new(StringComparer.Ordinal)
    {
        ["kind"] = kind,
        ["name"] = "(주)새솔정밀",
        ["registrationNumber"] = number ?? NewNumber(),
        ["corporateNumber"] = "130111-0006246",
        ["representative"] = "한새솔",
        ["postcode"] = "21629",
        ["address"] = "인천광역시 남동구 남동대로 215번길 30",
        ["phone"] = "032-123-4567",
        ["segment"] = "산업용 기계 제조업체",
        ["processes"] = kind == "buyer" ? Array.Empty<string>() : ["MCT"],
        ["creditGrade"] = "bbb",
        ["creditGradedOn"] = "2026-03-31",
        ["annualSales"] = "under3",
        ["bankName"] = "기업은행",
        ["bankAccount"] = "123-456789-01-012",
        ["bankHolder"] = "(주)새솔정밀",
        ["person"] = Person("hansaesol"),
        ["consents"] = Consents,
    };

    public static object Consents => new { terms = true, transaction = true, privacy = true, thirdParty = true, marketing = false };

    public static Dictionary<string, object?> Person(string memberId) => new(StringComparer.Ordinal)
    {
        ["memberId"] = memberId,
        ["name"] = "한새솔",
        ["email"] = $"{memberId}@saesol.example",
        ["mobile"] = "010-2345-6789",
        ["password"] = Portal.Password,
    };

    public static async Task<Answer> SendCertificateAsync(this ApiClient client, string company, string? token, string name = "사업자등록증.pdf", byte[]? content = null)
    {
        using var form = new MultipartFormDataContent { { new StringContent(token ?? "", Encoding.UTF8), "token" } };
        using var file = new ByteArrayContent(content ?? Papers.Pdf);
        form.Add(file, "file", name);
        using var response = await client.Http.PostAsync(new Uri($"/scm/api/companies/{company}/certificate", UriKind.Relative), form);
        var text = await response.Content.ReadAsStringAsync();
        return new((int)response.StatusCode, text.Length > 0 && text[0] == '{' ? System.Text.Json.Nodes.JsonNode.Parse(text) : null, text);
    }

    /// <summary>A company that applied with everything, not decided yet.</summary>
    public static async Task<Answer> ApplyAsync(Portal portal, string kind = "buyer", string? number = null)
    {
        using var stranger = Client(portal);
        var answer = (await stranger.PostAsync("/companies", CompanyBody(number, kind))).Is(201);
        (await stranger.SendCertificateAsync((string)answer["companyId"]!, (string)answer["uploadToken"]!)).Is(201);
        return answer;
    }

    /// <summary>A company that was let in; its 대표 signs in as <c>{code}/hansaesol</c>.</summary>
    public static async Task<string> JoinAsync(Portal portal, ApiClient administrator, string kind = "buyer")
    {
        var company = (string)(await ApplyAsync(portal, kind))["companyId"]!;
        (await administrator.PostAsync($"/admin/companies/{company}/approve")).Is(200);
        return company;
    }

    /// <summary>Somebody whom the 대표 asked in and the operator let in.</summary>
    public static async Task InviteAsync(Portal portal, ApiClient administrator, ApiClient boss, string company, string memberId, string role)
    {
        var made = (await boss.PostAsync("/company/invitations", new { role, invitee = memberId })).Is(201);
        (await JoinAsync(portal, memberId, ((string)made["link"]!).Split('=')[1], company)).Is(201);
        (await administrator.PostAsync($"/admin/members/{company}-{memberId}/approve")).Is(200);
    }

    /// <summary>A person who applies to a company, with or without its invitation.</summary>
    public static async Task<Answer> JoinAsync(Portal portal, string memberId, string? invitation, string company, string? email = null)
    {
        using var stranger = Client(portal);
        var person = Person(memberId);
        (person["consents"], person["invitation"], person["email"]) = (Consents, invitation, email ?? person["email"]);
        return await stranger.PostAsync($"/companies/{company}/members", person);
    }
}
