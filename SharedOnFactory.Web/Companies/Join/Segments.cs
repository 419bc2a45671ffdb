namespace SharedOnFactory.Web.Companies;

/// <summary>What kinds of companies the portal is made for; the sentence is stored, so that a list that changes leaves old entries as they are.</summary>
public static class Segments
{
    public static readonly IReadOnlyList<string> All =
    [
        "반도체장비업체", "반도체 제조업체", "산업용 기계 제조업체", "생활용품 업체", "해외업체", "공유온팩토리 회원사", "인천 소상공인 회원사", "기타 제조업체",
    ];

    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["서울특별시"] = "서울", ["서울"] = "서울", ["인천광역시"] = "인천", ["부산광역시"] = "부산", ["대구광역시"] = "대구", ["광주광역시"] = "광주", ["대전광역시"] = "대전",
        ["울산광역시"] = "울산", ["세종특별자치시"] = "세종", ["경기도"] = "경기", ["강원특별자치도"] = "강원", ["충청북도"] = "충북", ["충청남도"] = "충남",
        ["전북특별자치도"] = "전북", ["전라남도"] = "전남", ["경상북도"] = "경북", ["경상남도"] = "경남", ["제주특별자치도"] = "제주",
    };

    /// <summary>인천 남동구, out of a whole Korean address.</summary>
    public static string RegionOf(string address)
    {
        var words = address.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : string.Join(' ', words.Take(2).Select(w => Short.GetValueOrDefault(w, w)));
    }
}
