using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Web.Data.Demo;

/// <summary>The shops that quote and make, each with machines and a temper of its own.</summary>
internal static class Suppliers
{
    private const MemberRole Boss = MemberRole.Representative;
    private const MemberRole Looks = MemberRole.Viewer;
    private const string Incheon = "인천 소상공인 회원사";
    private const string Member = "공유온팩토리 회원사";

    public static readonly Firm[] All =
    [
        new("S0001", "가람정밀", "955-81-93644", "이가람", Incheon, "인천 남동구", "인천광역시 남동구 은봉로 82 나동 113호", "032-100-3001",
            "TURN_CNC TURN_MILL AUTO_LATHE GEAR DEBURR", 5,
            [new("TURN_CNC", "8인치 CNC 선반", "φ250×500", 4), new("TURN_MILL", "Y축 복합가공기", "φ320×700", 2), new("AUTO_LATHE", "스위스 자동선반", "φ20×200", 3)],
            [new("leegr", "이가람", Boss), new("jinsu", "조진수")]),
        new("S0002", "(주)온새미가공", "916-86-96511", "서온유", Member, "경기 화성시", "경기도 화성시 팔탄면 현대기아로 410", "031-100-3002",
            "MCT DRILL_TAP REVERSE WEDM MARK", 5,
            [new("MCT", "5축 머시닝센터", "φ650×500", 2), new("MCT", "고속 3축 머시닝센터 20,000rpm", "1,000×500×500", 4), new("WEDM", "와이어 방전기", "400×300×250", 1)],
            [new("seoou", "서온유", Boss), new("seohj", "서현진"), new("viewer", "유지호", Looks)]),
        new("S0003", "다솜와이어", "908-88-09120", "강다솜", Member, "경기 시흥시", "경기도 시흥시 옥구천동로 173", "031-100-3003",
            "WEDM EDM SUPERDRILL", 4,
            [new("WEDM", "와이어 방전기(초정밀)", "600×400×310, 테이퍼 30°", 3), new("EDM", "형조 방전기", "500×400", 2), new("SUPERDRILL", "슈퍼드릴", "φ0.3–3.0", 1)],
            [new("kangds", "강다솜", Boss), new("mins", "민성재")]),
        new("S0004", "(주)한빛연삭", "929-81-92200", "오한빛", Member, "경기 안산시", "경기도 안산시 단원구 산단로 68", "031-100-3004",
            "GRIND_SURF GRIND_CYL GRIND_INT LAP_HONE", 5,
            [new("GRIND_SURF", "CNC 평면연삭기", "1,000×600", 2), new("GRIND_CYL", "CNC 원통연삭기", "φ300×1,000", 2), new("LAP_HONE", "래핑기", "φ300", 1)],
            [new("ohhb", "오한빛", Boss), new("jangwj", "장우진")]),
        new("S0005", "(주)누리판금", "918-87-69676", "오민규", Incheon, "인천 서구", "인천광역시 서구 가좌로 96", "032-100-3005",
            "LASER BEND PUNCH SHEET WELD COAT", 4,
            [new("LASER", "파이버 레이저 6kW", "3,050×1,525, SS 20t", 2), new("BEND", "CNC 절곡기 125톤", "3,100", 3), new("WELD", "로봇 TIG 용접기", "2,000×1,000", 1)],
            [new("ohmk", "오민규", Boss), new("tak", "탁형진")]),
        new("S0006", "청아표면기술", "919-81-94536", "백청아", Member, "경기 안산시", "경기도 안산시 단원구 번영로 212", "031-100-3006",
            "ANODIZE PASSIV BLAST PLATE", 4,
            [new("ANODIZE", "경질 아노다이징 라인", "2,500×800×1,200", 1), new("ANODIZE", "연질 백색·흑색 라인", "3,000×800×1,200", 2)],
            [new("baekca", "백청아", Boss), new("shimyr", "심예린")]),
        new("S0007", "은가람도금(주)", "940-86-17881", "류은수", Member, "경기 시흥시", "경기도 시흥시 희망공원로 31", "031-100-3007",
            "PLATE COAT EP ANODIZE HEAT", 4,
            [new("PLATE", "무전해니켈 라인", "1,500×600×900", 2), new("PLATE", "경질크롬 라인", "φ200×2,000", 1), new("EP", "전해연마조", "1,800×700", 1)],
            [new("ryues", "류은수", Boss), new("honggy", "홍가영")]),
        new("S0008", "불새열처리(주)", "975-86-62010", "마동수", Member, "경기 시흥시", "경기도 시흥시 경제로 74", "031-100-3008",
            "HEAT BLAST", 4,
            [new("HEAT", "고주파 열처리기 200kW", "φ300×1,500", 2), new("HEAT", "진공 열처리로", "600×600×900, 1,300℃", 2), new("HEAT", "가스 침탄로", "φ900×1,000", 1)],
            [new("mads", "마동수", Boss), new("pyojh", "표지환")]),
        new("S0009", "아라쓰리디", "913-81-93465", "신아라", Incheon, "인천 연수구", "인천광역시 연수구 송도과학로 32 1204호", "032-100-3009",
            "PRINT3D REVERSE POLISH", 4,
            [new("PRINT3D", "SLA 프린터", "600×600×400", 2), new("PRINT3D", "금속 SLM 프린터", "280×280×350", 1), new("REVERSE", "광학식 3D 스캐너", "0.02mm", 1)],
            [new("shinar", "신아라", Boss)]),
        new("S0010", "미리내기어", "908-86-82336", "문미르", Incheon, "인천 부평구", "인천광역시 부평구 백범로 577", "032-100-3010",
            "GEAR BROACH TURN_CNC HEAT", 5,
            [new("GEAR", "CNC 호빙기", "모듈 8, φ400", 3), new("GEAR", "기어 연삭기", "모듈 6, φ320", 1), new("BROACH", "브로칭기", "20톤", 1)],
            [new("moonmr", "문미르", Boss), new("gilsh", "길승호")]),
        new("S0011", "한울제관(주)", "988-88-52467", "하태준", Member, "경기 평택시", "경기도 평택시 청북읍 청원로 418", "031-100-3011",
            "WELD SHEET LASER BEND", 3,
            [new("WELD", "CO2·TIG 용접기", "수동 12대", 12), new("SHEET", "제관 정반", "6,000×3,000", 2), new("BEND", "유압 절곡기 250톤", "4,000", 1)],
            [new("hatj", "하태준", Boss), new("uhjs", "어진솔")]),
        new("S0012", "(주)마루정공", "960-88-60241", "진마루", Member, "경기 오산시", "경기도 오산시 가장산업서북로 58", "031-100-3012",
            "MCT TURN_CNC BORING GANTRY GRIND_SURF", 4,
            [new("GANTRY", "문형 5면 가공기", "3,200×2,000×1,000", 1), new("BORING", "CNC 보링기", "φ110", 1), new("MCT", "4축 머시닝센터", "1,300×600×600", 3), new("TURN_CNC", "대형 CNC 선반", "φ600×1,500", 2)],
            [new("jinmr", "진마루", Boss), new("dosk", "도상균"), new("viewer", "표나래", Looks)]),
        new("S0013", "도담금형", "939-86-30453", "변도담", Member, "경기 군포시", "경기도 군포시 산본로 104", "031-100-3013",
            "MOLD INJECT MCT WEDM EDM GRIND_SURF PRINT3D", 4,
            [new("MOLD", "금형 트라이 사출기 180톤", "470×470", 1), new("INJECT", "전동 사출기 130톤", "410×410", 3), new("MCT", "고속 머시닝센터", "600×400×330", 2), new("WEDM", "와이어 방전기", "350×250×220", 1)],
            [new("byundd", "변도담", Boss), new("kyungr", "경루아")]),
        new("S0014", "세움금속", "932-81-95111", "제갈세움", Incheon, "인천 남동구", "인천광역시 남동구 호구포로 204", "032-100-3014",
            "LASER BEND SHEET COAT WELD", 4,
            [new("LASER", "파이버 레이저 3kW", "2,400×1,200, SUS 8t", 1), new("BEND", "CNC 절곡기 80톤", "2,500", 2), new("COAT", "분체도장 부스", "2,000×1,200", 1)],
            [new("jegal", "제갈세움", Boss), new("munsj", "문수정") { IsApproved = false }]),
        new("S0015", "바름스위스", "939-88-57271", "방바름", Incheon, "인천 남동구", "인천광역시 남동구 능허대로 649", "032-100-3015",
            "AUTO_LATHE TURN_CNC", 4,
            [new("AUTO_LATHE", "스위스 자동선반", "φ32×320", 5)],
            [new("bangbr", "방바름", Boss) { IsApproved = false }]) { IsApproved = false },
    ];
}
