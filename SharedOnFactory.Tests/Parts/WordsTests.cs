using SharedOnFactory.Domain.Deals;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Tests.Parts;

public sealed class WordsTests
{
    /// <summary>Says what is counted or is said by another table; never shown as a badge.</summary>
    private static readonly Type[] NeverShown = [typeof(DocumentKind), typeof(NextAct)];

    [Fact]
    public void Every_state_of_the_domain_has_a_word()
    {
        var values = typeof(Entity).Assembly.GetTypes()
            .Where(type => type.IsEnum && !NeverShown.Contains(type))
            .SelectMany(type => Enum.GetValues(type).Cast<Enum>())
            .ToList();
        values.Count.ShouldBeGreaterThan(80);
        values.Where(value => !Words.All.ContainsKey(value)).Select(value => $"{value.GetType().Name}.{value}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_next_act_has_a_sentence_and_a_button() =>
        Enum.GetValues<NextAct>().Where(act => !ToDo.All.ContainsKey(act)).ShouldBeEmpty();

    [Theory]
    [InlineData("/desk", "/desk")]
    [InlineData("/deals/1?a=b", "/deals/1?a=b")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void A_return_address_stays_on_the_portal(string? asked, string expected) => Urls.Local(asked, "/").ShouldBe(expected);
}
