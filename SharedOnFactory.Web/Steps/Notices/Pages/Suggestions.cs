namespace SharedOnFactory.Web.Steps.Notices.Pages;

/// <summary>What people of the trade usually write, offered while they type; anything else may be written too.</summary>
public static class Suggestions
{
    public static readonly IReadOnlyList<string> Materials =
    [
        "SS400", "S45C", "S20C", "SCM440", "SCM415", "SKD11", "SKD61", "SKH51", "SUJ2",
        "SUS303", "SUS304", "SUS316L", "SUS420J2", "SUS440C", "SUS630", "AL6061", "AL5052", "AL7075", "AL2024",
        "황동", "순동", "인청동", "주철", "티타늄",
        "POM(아세탈)", "MC나일론(PA6)", "PEEK", "PTFE(테프론)", "PC", "PMMA(아크릴)", "ABS", "PP", "PE·UHMW-PE", "PVC", "PEI(울템)",
        "베크라이트", "에폭시글라스(FR-4)", "우레탄", "실리콘",
    ];

    public static readonly IReadOnlyList<string> Units = ["EA", "SET", "kg", "m", "시간"];

    public static readonly IReadOnlyList<string> PaymentTerms =
        ["납품 후 즉시 현금", "당월 마감 익월 말 현금", "납품 후 30일 현금", "납품 후 45일 현금", "납품 후 60일 현금", "선금 30 % · 잔금 70 %", "선금 50 % · 잔금 50 %", "전자어음 60일", "상생결제"];
}
