using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Web.Parts;

/// <param name="Text">Korean, the key of its translation.</param>
/// <param name="Tone">neutral, info, good, warn or bad: a colour of the badge.</param>
public sealed record Word(string Text, string Tone = "neutral");

/// <summary>What the domain's states and choices are called on the screen. One table for all, in two files.</summary>
public static class Words
{
    private const string NoVat = "부가세 없음 (영세율)";

    private static readonly Dictionary<Enum, Word> Table = new([.. DealWords.Table, .. PeopleWords.Table]);

    /// <summary>Every word, for those who translate or check them.</summary>
    public static IReadOnlyDictionary<Enum, Word> All => Table;

    /// <exception cref="KeyNotFoundException">A new state has no word yet; a test finds it first.</exception>
    public static Word Of(Enum value) => Table[value];

    public static string Text(Enum value) => Of(value).Text;

    /// <summary>Said beside an amount with its tax.</summary>
    public static string WithVat(string currency) => Vat.IsOn(currency) ? "부가세 포함" : NoVat;

    /// <summary>Said beside an amount without it.</summary>
    public static string WithoutVat(string currency) => Vat.IsOn(currency) ? "부가세 별도" : NoVat;
}
