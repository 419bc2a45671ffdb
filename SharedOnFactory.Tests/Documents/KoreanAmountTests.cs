using SharedOnFactory.Web.Documents;

namespace SharedOnFactory.Tests.Documents;

public sealed class KoreanAmountTests
{
    [Theory]
    [InlineData(0, "영")]
    [InlineData(10, "일십")]
    [InlineData(1_250_000, "일백이십오만")]
    [InlineData(100_000_000, "일억")]
    [InlineData(4_693_348, "사백육십구만삼천삼백사십팔")]
    [InlineData(9_007_199_254_740_991, "구천칠조일천구백구십이억오천사백칠십사만구백구십일")]
    public void An_amount_is_written_in_words(long amount, string words) => KoreanAmount.Words(amount).ShouldBe(words);

    [Fact]
    public void A_document_shows_words_and_figures_of_won() => KoreanAmount.Of(1_250_000, "KRW").ShouldBe("일금 일백이십오만원정 (₩1,250,000)");
}
