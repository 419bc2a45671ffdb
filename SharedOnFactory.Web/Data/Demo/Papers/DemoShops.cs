using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Web.Data.Demo;

/// <summary>What the demo's shops and buyers say of themselves, grown from their table.</summary>
internal static class DemoShops
{
    private static readonly string[] Metals = ["AL6061", "S45C", "SUS304", "AL7075", "SKD11", "MC나일론"];

    public static ShopProfile Describe(Firm firm, Company company, DateTimeOffset now)
    {
        var seed = firm.Code[^1] - '0';
        var shop = ShopProfile.Of(company.Id);
        shop.Describe(
            new(
                $"{firm.Region}에서 {firm.Machines[0].Model} 중심으로 가공합니다. 시제품 한 개부터 양산까지 도면대로, 약속한 날에 납품합니다.",
                20 + (seed * 6),
                [.. firm.Machines.Select((m, i) => new Machine(m.Process, m.Model, m.Size, m.Count, AxesOf(m), i == 0 ? 35_000 + (seed * 2_500L) : null))],
                [new(Metals[seed % Metals.Length], "판재 20t", $"{8 + seed}장"), new(Metals[(seed + 2) % Metals.Length], "환봉 φ50", $"{4 + seed}본")],
                [new("ISO 9001", $"KQ-{2200 + (seed * 13)}", DateOnly.FromDateTime(now.UtcDateTime).AddDays(60 + (seed * 90)))],
                [.. firm.ProcessCodes.Take(2).Select((p, i) => new HeldTolerance(p, 5 + (5 * (6 - firm.Grade)) + (i * 10)))],
                [new($"{firm.Machines[0].Model} 가공 부품", Metals[seed % Metals.Length], DateOnly.FromDateTime(now.UtcDateTime).Year - 1, "전수 검사 성적서와 함께 납품했습니다.")]),
            now);
        return shop;
    }

    public static UsualTerms Terms(Firm firm, Company company, DateTimeOffset now)
    {
        var terms = UsualTerms.Of(company.Id);
        terms.Describe(
            new(
                Companies.Segments.All.Contains(firm.Segment, StringComparer.Ordinal) ? [firm.Segment] : [],
                $"{firm.Segment}입니다. {firm.Region}에서 부품을 발주합니다.",
                $"{firm.Address} 자재 창고",
                "검수 후 30일 이내 현금",
                "도면과 사양은 이 거래에만 쓰고 외부에 내보내지 않습니다. 검수는 인수 후 10일 안에 합니다.",
                "부가세 별도"),
            now);
        return terms;
    }

    private static int? AxesOf(Rig rig) => rig.Process switch
    {
        "MCT" => rig.Model.Contains('5', StringComparison.Ordinal) ? 5 : 3,
        "TURN_MILL" => 4,
        _ => null,
    };
}
