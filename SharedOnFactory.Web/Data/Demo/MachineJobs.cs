using SharedOnFactory.Web.Data.Demo.Drawings;

namespace SharedOnFactory.Web.Data.Demo;

/// <summary>What the makers of machines and household goods, the company overseas and the shop that also buys ask for.</summary>
internal static class MachineJobs
{
    private const string Fine = "ISO 2768-fH";
    private const string Usual = "ISO 2768-mK";

    public static readonly Job[] All =
    [
        new("feedshaft", "B0002", "이송축", "고주파 열처리", PartShape.Shaft, "spindle.stp",
            new Part("이송축 L420", "NU-FS-4200", "SCM440", "HEAT GRIND_CYL", 50, 24_500, "h6", "Ra 0.8", "고주파 HRC 52–56", "소재 사급, 경화층 2.0mm")),
        new("spindle", "B0002", "공작기계 주축 스핀들", "", PartShape.Shaft, "spindle.stp",
            new Part("주축 스핀들", "NU-SP-0120", "SCM440", "TURN_CNC GRIND_CYL HEAT", 6, 465_000, "진원도 0.003", "Ra 0.4", "조질 HRC 28–32")),
        new("gearbox", "B0002", "감속기 하우징", "보링", PartShape.Plate, "housing.stp",
            new Part("감속기 하우징", "NU-GH-0330", "주철", "MCT BORING", 8, 318_000, "베어링부 H7", "Ra 1.6", "내면 방청 도장", "주물 소재 지급")),
        new("spur", "B0002", "구동 평기어", "", PartShape.Flange, "flange.stp",
            new Part("평기어 m3 z40", "NU-GR-3040", "S45C", "GEAR HEAT", 40, 52_000, "KS 6급", "Ra 1.6", "고주파 HRC 48–52"),
            new Part("피니언 m3 z18", "NU-GR-3018", "SCM440", "GEAR HEAT", 40, 39_000, "KS 6급", "Ra 1.6", "고주파 HRC 50–55")),
        new("bed", "B0002", "장비 베드 프레임", "제관·5면 가공", PartShape.Plate, "foot.stp",
            new Part("베드 프레임 1,800", "NU-BD-1800", "SS400", "WELD SHEET GANTRY", 2, 2_850_000, "상면 평면도 0.05", "Ra 3.2", "우레탄 도장", "용접 후 풀림 처리")),
        new("guide", "B0002", "LM 가이드 취부판", "평면연삭", PartShape.Plate, "cover.stp",
            new Part("가이드 취부판", "NU-LG-0660", "S45C", "GRIND_SURF MCT", 20, 87_000, "평행도 0.01", "Ra 0.8", "흑착색")),
        new("sprocket", "B0002", "컨베이어 스프로킷", "", PartShape.Flange, "flange.stp",
            new Part("스프로킷 #60 z20", "NU-SK-6020", "S45C", "GEAR TURN_CNC", 60, 27_000, Usual, "Ra 3.2", "흑착색")),
        new("boltset", "B0002", "특수 앵커 볼트", "아연도금", PartShape.Shaft, "spacer.stp",
            new Part("앵커 볼트 M24×300", "NU-AB-2430", "SCM440", "PLATE", 400, 2_300, "나사 6g", "-", "전기아연 8μm", "수소 취성 제거 필수")),
        new("moldinsert", "B0003", "사출 금형 코어 인서트", "", PartShape.Plate, "housing.stp",
            new Part("코어 인서트", "DL-MI-0072", "SKD61", "EDM WEDM HEAT", 4, 360_000, "±0.01", "Ra 0.4", "질화 0.1mm")),
        new("bracketrack", "B0003", "주방 선반 브래킷", "프레스 대체 판금", PartShape.Bracket, "bracket.stp",
            new Part("선반 브래킷", "DL-RB-0210", "SUS304", "LASER BEND", 300, 4_900, "ISO 2768-c", "-", "버프 연마 #400")),
        new("handle", "B0003", "가구 손잡이", "아노다이징", PartShape.Shaft, "spacer.stp",
            new Part("손잡이 160", "DL-HD-0160", "AL6061", "ANODIZE", 500, 1_850, Usual, "Ra 1.6", "연질 샴페인 골드 10μm", "색차 ΔE 1.0 이내"),
            new Part("손잡이 256", "DL-HD-0256", "AL6061", "ANODIZE", 300, 2_450, Usual, "Ra 1.6", "연질 샴페인 골드 10μm")),
        new("caseproto", "B0003", "소형가전 외관 목업", "SLA 출력", PartShape.Bracket, "cover.stp",
            new Part("상부 케이스 목업", "DL-MK-0031", "ABS 유사 레진", "PRINT3D POLISH", 5, 165_000, "±0.2", "Ra 3.2", "무광 백색 도장")),
        new("boxpanel", "B0003", "분전함 판금 케이스", "", PartShape.Plate, "housing.stp",
            new Part("분전함 케이스", "DL-PB-0400", "SS400", "SHEET LASER BEND COAT", 30, 78_000, "ISO 2768-c", "-", "분체도장 아이보리")),
        new("actuator", "B0005", "Linear actuator end block", "", PartShape.Plate, "turbine-mount.stp",
            new Part("End block", "HA-EB-7701", "AL6061", "MCT ANODIZE", 40, 58_000, Fine, "Ra 1.6", "Hard anodise 25 μm", "Inspection report in English")),
        new("coupling", "B0005", "Coupling hub", "", PartShape.Flange, "flange.stp",
            new Part("Coupling hub D60", "HA-CH-0060", "SUS303", "TURN_CNC BROACH", 100, 19_500, "H7", "Ra 1.6", null, "Vacuum packing, DAP Singapore")),
        new("haddenplate", "D0001", "자동화 모듈 베이스 플레이트", "무전해니켈", PartShape.Plate, "cover.stp",
            new Part("모듈 베이스 플레이트", "HD-MB-0515", "S45C", "PLATE", 25, 36_000, Usual, "Ra 1.6", "무전해니켈 10μm", "가공품 사급")),
        new("haddenframe", "D0001", "컨베이어 안전 커버", "레이저·절곡", PartShape.Bracket, "turbine-mount.stp",
            new Part("안전 커버", "HD-SC-0901", "SUS304", "LASER BEND WELD", 12, 128_000, "ISO 2768-c", "-", "비드블라스트")),
        new("haddenshaft", "D0001", "피더 롤러 축", "경질크롬", PartShape.Shaft, "spindle.stp",
            new Part("롤러 축 φ40", "HD-RS-0040", "S45C", "PLATE GRIND_CYL", 30, 47_000, "g6", "Ra 0.4", "경질크롬 30μm")),
    ];
}
