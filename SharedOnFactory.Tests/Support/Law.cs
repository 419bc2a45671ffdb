using SharedOnFactory.Domain.Kernel;

namespace SharedOnFactory.Tests.Support;

internal static class Law
{
    /// <summary>The act must break exactly this rule.</summary>
    public static RuleBroken Breaks(Rule rule, Action act)
    {
        var broken = Should.Throw<RuleBroken>(act);
        broken.Rule.Code.ShouldBe(rule.Code);
        return broken;
    }
}
