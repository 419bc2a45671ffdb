namespace SharedOnFactory.Web.Data.Demo.Papers;

/// <summary>The 제작 계획서 that a supplier may add to its quotation.</summary>
internal static class PlanPaper
{
    public static byte[] Write(Job job, Firm supplier) => PdfPaper.Write(
        "제 작 계 획 서",
        [("제작처", supplier.Name), ("품명", job.Name), ("담당", supplier.People[^1].Name), ("투입 설비", supplier.Machines[0].Model)],
        [
            ["공정", "작업처", "일수", "확인 사항"],
            ["소재 입고", "자체", "2", "밀시트 대조, 수량 확인"],
            ["가공", "자체", "5", "초도품 치수 보고"],
            ["후처리", "외주", "3", "두께·색상 시편 확인"],
            ["자체 검사", "자체", "1", "전수 외관, 주요 치수"],
            ["포장·출하", "자체", "1", "방청 포장, 성적서 동봉"],
        ],
        ["후처리 외주처는 착수 전에 알려 드립니다.", "진행 상황은 포털의 제작 보고로 매 단계 사진과 함께 공유합니다."],
        supplier.People[^1].Name);
}
