using System.Globalization;
using SharedOnFactory.Domain.Orders;
using SharedOnFactory.Web.Data.Demo.Drawings;

namespace SharedOnFactory.Web.Data.Demo.Papers;

/// <summary>The supplier's self-inspection report (자체 검사 성적서) with readings inside their limits.</summary>
internal static class CertificatePaper
{
    private static readonly (string What, double Nominal, double Tolerance)[] Checks =
        [("전장", 120, 0.15), ("폭", 80, 0.1), ("높이", 12, 0.05), ("기준 구멍", 9, 0.02), ("구멍 간격", 96, 0.05)];

    public static byte[] Write(PurchaseOrder order, Job job, Firm supplier, Firm buyer, int seed)
    {
        var dice = new Dice(seed);
        return PdfPaper.Write(
            "검 사 성 적 서",
            [
                ("발주번호", order.Number), ("발주처", buyer.Name), ("제작처", supplier.Name), ("품명", job.Name),
                ("도번", job.Parts[0].Number), ("재질", job.Parts[0].Material), ("수량", order.Quantity.ToString("0.###", CultureInfo.InvariantCulture)), ("검사 방법", "전수 외관, 5개 치수 측정"),
            ],
            [["검사 항목", "기준", "허용차", "측정 1", "측정 2", "측정 3", "판정"], .. Checks.Select(c => Row(c, dice))],
            [$"표면 거칠기 {job.Parts[0].Roughness} 기준 확인, 외관 이상 없음.", $"후처리: {job.Parts[0].Finish ?? "없음"}", "측정기: 3차원 측정기, 마이크로미터, 하이트 게이지 (교정 유효기간 내)"],
            supplier.People[^1].Name);
    }

    private static string[] Row((string What, double Nominal, double Tolerance) check, Dice dice)
    {
        string Reading() => (check.Nominal + (check.Tolerance * (dice.Below(161) - 80) / 100)).ToString("0.000", CultureInfo.InvariantCulture);
        return [check.What, check.Nominal.ToString("0.0", CultureInfo.InvariantCulture), $"±{check.Tolerance.ToString("0.00", CultureInfo.InvariantCulture)}", Reading(), Reading(), Reading(), "합격"];
    }
}
