namespace SharedOnFactory.Web.Parts;

/// <summary>The machining and finishing processes (공정) by code, in the order a form shows them.</summary>
public static class Processes
{
    public static readonly IReadOnlyList<(string Code, string Name)> All =
    [
        ("TURN_CNC", "CNC 선반"), ("TURN_MANUAL", "범용선반"), ("TURN_MILL", "복합가공기"), ("AUTO_LATHE", "자동선반"),
        ("MCT", "머시닝센터(MCT)"), ("MILL", "범용밀링"), ("GANTRY", "문형(5면) 가공"), ("BORING", "보링"), ("DRILL_TAP", "드릴·탭핑"),
        ("EDM", "방전가공"), ("WEDM", "와이어컷"), ("SUPERDRILL", "슈퍼드릴"),
        ("GRIND_SURF", "평면연삭"), ("GRIND_CYL", "원통연삭"), ("GRIND_CENTERLESS", "무심연삭"), ("GRIND_INT", "내면연삭"), ("LAP_HONE", "래핑·호닝"),
        ("BROACH", "브로칭"), ("GEAR", "기어 가공"),
        ("LASER", "레이저 절단"), ("PLASMA", "플라즈마 절단"), ("WATERJET", "워터젯 절단"), ("SHEAR", "전단(샤링)"), ("PUNCH", "NCT 펀칭"),
        ("BEND", "절곡"), ("SHEET", "판금·제관"), ("PRESS", "프레스"), ("WELD", "용접"),
        ("INJECT", "사출성형"), ("MOLD", "금형"), ("DIECAST", "다이캐스팅"), ("CASTING", "주조"), ("FORGE", "단조"), ("EXTRUDE", "압출"), ("VACUUM", "진공성형"),
        ("PRINT3D", "3D 프린팅"),
        ("HEAT", "열처리"), ("ANODIZE", "아노다이징"), ("PLATE", "도금"), ("COAT", "도장·코팅"), ("PASSIV", "부동태"), ("EP", "전해연마(EP)"),
        ("BLAST", "샌딩·블라스트"), ("POLISH", "연마(버프)"), ("DEBURR", "디버링(면취)"),
        ("MARK", "레이저마킹"), ("ASSY", "조립"), ("CLEAN", "세척"), ("PACK", "포장"), ("REVERSE", "역설계·3D 스캔"),
    ];

    private static readonly Dictionary<string, string> Names = All.ToDictionary(p => p.Code, p => p.Name, StringComparer.Ordinal);

    public static bool IsKnown(string code) => Names.ContainsKey(code);

    public static string Name(string code) => Names.GetValueOrDefault(code, code);
}
