using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Tests.Parts;

public sealed class ParticlesTests
{
    [Theory]
    [InlineData("홍길동을(를) 내보냅니다.", "홍길동을 내보냅니다.")]
    [InlineData("김철수을(를) 내보냅니다.", "김철수를 내보냅니다.")]
    [InlineData("한빛정밀이(가) 돌아왔습니다.", "한빛정밀이 돌아왔습니다.")]
    [InlineData("시화테크이(가) 돌아왔습니다.", "시화테크가 돌아왔습니다.")]
    [InlineData("(주)새솔은(는)", "(주)새솔은")]
    [InlineData("새솔(주)은(는)", "새솔(주)는")]
    [InlineData("담당에서 대표(으)로", "담당에서 대표로")]
    [InlineData("대표에서 담당(으)로", "대표에서 담당으로")]
    [InlineData("서울(으)로", "서울로")]
    [InlineData("12,000원(으)로", "12,000원으로")]
    [InlineData("B0001(으)로", "B0001로")]
    [InlineData("M-2026-3을(를)", "M-2026-3을")]
    [InlineData("M-2026-2을(를)", "M-2026-2를")]
    [InlineData("kim@example.com(으)로", "kim@example.com으로")]
    [InlineData("'CNC 선반'과(와) '밀링'과(와)", "'CNC 선반'과 '밀링'과")]
    [InlineData("가격이(가) 납기을(를)", "가격이 납기를")]
    [InlineData("\u6f22을(를)", "\u6f22을(를)")]
    [InlineData("을(를)", "을(를)")]
    [InlineData("2026-05-01 (금)", "2026-05-01 (금)")]
    public void A_particle_fits_the_last_letter_before_it(string written, string read) => Particles.Settle(written).ShouldBe(read);

    [Fact]
    public void A_text_is_settled_once_the_names_are_in()
    {
        var texts = new SettledTexts(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new("ko");
            texts["맡던 일은 {0}이(가) 이어받았습니다.", "이서연"].Value.ShouldBe("맡던 일은 이서연이 이어받았습니다.");
            texts["맡던 일은 {0}이(가) 이어받았습니다.", "박지수"].Value.ShouldBe("맡던 일은 박지수가 이어받았습니다.");
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
