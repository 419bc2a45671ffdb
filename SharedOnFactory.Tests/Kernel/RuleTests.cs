using System.Reflection;
using SharedOnFactory.Domain.Kernel;
using SharedOnFactory.Tests.Support;

namespace SharedOnFactory.Tests.Kernel;

public sealed class RuleTests
{
    private static readonly List<Rule> All =
    [
        .. typeof(Rule).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!),
    ];

    [Fact]
    public void No_two_rules_share_a_code()
    {
        All.Count.ShouldBeGreaterThan(80);
        All.Select(rule => rule.Code).ShouldBeUnique();
    }

    [Fact]
    public void Every_rule_is_a_whole_Korean_sentence()
    {
        All.ShouldAllBe(rule => rule.Message.EndsWith('.') && rule.Message.Any(c => c >= '가' && c <= '힣'));
    }

    [Fact]
    public void A_rule_about_a_numbered_line_names_the_field_and_stays_the_same_rule()
    {
        var rule = new Rule("some.rule", "문장입니다.", "price");

        var broken = Law.Breaks(rule, () => rule.At("lines[2].price").Require(kept: false));

        broken.Rule.Field.ShouldBe("lines[2].price");
        broken.Message.ShouldBe("문장입니다.");
    }
}
