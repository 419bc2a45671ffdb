using SharedOnFactory.Web.Parts;

namespace SharedOnFactory.Web.Api;

/// <summary>A reason in words, up to 1,000 characters; whether one is needed is the rule's business.</summary>
public sealed record ReasonBody(string? Reason)
{
    public string Read()
    {
        var problems = new Problems();
        var reason = problems.Text(Reason, "reason", 1000);
        problems.ThrowIfAny();
        return reason;
    }
}
