using SharedOnFactory.Domain.Inspections;
using SharedOnFactory.Web.Data.Demo.Drawings;

namespace SharedOnFactory.Web.Data.Demo.Faults;

/// <summary>One thing that can be wrong with a part, with everything the three sides then say about it.</summary>
/// <param name="Wanted">What the buyer asks for; <paramref name="Resolution"/> is that very thing, done.</param>
internal sealed record Fault(
    DefectType Type, RepairWanted Wanted, string Note, string Dispute, string Upheld, string Dismissed, string Resolution, Func<Job, bool> Fits)
{
    private static readonly string[] Coatings = ["ANODIZE", "PLATE", "COAT", "EP", "PASSIV"];
    private static readonly string[] Sheets = ["WELD", "SHEET", "LASER", "BEND"];
    private static readonly string[] Cutting = ["MCT", "DRILL_TAP", "WEDM", "EDM", "GANTRY", "BORING", "GRIND_SURF"];
    private static readonly string[] Turning = ["TURN_CNC", "GRIND_CYL", "GEAR", "BROACH"];

    private static readonly Fault[] All =
    [
        new(DefectType.Surface, RepairWanted.Rework, "표면처리 얼룩과 벗겨짐이 있고 피막이 도면보다 얇음",
            "출하 때 잰 피막 두께는 도면 값 안이었습니다. 재는 위치를 함께 확인해 주십시오.",
            "같은 위치에서 다시 잰 결과 피막이 도면 값에 못 미칩니다. 다시 처리해야 합니다.",
            "다시 잰 피막 두께가 모두 도면 값 안입니다. 하자로 보기 어렵습니다.",
            "불량품을 회수해 표면처리를 벗겨 내고 다시 처리했습니다. 피막 두께 성적서를 첨부합니다.", job => Has(job, Coatings)),
        new(DefectType.HeatTreatment, RepairWanted.Remake, "경도가 도면 값보다 HRC 4 낮음",
            "열처리 성적서의 경도는 도면 범위 안입니다. 재는 깊이가 다른 것으로 보입니다.",
            "연마한 단면에서 다시 잰 경도가 도면 값에 못 미칩니다. 새로 만들어야 합니다.",
            "같은 깊이에서 다시 잰 경도가 도면 범위 안입니다. 하자로 보기 어렵습니다.",
            "해당 수량을 새로 만들어 열처리까지 마쳤습니다. 경도 성적서를 첨부합니다.", job => Has(job, ["HEAT"])),
        new(DefectType.Dimension, RepairWanted.Remake, "기준 구멍 위치가 공차보다 0.05mm 벗어남",
            "당사 출하 검사에서는 공차 안이었습니다. 재는 위치가 도면의 기준면과 다릅니다.",
            "도면 기준면에서 다시 재도 구멍 위치가 공차를 벗어납니다. 새로 만들어야 합니다.",
            "도면 기준면에서 다시 잰 구멍 위치가 공차 안입니다. 하자로 보기 어렵습니다.",
            "해당 수량을 새로 가공해 바꾸어 납품했습니다. 구멍 위치를 전수 측정한 성적서를 첨부합니다.", job => Has(job, Cutting)),
        new(DefectType.Dimension, RepairWanted.Rework, "끼워맞춤부 지름이 공차보다 0.02mm 큼",
            "당사 출하 검사에서는 공차 안이었습니다. 재는 온도가 달랐을 수 있습니다.",
            "20℃에서 다시 재도 지름이 공차를 벗어납니다. 재작업이 타당합니다.",
            "20℃에서 다시 잰 지름이 공차 안입니다. 하자로 보기 어렵습니다.",
            "불량품을 회수해 지름을 공차 안으로 다시 다듬었습니다. 지름 전수 측정표를 첨부합니다.", job => Has(job, Turning)),
        new(DefectType.Geometry, RepairWanted.Rework, "뒤틀려 바닥이 3mm 뜸",
            "출하 때는 정반 위에서 뜨지 않았습니다. 받침 위치를 함께 확인해 주십시오.",
            "정반 위에서 다시 재도 바닥이 뜹니다. 재작업이 타당합니다.",
            "정반 위에서 다시 잰 결과 허용값 안입니다. 하자로 보기 어렵습니다.",
            "불량품을 회수해 뒤틀림을 바로잡고 정반 위에서 다시 쟀습니다. 측정표를 첨부합니다.", job => Has(job, Sheets)),
        new(DefectType.Appearance, RepairWanted.Rework, "겉면에 찍힘과 긁힘이 있음",
            "찍힘은 운송 중 생긴 것으로 보입니다. 출하 사진을 함께 확인해 주십시오.",
            "출하 사진에도 찍힘이 보입니다. 재작업이 타당합니다.",
            "출하 사진에는 찍힘이 없습니다. 제품의 하자로 보기 어렵습니다.",
            "찍힌 제품을 회수해 겉면을 다시 다듬고 외관을 전수 검사했습니다. 사진을 첨부합니다.", _ => true),
    ];

    /// <summary>One that can happen to the first part of this job, another each turn.</summary>
    public static Fault Of(Job job, int turn)
    {
        var possible = Array.FindAll(All, fault => fault.Fits(job));
        return possible[turn % possible.Length];
    }

    private static bool Has(Job job, string[] processes) => job.Parts[0].Processes.Split(' ').Intersect(processes, StringComparer.Ordinal).Any();
}
