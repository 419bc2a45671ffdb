using SharedOnFactory.Domain.Files;
using SharedOnFactory.Tests.Companies.Join;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Api;

/// <summary>Joining, one's own company and its people, and what others may know of it.</summary>
internal static class CompanyRoutes
{
    private const string Table = """
        |                                                  nobody buyer onlooker other supplier onlooker rival admin | special
        | POST   /companies                                   201   201      201   201      201      201   201   201 | plain
        | POST   /companies/{companyJoining}/certificate      201   422      422   422      422      422   422   422
        | POST   /companies/{company}/members                 201   201      201   201      201      201   201   201 | plain absent=422
        | POST   /join/status                                 200   200      200   200      200      200   200   200
        | GET    /companies/{company}                         401   200      200   200      200      200   200   200
        | GET    /companies/{companyBuyer}                    401   200      200   404      200      200   404   200
        | GET    /companies/{companyJoining}                  401   404      404   404      404      404   404   200

        | GET    /company/people                              401   200      200   200      200      200   200   200
        | PUT    /company/settings                            401   200      403   200      200      403   200   403 | boss
        | POST   /company/invitations                         401   201      403   201      201      403   201   403 | invitation=id blank plain boss
        | DELETE /company/invitations/{invitation}            401   200      403   404      404      403   404   403 | boss
        | POST   /company/people/{personWaiting}/approve      401   404      403   404      200      403   404   403 | boss
        | POST   /company/people/{personUnwanted}/reject      401   404      403   404      200      403   404   403 | boss
        | PUT    /company/people/{person}/role                401   404      403   404      200      403   404   403 | boss
        | POST   /company/people/{person}/suspend             401   404      403   404      200      403   404   403 | boss
        | POST   /company/people/{person}/restore             401   404      403   404      200      403   404   403 | boss
        | POST   /company/people/{person}/leave               401   404      403   404      200      403   404   403 | blank boss

        | GET    /company                                     401   200      200   200      200      200   200   200
        | PUT    /company                                     401   200      403   200      200      403   200   403 | plain boss
        | PUT    /company/shop                                401   403      403   403      200      403   200   403 | blank
        | POST   /shops/{company}/files                       401   403      403   403      201      403   403   403 | shopFile=id open
        | GET    /shops/{company}/files                       401   200      200   200      200      200   200   200
        | GET    /companies/{company}/shop                    401   200      200   200      200      200   200   200
        | GET    /companies/{companyJoining}/shop             401   404      404   404      404      404   404   200
        | GET    /files/{shopFile}                            401   200      200   200      200      200   200   200
        | DELETE /files/{shopFile}                            401   403      403   403      200      403   403   403 | open
        | GET    /company/terms                               401   200      200   200      403      403   403   403
        | PUT    /company/terms                               401   200      403   200      403      403   403   403 | blank
        """;

    public static Room Room => new(Table, Bodies, Before);

    private static Dictionary<string, Func<ApiWorld, object>> Bodies => new(StringComparer.Ordinal)
    {
        ["POST /companies"] = _ => Applicant.CompanyBody(kind: "supplier"),
        ["POST /companies/{companyJoining}/certificate"] = world => new Upload(AttachmentKind.Registration, "사업자등록증.pdf", Papers.Pdf, world["uploadToken"]),
        ["POST /companies/{company}/members"] = world => new Dictionary<string, object?>(Applicant.Person($"newcomer{world.Next()}"), StringComparer.Ordinal)
        {
            ["role"] = "staff",
            ["consents"] = Applicant.Consents,
        },
        ["POST /join/status"] = world => new { number = world["application"], email = "hansaesol@saesol.example" },
        ["PUT /company/settings"] = _ => new { checksPeopleFirst = true },
        ["POST /company/invitations"] = _ => new { role = "viewer", invitee = "새 직원" },
        ["POST /company/people/{personUnwanted}/reject"] = _ => new { reason = "모르는 사람" },
        ["PUT /company/people/{person}/role"] = _ => new { role = "viewer" },
        ["POST /company/people/{person}/suspend"] = _ => new { reason = "휴직" },
        ["POST /company/people/{person}/leave"] = _ => new { successor = "lee" },
        ["PUT /company"] = _ => new
        {
            representative = "한대표",
            postcode = "21629",
            address = "인천광역시 남동구 남동대로 1",
            phone = "032-123-4567",
            segment = "산업용 기계 제조업체",
            processes = new[] { "MCT" },
            creditGrade = "bbb",
            creditGradedOn = "2026-03-31",
            annualSales = "under3",
            bankName = "기업은행",
            bankAccount = "123-456789-01-012",
            bankHolder = "(주)새솔정밀",
        },
        ["PUT /company/shop"] = _ => new
        {
            introduction = "정밀 가공 20년",
            weeklyFreeHours = 40,
            machines = new[] { new { process = "MCT", model = "DNM 5700", size = "1050×570", count = 2, axes = 3, hourlyRate = 45_000 } },
            materials = new[] { new { material = "AL6061", form = "판재", quantity = "2톤" } },
            certificates = new[] { new { name = "ISO 9001", number = "Q-1234", validUntil = Journeys.Trade.Today.AddYears(1) } },
            tolerances = new[] { new { process = "MCT", millimetres = 0.02m } },
            works = new[] { new { title = "검사 지그", material = "AL6061", year = 2025, note = "소량" } },
        },
        ["POST /shops/{company}/files"] = _ => new Upload(AttachmentKind.Photo, "공장.png", Papers.Png),
        ["PUT /company/terms"] = _ => new
        {
            segments = new[] { "반도체장비업체" },
            introduction = "검사 장비 제조",
            deliveryPlace = "인천 2공장",
            paymentTerms = "납품 후 30일",
            conditions = "성적서 첨부",
            priceStandard = "부가세 별도",
        },
    };

    private static Dictionary<string, Func<ApiWorld, Task>> Before => new(StringComparer.Ordinal)
    {
        ["POST /companies/{companyJoining}/certificate"] = async world =>
        {
            using var stranger = Applicant.Client(world);
            var answer = (await stranger.PostAsync("/companies", Applicant.CompanyBody(kind: "supplier"))).Is(201);
            (world["companyJoining"], world["application"], world["uploadToken"]) = ((string)answer["companyId"]!, (string)answer["number"]!, (string)answer["uploadToken"]!);
        },
    };
}
