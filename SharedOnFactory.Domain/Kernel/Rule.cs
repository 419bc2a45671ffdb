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
}

/// <summary>A broken rule. Translated once: beside the field on a page, problem+json 422 in the API.</summary>
public sealed class RuleBroken(Rule rule) : Exception(rule.Message)
{
    public Rule Rule { get; } = rule;
}
