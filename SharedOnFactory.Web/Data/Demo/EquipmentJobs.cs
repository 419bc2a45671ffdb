using SharedOnFactory.Web.Data.Demo.Drawings;

namespace SharedOnFactory.Web.Data.Demo;

/// <summary>What the makers of semiconductor, robot and measuring equipment ask for.</summary>
internal static class EquipmentJobs
{
    private const string Fine = "ISO 2768-fH";
    private const string Usual = "ISO 2768-mK";

    public static readonly Job[] All =
    [
        new("chamber", "B0001", "반도체 장비용 챔버 브래킷", "", PartShape.Bracket, "bracket.stp",
            new Part("챔버 브래킷", "HG-CB-0241", "AL6061", "MCT DRILL_TAP ANODIZE", 24, 68_000, Fine, "Ra 1.6", "연질 백색 아노다이징 10μm", "모서리 C0.3, 버 없을 것"),
            new Part("브래킷 커버", "HG-CB-0242", "AL6061", "MCT ANODIZE", 24, 31_000, Usual, "Ra 3.2", "연질 백색 아노다이징 10μm")),
        new("showerhead", "B0001", "가스 샤워헤드 플레이트", "", PartShape.Plate, "cover.stp",
            new Part("샤워헤드 플레이트", "HG-SH-0310", "AL6061", "MCT DRILL_TAP ANODIZE", 6, 412_000, "구멍 φ0.8 ±0.02", "Ra 0.8", "경질 아노다이징 40μm", "구멍 전수 핀게이지 검사")),
        new("liftpin", "B0001", "웨이퍼 리프트 핀 홀더", "", PartShape.Flange, "spacer.stp",
            new Part("리프트 핀 홀더", "HG-LP-0115", "SUS316L", "TURN_CNC EP", 60, 23_500, "내경 H7", "Ra 0.8", "전해연마(EP)", "세척 후 진공 포장")),
        new("vacuumflange", "B0001", "진공 배관 플랜지", "", PartShape.Flange, "flange.stp",
            new Part("진공 플랜지 KF40", "HG-VF-0040", "SUS304", "TURN_CNC PASSIV", 40, 38_000, Fine, "Ra 0.8", "부동태 처리"),
            new Part("블랭크 플랜지", "HG-VF-0041", "SUS304", "TURN_CNC PASSIV", 40, 21_000, Usual, "Ra 1.6", "부동태 처리")),
        new("ceramicjig", "B0001", "세라믹 히터 조립 지그", "", PartShape.Plate, "foot.stp",
            new Part("조립 지그 베이스", "HG-JG-0078", "AL7075", "MCT GRIND_SURF", 4, 385_000, "평면도 0.01", "Ra 0.8", null, "3차원 측정 성적서 첨부")),
        new("slit", "B0001", "슬릿 밸브 블레이드", "와이어컷", PartShape.Plate, "cover.stp",
            new Part("슬릿 밸브 블레이드", "HG-SV-0056", "SUS316L", "WEDM GRIND_SURF EP", 12, 176_000, "±0.01", "Ra 0.4", "전해연마(EP)")),
        new("robotbase", "B0004", "협동로봇 베이스 하우징", "5축 가공", PartShape.Flange, "housing.stp",
            new Part("베이스 하우징", "SR-BH-1002", "AL6061", "MCT ANODIZE", 10, 540_000, "동심도 0.02", "Ra 1.6", "연질 흑색 아노다이징 12μm", "5축 가공 필수"),
            new Part("케이블 커버", "SR-BH-1003", "AL5052", "MCT ANODIZE", 10, 72_000, Usual, "Ra 3.2", "연질 흑색 아노다이징 12μm")),
        new("gripper", "B0004", "그리퍼 핑거", "", PartShape.Bracket, "bracket.stp",
            new Part("그리퍼 핑거 좌", "SR-GF-0301", "AL7075", "MCT ANODIZE", 50, 34_000, Fine, "Ra 1.6", "경질 아노다이징 25μm"),
            new Part("그리퍼 핑거 우", "SR-GF-0302", "AL7075", "MCT ANODIZE", 50, 34_000, Fine, "Ra 1.6", "경질 아노다이징 25μm")),
        new("reducer", "B0004", "감속기 입력 기어", "치절·연삭", PartShape.Flange, "spindle.stp",
            new Part("입력 헬리컬 기어 m1.5 z24", "SR-RG-0524", "SCM415", "GEAR HEAT GRIND_CYL", 30, 96_000, "KS 4급", "Ra 0.8", "침탄 HRC 58–62", "유효경화층 0.6–0.9mm")),
        new("printcover", "B0004", "로봇 암 커버 시제품", "MJF 출력", PartShape.Bracket, "cover.stp",
            new Part("암 커버 상", "SR-AC-0711", "PA12", "PRINT3D", 8, 88_000, "±0.3", "Ra 6.3", "흑색 염색"),
            new Part("암 커버 하", "SR-AC-0712", "PA12", "PRINT3D", 8, 92_000, "±0.3", "Ra 6.3", "흑색 염색")),
        new("agvframe", "B0004", "AGV 하부 프레임", "용접 제관", PartShape.Plate, "foot.stp",
            new Part("AGV 하부 프레임", "SR-AF-2001", "SS400", "WELD LASER BEND COAT", 5, 620_000, "ISO 13920-B", "-", "분체도장 RAL 7016", "용접 후 응력 제거")),
        new("stagebase", "B0006", "측정 스테이지 정반", "평면연삭", PartShape.Plate, "foot.stp",
            new Part("스테이지 베이스", "NR-ST-0009", "SKD11", "GRIND_SURF HEAT LAP_HONE", 3, 730_000, "평면도 0.003", "Ra 0.2", "HRC 58–60", "래핑 마감")),
        new("lensbarrel", "B0006", "렌즈 경통", "", PartShape.Flange, "spindle.stp",
            new Part("렌즈 경통 A", "NR-LB-0120", "AL6061", "TURN_CNC ANODIZE", 80, 18_200, "나사 M36×0.5 6g", "Ra 1.6", "무광 흑색 아노다이징"),
            new Part("조임 링", "NR-LB-0121", "AL6061", "TURN_CNC ANODIZE", 80, 6_400, Fine, "Ra 1.6", "무광 흑색 아노다이징")),
        new("sensormount", "B0006", "변위 센서 마운트", "", PartShape.Bracket, "bracket.stp",
            new Part("센서 마운트", "NR-SM-0033", "AL5052", "MCT ANODIZE", 36, 21_500, Usual, "Ra 3.2", "연질 백색 아노다이징")),
        new("probetip", "B0006", "프로브 팁 홀더", "초정밀 와이어컷", PartShape.Shaft, "spacer.stp",
            new Part("프로브 팁 홀더", "NR-PT-0018", "SKH51", "WEDM GRIND_CYL", 20, 64_000, "±0.005", "Ra 0.4", null, "현미경 검사 사진 첨부")),
        new("enclosure", "B0006", "계측기 판금 함체", "", PartShape.Plate, "housing.stp",
            new Part("함체 본체", "NR-EN-0050", "SUS304", "LASER BEND WELD", 15, 146_000, "ISO 2768-c", "-", "헤어라인", "보호필름 부착 출하"),
            new Part("전면 패널", "NR-EN-0051", "AL5052", "LASER BEND COAT", 15, 43_000, Usual, "-", "분체도장 RAL 9003")),
    ];
}
