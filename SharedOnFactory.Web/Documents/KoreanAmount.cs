using System.Globalization;
using System.Text;
using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Web.Documents;

/// <summary>An amount in words, as Korean documents write it so that no digit can be added: 일금 일백이십오만원정 (₩1,250,000).</summary>
public static class KoreanAmount
{
    private static readonly string[] Digits = ["", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
    private static readonly string[] Places = ["", "십", "백", "천"];
    private static readonly string[] Groups = ["", "만", "억", "조", "경"];

    /// <summary>Won in words; other currencies have no such custom and stay figures.</summary>
    public static string Of(long amount, string currency) => currency == Money.Won && amount >= 0
        ? string.Create(CultureInfo.InvariantCulture, $"일금 {Words(amount)}원정 (₩{amount:N0})")
        : Parts.MoneyText.Of(amount, currency);

    public static string Words(long amount)
    {
        if (amount == 0)
        {
            return "영";
        }

        var words = new StringBuilder();
        for (var group = 0; amount > 0; group++, amount /= 10_000)
        {
            var four = FourDigits((int)(amount % 10_000));
            words.Insert(0, four.Length == 0 ? "" : four + Groups[group]);
        }

        return words.ToString();
    }

    private static string FourDigits(int number)
    {
        var words = new StringBuilder();
        for (var place = 0; number > 0; place++, number /= 10)
        {
            words.Insert(0, number % 10 == 0 ? "" : Digits[number % 10] + Places[place]);
        }

        return words.ToString();
    }
}
