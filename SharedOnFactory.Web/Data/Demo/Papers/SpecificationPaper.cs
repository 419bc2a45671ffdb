namespace SharedOnFactory.Web.Data.Demo.Papers;

/// <summary>The 제작 시방서 that goes with a notice.</summary>
internal static class SpecificationPaper
{
    public static byte[] Write(Job job, Firm buyer) => PdfPaper.Write(
        "제 작 시 방 서",
        [
            ("품명", job.Name), ("발주처", buyer.Name), ("대표 도번", job.Parts[0].Number), ("적용 규격", "KS B ISO 2768"),
            ("검사 기준", "KS Q ISO 2859-1"), ("제출 서류", "밀시트, 자체 검사 성적서"),
        ],
        [["도번", "품명", "재질", "공차", "표면", "후처리"], .. job.Parts.Select(p => new[] { p.Number, p.Name, p.Material, p.Tolerance, p.Roughness, p.Finish ?? "-" })],
        [
            "1. 도면과 본 시방서가 서로 다르면 도면을 우선하며, 애매한 부분은 제작 전에 발주처에 확인한다.",
            "2. 지시 없는 모서리는 C0.3 이하로 면취하고 버와 이물을 제거한다.",
            $"3. 특기 사항: {string.Join(" / ", job.Parts.Select(p => p.Note ?? "없음").Distinct(StringComparer.Ordinal))}",
            "4. 후처리는 시편 또는 실물 두께를 측정하여 성적서에 기록한다.",
            "5. 납품 시 품목별로 낱개 포장하고, 도번과 수량을 표시한다.",
            "6. 도면은 대외비이며 제작 목적 외 사용과 제3자 제공을 금한다.",
        ],
        buyer.People[^1].Name);
}
