using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Tests.Kernel;

public sealed class FreeTextTests
{
    [Theory]
    [InlineData("승인\u202Etxt.exe", "승인txt.exe")]
    [InlineData("\u2066a\u2069\u200E\u200F\u061Cb", "ab")]
    [InlineData("a\u0000\u0007\u007F\u0085b", "ab")]
    [InlineData("\uFEFF머리\uFFFF", "머리")]
    public void What_cannot_be_seen_goes(string written, string kept) => FreeText.Clean(written).ShouldBe(kept);

    [Fact]
    public void Half_a_character_goes() => FreeText.Clean(string.Concat('\uD83D', "반쪽", '\uDE42', '\uD83D')).ShouldBe("반쪽");

    [Theory]
    [InlineData("첫 줄\n둘째 줄\r\n\t들여쓰기")]
    [InlineData("🙂 👨‍🔧 ±0.05 ㎜ שלום")]
    [InlineData("")]
    public void What_can_be_seen_stays(string written) => FreeText.Clean(written).ShouldBe(written);
}
