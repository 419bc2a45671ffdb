using SharedOnFactory.Domain.Companies;

namespace SharedOnFactory.Web.Data.Demo;

/// <summary>The operator and the companies that buy. Names, numbers (no tax office begins with 9) and telephones (no exchange begins with 1) are invented.</summary>
internal static class Buyers
{
    private const MemberRole Boss = MemberRole.Representative;
    private const MemberRole Looks = MemberRole.Viewer;

    public static readonly Firm Operator = new(
        "A0001", "공유온팩토리 운영센터", "942-86-65680", "장세영", "플랫폼 운영사", "인천 미추홀구", "인천광역시 미추홀구 석정로 229 4층", "032-100-1000",
        "", 5, [], [new("admin", "장세영", Boss), new("ops", "문가람")]);

    public static readonly Firm[] All =
    [
        new("B0001", "(주)한결반도체장비", "984-81-12862", "김도현", "반도체장비업체", "경기 화성시", "경기도 화성시 동탄첨단산업1로 27", "031-100-2101",
            "", 4, [], [new("kimdh", "김도현", Boss), new("parkjy", "박지윤"), new("choisw", "최승우"), new("viewer", "이품질", Looks)]),
        new("B0002", "너울산업기계(주)", "969-81-60915", "윤상호", "산업용 기계 제조업체", "인천 남동구", "인천광역시 남동구 남동서로 155", "032-100-2202",
            "", 4, [], [new("yoonsg", "윤상길", Boss), new("yoonsh", "윤서현"), new("kwonth", "권태현")]),
        new("B0003", "(주)다온리빙", "975-81-84135", "정민서", "생활용품 업체", "경기 시흥시", "경기도 시흥시 공단1대로 204", "031-100-2303",
            "", 4, [], [new("jeongms", "정민서", Boss), new("baeyj", "배유진"), new("viewer", "손다은", Looks)]),
        new("B0004", "새론로보틱스(주)", "928-81-15082", "한재윤", "로봇 시스템 통합업체", "경기 수원시", "경기도 수원시 영통구 광교로 145", "031-100-2404",
            "", 5, [], [new("hanjy", "한재윤", Boss), new("limsb", "임수빈"), new("ahnjh", "안준혁")]),
        new("B0005", "Harbourline Automation Pte. Ltd.", null, "Daniel Koh", "해외업체", "싱가포르", "8 Tuas South Lane, Singapore", "+65 0000 2505",
            "", 4, [], [new("danielkoh", "Daniel Koh", Boss), new("meilin", "Mei Lin")]),
        new("B0006", "누림계측(주)", "956-88-12449", "서영훈", "계측·검사장비 업체", "경기 안양시", "경기도 안양시 동안구 학의로 282", "031-100-2606",
            "", 4, [], [new("seoyh", "서영훈", Boss), new("nohj", "노하진")]),
        new("B0007", "늘솔메카트로닉스(주)", "947-86-21300", "도하늘", "산업용 기계 제조업체", "인천 연수구", "인천광역시 연수구 갯벌로 12 801호", "032-100-2707",
            "", 4, [], [new("dohn", "도하늘", Boss) { IsApproved = false }]) { IsApproved = false },
        new("D0001", "해든테크(주)", "931-81-91280", "남기석", "공유온팩토리 회원사", "경기 군포시", "경기도 군포시 엘에스로 115", "031-100-4101",
            "MCT TURN_CNC TURN_MILL PRINT3D GEAR ASSY", 4,
            [
                new("MCT", "3축 수직 머시닝센터", "850×500×500", 3), new("TURN_MILL", "복합가공기", "φ300×600", 1),
                new("PRINT3D", "MJF 프린터", "380×284×380", 1), new("GEAR", "CNC 호빙기", "모듈 6, φ250", 1),
            ],
            [new("namks", "남기석", Boss), new("gohy", "고하윤"), new("viewer", "차은별", Looks)]),
    ];
}
