using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Tests.Support;

/// <summary>Who the tests are about.</summary>
public static class Cast
{
    public const string Buyer = "B0001/kim";
    public const string BuyerOnlyLooking = "B0001/look";
    public const string OtherBuyer = "B0002/ohj";
    public const string Supplier = "S0001/lee";
    public const string Rival = "S0002/park";
    public const string Administrator = "A0001/admin";
    public const string OtherAdministrator = "A0001/admin2";

    public static (string Company, string Member) Parts(string who) => (who[..who.IndexOf('/', StringComparison.Ordinal)], who[(who.IndexOf('/', StringComparison.Ordinal) + 1)..]);

    public static IEnumerable<Company> Companies(DateTimeOffset now)
    {
        yield return Company.Operator("A0001", Profile("공유온팩토리 운영센터", "124-81-00998", "정관리"), now);
        yield return Approved(Company.Apply("B0001", Profile("한빛정밀기계", "120-81-47521", "김대표"), isBuyer: true, isSupplier: false, now), now);
        yield return Approved(Company.Apply("B0002", Profile("송도로보틱스", null, "오대표"), isBuyer: true, isSupplier: false, now), now);
        yield return Approved(Company.Apply("S0001", Profile("남동정공", "220-81-62517", "이대표", "MCT"), isBuyer: false, isSupplier: true, now), now);
        yield return Approved(Company.Apply("S0002", Profile("시화테크", "123-45-67891", "박대표", "MCT", "TURN_CNC"), isBuyer: false, isSupplier: true, now), now);
    }

    public static IEnumerable<Member> Members(Company company, DateTimeOffset now)
    {
        foreach (var (code, name, role) in company.Code switch
        {
            "B0001" => [("kim", "김구매", MemberRole.Representative), ("look", "유열람", MemberRole.Viewer)],
            "B0002" => [("ohj", "오로봇", MemberRole.Representative)],
            "S0001" => [("lee", "이가공", MemberRole.Representative)],
            "S0002" => [("park", "박경쟁", MemberRole.Representative)],
            _ => (IEnumerable<(string, string, MemberRole)>)[("admin", "정관리", MemberRole.Staff), ("admin2", "최관리", MemberRole.Staff)],
        })
        {
            var member = Member.Apply(company, code, name, $"{code}@example.com", PhoneOf(company.Code, code), role, now);
            member.Approve(now);
            if (company.IsOperator)
            {
                member.MakeAdministrator(company, now);
            }

            yield return member;
        }
    }

    /// <summary>Everybody has a telephone of its own: who shares one is one hand to the trust index.</summary>
    private static string PhoneOf(string company, string member) => $"010123{"ABDS".IndexOf(company[0], StringComparison.Ordinal)}{company[^1]}{member.Length:000}";

    private static Company Approved(Company company, DateTimeOffset now)
    {
        company.Approve(now);
        return company;
    }

    private static CompanyProfile Profile(string name, string? number, string representative, params string[] processes) =>
        new(name, number, representative, "산업용 기계 제조업체", "인천", "인천광역시 남동구 남동대로 1", "0321234567", processes);
}
