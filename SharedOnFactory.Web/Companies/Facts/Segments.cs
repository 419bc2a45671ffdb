using System.Text.RegularExpressions;

namespace SharedOnFactory.Web.Companies;

/// <summary>What kinds of companies the portal is made for; the sentence is stored, so that a list that changes leaves old entries as they are.</summary>
public static partial class Segments
{
    public static readonly IReadOnlyList<string> All =
    [
        "반도체장비업체", "반도체 제조업체", "산업용 기계 제조업체", "생활용품 업체", "해외업체", "공유온팩토리 회원사", "인천 소상공인 회원사", "기타 제조업체",
    ];

    /// <summary>인천 남동구, out of a whole Korean address.</summary>
    public static string RegionOf(string address)
    {
        var words = address.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : string.Join(' ', words.Take(2).Select((w, i) => i == 0 ? ShortOf(w) : w));
    }

    /// <summary>인천광역시 is called 인천, 충청북도 충북.</summary>
    private static string ShortOf(string province) =>
        OldProvince().Match(province) is { Success: true } old ? old.Groups["first"].Value + old.Groups["side"].Value
        : Province().Match(province) is { Success: true } plain ? plain.Groups["name"].Value
        : province;

    [GeneratedRegex("^(?<first>충|전|경)(?:청|라|상)(?<side>[남북])도\\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OldProvince();

    [GeneratedRegex("^(?<name>..)(?:특별자치도|특별자치시|특별시|광역시|도)\\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Province();
}
