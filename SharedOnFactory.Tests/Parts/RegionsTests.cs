using System.Globalization;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Tests.Parts;

public sealed class RegionsTests
{
    [Theory]
    [InlineData("인천 남동구", "Incheon Namdong-gu")]
    [InlineData("경기", "Gyeonggi")]
    [InlineData("경기 시흥시", "Gyeonggi Siheung-si")]
    [InlineData("세종 한누리대로", "Sejong")]
    [InlineData("싱가포르", "Singapore")]
    [InlineData("화성", "화성")]
    [InlineData("", "")]
    public void A_region_has_an_English_name(string kept, string english)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new("en");
            Regions.Name(kept).ShouldBe(english);
            CultureInfo.CurrentUICulture = new("ko");
            Regions.Name(kept).ShouldBe(kept);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
