using SharedOnFactory.Domain.Production;

namespace SharedOnFactory.Web.Data.Demo.Stories;

/// <summary>What people of the world write into their forms.</summary>
internal static class Words
{
    public static readonly string[] PaymentTerms =
        ["납품 검수 후 당월 마감 익월 말 현금 지급", "선금 30%, 잔금 납품 후 30일 이내 현금", "납품 후 45일 이내 현금 지급", "월 25일 마감, 익월 10일 현금 지급", "검수 완료 후 10일 이내 계좌이체"];

    public static readonly string[] Conditions =
    [
        "도면 및 시방서 기준 제작. 재질 밀시트와 자체 검사 성적서를 제출하고, 불량 시 무상 재제작합니다.",
        "초도품 1EA 승인 후 양산합니다. 지체상금은 1일 1.5/1,000이며 포장은 진공·방청 포장으로 합니다.",
        "외주 공정이 있으면 견적에 업체와 공정을 밝혀 주십시오. 납품은 도착도 기준입니다.",
        "도면은 대외비이며 견적 목적으로만 사용합니다. 치수 검사 성적서 원본을 납품 시 동봉해 주십시오.",
    ];

    public static readonly string[] PriceStandards = ["부가세 별도, 도착도, EA 단가 기준", "부가세 별도, 소재비·가공비·후처리비 포함 단가", "부가세 별도, 소재 사급 조건의 가공 단가"];

    public static readonly string[] Plans =
    [
        "소재 입고 2일 → 황삭·정삭 5일 → 후처리 3일 → 자체 검사 1일 순으로 진행합니다.",
        "야간 무인 가공을 포함해 설비 2대를 배정하고, 초도품은 착수 3일 안에 사진으로 보고합니다.",
        "후처리는 협력사(안산 소재)에 의뢰하며 왕복 운송을 포함해 3영업일을 잡았습니다.",
        "보유 소재로 바로 착수할 수 있습니다. 전 품목 3차원 측정 후 성적서를 제출합니다.",
    ];

    public static readonly string[] QuoteConditions =
    [
        "견적 유효기간 내 소재 단가 변동은 당사가 부담합니다. 포장·운반비 포함.",
        "도면 변경 시 재견적합니다. 운반비 포함, 후처리는 외주입니다.",
        "초도품 승인 후 3일 이내 양산 착수, 분할 납품 협의 가능합니다.",
        "부가세 별도. 대금 조건은 공고 조건을 따릅니다.",
    ];

    public static readonly string[] Declines =
        ["현재 가공 물량이 밀려 있어 희망 납기를 맞추기 어렵습니다.", "요구 평면도를 보증할 설비가 없습니다.", "해당 후처리 협력사의 일정이 맞지 않습니다.", "사급 소재 조건으로는 견적이 어렵습니다."];

    public static readonly string[] Machinings = ["정삭 진행 중입니다. 초도품 치수 이상 없습니다.", "1차 황삭을 마치고 정삭 세팅 중입니다.", "수량의 절반 가공 완료, 중간 치수 확인했습니다.", "초도품 사진을 올렸습니다. 확인 부탁드립니다."];

    public static readonly string[] Finishings = ["후처리 업체 입고 완료, 모레 회수 예정입니다.", "표면처리 중입니다. 시편 두께 측정값 양호합니다.", "디버링과 세척을 마치고 후처리로 넘겼습니다."];

    public static readonly string[] SelfChecks = ["자체 검사 진행 중, 주요 치수 모두 공차 안입니다.", "3차원 측정 중입니다. 성적서 정리 후 완료하겠습니다.", "외관 전수 검사를 마쳤고 포장 준비 중입니다."];

    public static readonly (DelayCause Cause, string Reason, string Countermeasure)[] Delays =
    [
        (DelayCause.Material, "소재 공급사의 입고가 사흘 늦어졌습니다.", "다른 공급처에서 부족분을 확보해 야간 가공으로 만회하겠습니다."),
        (DelayCause.Machine, "주축 베어링 교체로 설비가 이틀 멈췄습니다.", "동일 사양의 다른 설비로 옮겨 가공을 이어 갑니다."),
        (DelayCause.Subcontractor, "후처리 협력사의 작업조 정비로 일정이 밀렸습니다.", "협력사와 우선 투입을 합의했고 회수는 직접 가겠습니다."),
        (DelayCause.DesignChange, "구멍 위치 변경 도면을 늦게 받아 재가공이 필요합니다.", "변경 부위만 먼저 가공해 확인받고 나머지를 진행하겠습니다."),
    ];

    public static readonly string[] Praise =
    [
        "치수와 외관 모두 좋았고 중간 사진 보고가 꼼꼼했습니다.", "납기를 정확히 지켜 주었습니다. 다음에도 맡기고 싶습니다.", "도면의 애매한 부분을 먼저 물어 주어 재작업이 없었습니다.",
        "포장이 튼튼했고 성적서가 보기 쉬웠습니다.", "단가는 조금 높지만 품질이 확실합니다.",
    ];

    public static readonly string[] Fair = ["전반적으로 무난했습니다. 진행 보고가 조금 더 잦으면 좋겠습니다.", "품질은 좋으나 포장에서 찍힘이 한 건 있었습니다.", "요청 사항에 대응은 빨랐으나 성적서 양식이 아쉬웠습니다."];

    public static readonly string[] BlameForDelay = ["납기가 밀려 조립 일정을 다시 잡아야 했습니다.", "품질은 괜찮았으나 약속한 날짜를 지키지 못했습니다.", "늦어진 이유를 미리 알려 주었으면 좋았겠습니다."];

    public static readonly string[] BlameForDefects = ["1차 납품에서 불량이 나와 다시 받았습니다. 이후 대응은 성실했습니다.", "불량이 섞여 있어 전수 검사를 했습니다. 공정 관리가 필요합니다."];

    public static readonly string[] Answers = ["좋은 평가 감사합니다. 다음 건도 성실히 만들겠습니다.", "지적해 주신 점은 공정 점검표에 반영했습니다.", "늘 빠른 검수에 감사드립니다."];
}
