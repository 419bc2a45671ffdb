using System.Text.Json.Nodes;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Companies.Join;

/// <summary>Whatever strangers type, each wrong field is told of in a sentence, and nothing breaks.</summary>
public sealed class BadInputTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly string Long = new('가', 10_000);

    public static TheoryData<string, string?> Wrong => new()
    {
        { "kind", null }, { "kind", "operator" }, { "kind", Long },
        { "name", "" }, { "name", Long }, { "name", "<script>alert(1)</script>" }, { "name", "\u202Eevil" }, { "name", "공장🏭" }, { "name", "a\0b" }, { "name", "\uD800" },
        { "registrationNumber", null }, { "registrationNumber", "123-45-67890" }, { "registrationNumber", "12345" }, { "registrationNumber", "120-81-4752<1" }, { "registrationNumber", Long },
        { "corporateNumber", "13011" }, { "corporateNumber", "abcdefghijklm" },
        { "representative", " " }, { "representative", "홍길동\u200F" },
        { "postcode", "123" }, { "postcode", "2162a" }, { "address", null }, { "address", "주소 <b>" }, { "address", Long },
        { "phone", "12" }, { "phone", "032-123-456x" }, { "phone", "010-1234-567" }, { "phone", Long },
        { "segment", "우주선 업체" }, { "segment", null },
        { "creditGrade", "zzz" }, { "creditGradedOn", "내일" }, { "creditGradedOn", "2099-01-01" }, { "creditGradedOn", "" },
        { "annualSales", "-1" }, { "bankAccount", "계좌" }, { "bankName", "은행😀" }, { "bankHolder", "<i>" },
    };

    public static TheoryData<string, string?> WrongPerson => new()
    {
        { "memberId", "Kim" }, { "memberId", "김철수" }, { "memberId", "a" }, { "memberId", "kim lee" }, { "memberId", Long }, { "memberId", null },
        { "name", "" }, { "name", "<img src=x>" }, { "name", Long }, { "name", "🙂" },
        { "email", "kim" }, { "email", "kim@" }, { "email", "kim@x" }, { "email", "kim\r\nBcc: a@b.kr@x.kr" }, { "email", Long }, { "email", null },
        { "mobile", "032-123-4567" }, { "mobile", "010-12" }, { "mobile", "전화" },
        { "password", "short" }, { "password", "hansaesol1" }, { "password", null }, { "password", new string('x', 3000) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_field_of_the_company_is_told_beside_it(string field, string? value)
    {
        using var stranger = Applicant.Client(portal);
        var body = Applicant.CompanyBody();
        body[field] = value;
        Told((await stranger.PostAsync("/companies", body)).Is(400), field);
    }

    [Theory]
    [MemberData(nameof(WrongPerson))]
    public async Task A_wrong_field_of_the_person_is_told_beside_it(string field, string? value)
    {
        using var stranger = Applicant.Client(portal);
        var body = Applicant.CompanyBody();
        var person = Applicant.Person("hansaesol");
        person[field] = value;
        body["person"] = person;
        Told((await stranger.PostAsync("/companies", body)).Is(400), $"person.{field}");

        person["consents"] = Applicant.Consents;
        Told((await stranger.PostAsync("/companies/S0001/members", person)).Is(400), field);
    }

    [Fact]
    public async Task Everything_missing_is_told_at_once()
    {
        using var stranger = Applicant.Client(portal);
        var errors = (JsonObject)(await stranger.PostAsync("/companies", new { })).Is(400)["errors"];
        errors.Select(e => e.Key).ShouldBe(
            ["kind", "segment", "address", "name", "registrationNumber", "representative", "phone", "person.memberId", "person.email", "person.name", "person.mobile", "person.password",
                "consents.terms", "consents.transaction", "consents.privacy", "consents.thirdParty"],
            ignoreOrder: true);
        (await stranger.SendRawAsync(HttpMethod.Post, "/companies", "[]")).Is(400);
        (await stranger.SendRawAsync(HttpMethod.Post, "/companies", "{\"processes\":\"MCT\"}")).Is(400);
        (await stranger.SendRawAsync(HttpMethod.Post, "/companies", "kind=buyer", "text/plain")).Is(415);
        (await stranger.SendRawAsync(HttpMethod.Post, "/companies/S0001/members", "null")).Is(400);
    }

    [Fact]
    public async Task What_a_body_claims_about_its_own_standing_counts_for_nothing()
    {
        using var stranger = Applicant.Client(portal);
        var body = Applicant.CompanyBody();
        (body["companyId"], body["code"], body["state"], body["status"], body["isOperator"]) = ("A0001", "A0001", "approved", "approved", true);
        var answer = (await stranger.PostAsync("/companies", body)).Is(201);
        ((string)answer["state"]!).ShouldBe("applied");
        ((string)answer["companyId"]!).ShouldStartWith("B");
    }

    private static void Told(Answer answer, string field)
    {
        var sentence = (string?)answer["errors"][field]?[0];
        sentence.ShouldNotBeNull(answer.Text);
        sentence.Any(c => c is >= '가' and <= '힣').ShouldBeTrue(sentence);
    }
}
