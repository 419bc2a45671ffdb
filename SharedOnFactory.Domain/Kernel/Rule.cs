using System.Globalization;

namespace SharedOnFactory.Domain.Kernel;

/// <summary>
/// One sentence of business law. Breaking it throws <see cref="RuleBroken"/>; the sentence is what the user reads, and
/// <paramref name="Field"/> the form field it is shown beside, when there is one.
/// </summary>
public sealed record Rule(string Code, string Message, string? Field = null)
{
    public void Require(bool kept)
    {
        if (!kept)
        {
            throw new RuleBroken(this);
        }
    }

    /// <summary>The same rule about one numbered line, for instance <c>items[2].quantity</c>.</summary>
    public Rule At(string field) => this with { Field = field };

    /// <summary>The same rule with a number in its sentence, where it says {0}.</summary>
    public Rule Saying(int number) => this with { Message = Message.Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) };
}

/// <summary>Rules that are looked at together, so that everything is told at once.</summary>
public sealed class RuleCheck
{
    private readonly List<Rule> _broken = [];

    public IReadOnlyList<Rule> Broken => _broken;

    public RuleCheck Require(Rule rule, bool kept)
    {
        if (!kept)
        {
            _broken.Add(rule);
        }

        return this;
    }

    /// <exception cref="RuleBroken">One or more were not kept.</exception>
    public void ThrowIfAny()
    {
        if (_broken.Count > 0)
        {
            throw RuleBroken.Together(_broken);
        }
    }
}

/// <summary>A broken rule, or several that were looked at together. Translated once: beside the field on a page, problem+json 422 in the API.</summary>
public sealed class RuleBroken : Exception
{
    public RuleBroken(Rule rule) : this([rule])
    {
    }

    private RuleBroken(IReadOnlyList<Rule> rules) : base(rules[0].Message) => Rules = rules;

    /// <summary>The first of them.</summary>
    public Rule Rule => Rules[0];

    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Field path → sentences, of those that are about a field.</summary>
    public IReadOnlyDictionary<string, string[]> Errors => Rules.Where(rule => rule.Field is not null)
        .GroupBy(rule => rule.Field!, StringComparer.Ordinal).ToDictionary(of => of.Key, of => of.Select(rule => rule.Message).ToArray(), StringComparer.Ordinal);

    /// <param name="rules">At least one.</param>
    public static RuleBroken Together(IReadOnlyList<Rule> rules) => new(rules);
}
